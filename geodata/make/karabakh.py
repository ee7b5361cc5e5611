"""The former Nagorno-Karabakh oblast and the 1994 line of contact, from Natural Earth's lines."""
from shapely.geometry import LineString, MultiLineString, Point
from shapely.ops import polygonize, unary_union

from claim_lines import claim_lines
from common import joined, parts

GAP = 0.006  # degrees: line ends closer than this are meant to meet
EXTEND = 0.01  # degrees: how far the line of contact is carried on, to cross the border


def close_gaps(lines):
    """Adds short lines between ends that lie within GAP of each other."""
    ends = [(i, end) for i, line in enumerate(lines) for end in (line.coords[0], line.coords[-1])]
    bridges = [LineString([a, b]) for n, (i, a) in enumerate(ends) for j, b in ends[n + 1:]
               if i != j and 0 < Point(a).distance(Point(b)) < GAP]
    return joined([*lines, *bridges])


def oblast(scratch):
    """(polygon, its border lines)."""
    lines = close_gaps(claim_lines(scratch, ["Former USSR oblast in 1991"]))
    found = list(polygonize(unary_union(lines)))
    if len(found) != 1:
        raise ValueError(f"disputed: the oblast's border closes into {len(found)} polygons")
    return found[0], [LineString(found[0].exterior.coords)]


def line_of_contact(scratch):
    lines = close_gaps(claim_lines(scratch, ["Ceasefire Line 1994"]))
    if len(lines) != 1:
        raise ValueError(f"control: the line of contact is in {len(lines)} pieces")
    return lines[0]


def extended(line):
    """The line with both ends carried straight on."""
    def beyond(a, b):
        scale = 1 + EXTEND / Point(a).distance(Point(b))
        return a[0] + (b[0] - a[0]) * scale, a[1] + (b[1] - a[1]) * scale
    c = list(line.coords)
    return LineString([beyond(c[1], c[0]), *c, beyond(c[-2], c[-1])])


def behind_line(scratch, azerbaijan):
    """(area behind the line of contact, the line from border to border)."""
    line = extended(line_of_contact(scratch))
    main = max(parts(azerbaijan, "Polygon"), key=lambda p: p.area)
    halves = list(polygonize(unary_union([main.boundary, line])))
    west = next(h for h in halves if h.contains(Point(46.55, 39.6)))
    inside = parts(MultiLineString([line]).intersection(main), "LineString")
    return west, max(inside, key=lambda l: l.length)

"""The coarse countries of the world (Natural Earth 1:50m) outside the window.

Follows the rule of the whole map, internationally recognised borders, where Natural Earth shows
another state of things: Crimea belongs to Ukraine (UN General Assembly resolution 68/262), and the
north of Cyprus and Somaliland to Cyprus and Somalia.
"""
import os
import re
import unicodedata
from collections import defaultdict

from shapely.geometry import LineString, MultiLineString, MultiPolygon, Point, box
from shapely.ops import unary_union
from shapely.validation import make_valid

from antimeridian import flat
from common import WINDOW, joined, parts, read

PART_OF = {"N. Cyprus": "Cyprus", "Somaliland": "Somalia"}
CRIMEA = box(32.4, 44.3, 36.65, 46.25)
# Web Mercator ends near 85°; what lies beyond could not be drawn.
DRAWABLE = box(-180, -85, 180, 85)
# The coarse land runs a little way under the detailed land, so that no seam shows.
HOLE = WINDOW.buffer(-0.02, join_style=2)


def identity(*names):
    """world-north_macedonia from one name or several, in ASCII."""
    plain = unicodedata.normalize("NFD", "-".join(names)).encode("ascii", "ignore").decode()
    return "world-" + re.sub(r"[^a-z-]+", "_", plain.lower()).strip("_")


def countries(scratch):
    """Name → polygons between -180° and 180°."""
    path = os.path.join(scratch, "world-atlas", "countries-50m.json")
    shapes = defaultdict(list)
    for fields, geometry in read(path, "countries"):
        name = PART_OF.get(fields["name"], fields["name"])
        for polygon in [f for p in parts(geometry, "Polygon") for f in flat(p)]:
            in_crimea = name == "Russia" and CRIMEA.contains(Point(polygon.centroid))
            shapes["Ukraine" if in_crimea else name].append(polygon)
    return dict(sorted(shapes.items()))


def land(scratch):
    """(name, geometry) of each country, cut to what lies outside the window."""
    for name, polygons in countries(scratch).items():
        whole = unary_union([make_valid(p) for p in polygons])
        outside = parts(whole.intersection(DRAWABLE).difference(HOLE), "Polygon")
        if outside:
            yield name, MultiPolygon(outside)


def segments(scratch):
    """Segment (its two places, ordered) → the countries on its sides."""
    found = defaultdict(list)
    for name, polygons in countries(scratch).items():
        for polygon in polygons:
            for ring in (polygon.exterior, *polygon.interiors):
                places = list(ring.coords)
                for a, b in zip(places, places[1:]):
                    found[min(a, b), max(a, b)].append(name)
    return found


def is_cut(a, b):
    """The source's polygons are cut along the 180th meridian and at the pole: no shores there."""
    return abs(a[0]) == abs(b[0]) == 180 or max(a[1], b[1]) < DRAWABLE.bounds[1]


def lines(scratch):
    """Features of the borders layer outside the window."""
    by_pair = defaultdict(list)
    for (a, b), sides in segments(scratch).items():
        names = tuple(sorted(set(sides)))
        # Both sides in one country: a line between two of its polygons, no border.
        if len(sides) == len(names) and not is_cut(a, b):
            by_pair[names].append(LineString([a, b]))
    features = []
    for names, pieces in sorted(by_pair.items()):
        outside = MultiLineString(joined(pieces)).intersection(DRAWABLE).difference(WINDOW)
        merged = parts(outside, "LineString")
        if merged:
            kind = "border" if len(names) == 2 else "coast"
            features.append({"geometry": MultiLineString(merged), "kind": kind, "rank": 3,
                             "id": identity(*names),
                             "name": "–".join(names) if kind == "border" else "",
                             "source": "Natural Earth 1:50m"})
    return features

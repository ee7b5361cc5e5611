"""The coarse countries of the world (Natural Earth 1:50m) outside the window.

Follows the rule of the whole map, internationally recognised borders, where Natural Earth shows
another state of things: an area of disputes.csv goes to the country that it belongs to.
"""
import re
import unicodedata
from collections import defaultdict
from functools import cache

from shapely.geometry import LineString, MultiLineString, MultiPolygon, box
from shapely.ops import unary_union

import disputes
from common import WINDOW, edges, joined, parts
from units import units

# Web Mercator ends near 85°; what lies beyond could not be drawn.
DRAWABLE = box(-180, -85, 180, 85)
# The coarse land runs a little way under the detailed land, so that no seam shows.
HOLE = WINDOW.buffer(-0.02, join_style=2)
# Units whose disputed part lies in the window, at least partly: there, the detailed land is cut.
DETAILED = {"Georgia", "Ukraine"}


def identity(*names):
    """world-north_macedonia from one name or several, in ASCII."""
    plain = unicodedata.normalize("NFD", "-".join(names)).encode("ascii", "ignore").decode()
    return "world-" + re.sub(r"[^a-z-]+", "_", plain.lower()).strip("_")


@cache
def disputed(scratch):
    """(row, polygons) of each dispute outside of the window."""
    land_of = units(scratch)
    return disputes.areas(scratch, {n: g for n, g in land_of.items() if n not in DETAILED})


def countries(scratch):
    """Name → polygons between -180° and 180°, by the recognised borders."""
    shapes = {name: parts(land, "Polygon") for name, land in units(scratch).items()}
    for row, area in disputed(scratch):
        if row["belongs_to"] and row["belongs_to"] != row["unit"]:
            land = unary_union(shapes[row["unit"]])
            shapes[row["unit"]] = parts(land.difference(area), "Polygon")
            shapes[row["belongs_to"]] += area.geoms
    return {name: polygons for name, polygons in shapes.items() if polygons}


def land(scratch):
    """(name, geometry) of each country, cut to what lies outside the window."""
    for name, polygons in countries(scratch).items():
        outside = parts(unary_union(polygons).intersection(DRAWABLE).difference(HOLE), "Polygon")
        if outside:
            yield name, MultiPolygon(outside)


def is_cut(a, b):
    """The source's polygons are cut along the 180th meridian and at the pole: no shores there."""
    return abs(a[0]) == abs(b[0]) == 180 or max(a[1], b[1]) < DRAWABLE.bounds[1]


def kinds_of_segments(scratch):
    """Segment → (the countries on its sides, "border", "disputed_border" or "coast")."""
    sides, in_dispute = defaultdict(list), defaultdict(set)
    for name, polygons in countries(scratch).items():
        for edge in edges(polygons):
            sides[edge].append(name)
    for row, area in disputed(scratch):
        for edge in edges(area.geoms):
            in_dispute[edge].update(filter(None, row["border_with"].split("|")))
    for edge, names in sides.items():
        pair = tuple(sorted(set(names)))
        # Both sides in one country: a line between two of its polygons, no border.
        if len(names) == len(pair) and not is_cut(*edge):
            disputed_border = len(pair) == 2 and in_dispute[edge].intersection(pair)
            yield edge, pair, ("coast" if len(pair) == 1 else
                               "disputed_border" if disputed_border else "border")


def lines(scratch):
    """Features of the borders layer outside the window."""
    by_pair = defaultdict(list)
    for edge, pair, kind in kinds_of_segments(scratch):
        by_pair[pair, kind].append(LineString(edge))
    features = []
    for (names, kind), pieces in sorted(by_pair.items()):
        outside = MultiLineString(joined(pieces)).intersection(DRAWABLE).difference(WINDOW)
        merged = parts(outside, "LineString")
        if merged:
            suffix = ("disputed",) if kind == "disputed_border" else ()
            features.append({"geometry": MultiLineString(merged), "kind": kind, "rank": 3,
                             "id": identity(*names, *suffix),
                             "name": "" if kind == "coast" else "–".join(names),
                             "source": "Natural Earth 1:50m"})
    return features

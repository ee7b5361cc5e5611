"""regions: lines between first-level regions of one country, none along a country's border.

The source is generalised, so that its outer borders differ from the countries layer: only inner
lines are taken, cut to the country, and carried on to its border where they stop short of it.
"""
import os
from collections import Counter, defaultdict

from osgeo import ogr
from shapely.geometry import LineString, MultiLineString, Point
from shapely.ops import nearest_points, unary_union

from common import WINDOW, edges, folders, joined, parts, read, world_map, write

REACH = 0.12  # degrees: how far a line's open end is carried on to the country's border
ALONG = 0.02  # degrees: a line that stays this close to the border is the border, generalised
CODES = {"Armenia": "AM", "Azerbaijan": "AZ", "Georgia": "GE", "Iran": "IR", "Iraq": "IQ",
         "Kazakhstan": "KZ", "Russia": "RU", "Syria": "SY", "Turkey": "TR", "Turkmenistan": "TM",
         "Ukraine": "UA"}


def inner_lines(scratch):
    """Country → lines with one of its regions on either side."""
    sides = defaultdict(list)
    for fields, geometry in read(world_map(scratch), "states_provinces", bounds=WINDOW.bounds):
        for edge in edges(parts(geometry, "Polygon")):
            sides[edge].append(fields["admin"])
    lines = defaultdict(list)
    for ends, countries in sides.items():
        if len(countries) == 2 and countries[0] == countries[1]:
            lines[countries[0]].append(LineString(ends))
    return {country: joined(pieces) for country, pieces in sorted(lines.items())}


def reach_border(lines, border):
    """Carries ends that no other line meets on to the border, if it is near."""
    meet = Counter(end for l in lines for end in (l.coords[0], l.coords[-1]))

    def reach(place):
        near = nearest_points(Point(place), border)[1]
        return [near.coords[0]] if meet[place] == 1 and \
            0 < Point(place).distance(near) < REACH else []

    for line in lines:
        places = list(line.coords)
        yield LineString([*reach(places[0]), *places, *reach(places[-1])])


def main():
    scratch, results = folders()
    land = {f["name"]: g for f, g in read(os.path.join(results, "countries.shp"))}
    behind = next(g for f, g in read(os.path.join(results, "disputed.shp"))
                  if f["id"] == "behind-line-of-contact-1994")
    features = []
    for country, lines in inner_lines(scratch).items():
        ground = land[country]
        border = ground.boundary.difference(WINDOW.exterior.buffer(1e-6))
        cut = parts(MultiLineString(lines).intersection(ground), "LineString")
        cut = [l for l in cut if not border.buffer(ALONG).contains(l)]
        reached = list(reach_border(joined(cut), border))
        # The two administrations divided this area differently: neither division is drawn.
        drawn = unary_union(reached).intersection(ground).difference(behind)
        rank = 0 if country in ("Armenia", "Azerbaijan") else 1
        features.append({"geometry": MultiLineString(parts(drawn, "LineString")), "kind": "region",
                         "id": f"regions-{country.lower()}", "country": CODES[country],
                         "source": "Natural Earth, generalised", "rank": rank})
    write(results, "regions", ogr.wkbLineString, features)


main()

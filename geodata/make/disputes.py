"""The disputes beyond Nagorno-Karabakh that Natural Earth marks (disputes.csv): their areas."""
import csv
import os

from shapely.geometry import MultiPolygon, Point, box
from shapely.ops import unary_union

from claim_lines import claim_lines, cut
from common import parts

HERE = os.path.dirname(os.path.abspath(__file__))


def rows():
    with open(os.path.join(HERE, "disputes.csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def numbers(text):
    return [float(word) for word in text.split()]


def area(row, land, scratch):
    """A row's polygons: what its lines cut off from the unit's land around its places, what lies in
    its box, or the whole unit."""
    if row["lines"]:
        pieces = list(cut(land, claim_lines(scratch, row["lines"].split("|"))))
        places = [Point(numbers(place)) for place in row["at"].split(";")]
        found = [next((p for p in pieces if p.contains(place)), None) for place in places]
        if None in found:
            raise ValueError(f"{row['id']}: no line cuts off {places[found.index(None)]}")
        return MultiPolygon(parts(unary_union(found), "Polygon"))
    if row["box"]:
        within = box(*numbers(row["box"]))
        return MultiPolygon([p for p in parts(land, "Polygon") if within.contains(p.centroid)])
    return MultiPolygon(parts(land, "Polygon"))


def areas(scratch, land_of):
    """(row, polygons) of each dispute in the units of land_of (name → land)."""
    return [(row, area(row, land_of[row["unit"]], scratch)) for row in rows()
            if row["unit"] in land_of]

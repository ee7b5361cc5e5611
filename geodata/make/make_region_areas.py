"""region_areas: first-level regions as areas with names, to say in which one a place lies.

They are the source's regions, cut to their country; as those are generalised, what they leave of it
goes to the region next to it. The map does not draw them. Behind the 1994 line of contact no region
is named, as no line between regions is drawn there.
"""
import csv
import os
from collections import defaultdict

from osgeo import ogr
from shapely.geometry import MultiPolygon
from shapely.ops import unary_union

from common import WINDOW, folders, parts, read, rounded, world_map, write

GENERALISED = 0.002  # degrees: the source is coarser than that
REACH, STEPS = 0.01, 15  # degrees and times: how regions grow into what is left of the country
SLIVER = 1e-5  # square degrees: a neighbour's region that reaches over a border, generalised
SPECK = 1e-6  # square degrees: islets that rounding could fold


def corrected_names(here):
    """(country, name in the source) → the name in use in 2020, spelled as in `places`."""
    with open(os.path.join(here, "region_names.csv"), encoding="utf-8") as table:
        return {(row["country"], row["source_name"]): row["name"] for row in csv.DictReader(table)}


def name_of(fields, corrected):
    """The region's name with what it is, where the source tells that."""
    name, formal = fields["name"], fields["gn_name"] or ""
    if fields["iso_a2"] == "AM":
        name = corrected.get(("AM", name), name)
        return name if name == "Yerevan" else f"{name} Province"
    if fields["iso_a2"] != "AZ":
        return corrected.get((fields["iso_a2"], name), name)
    stem, _, what = formal.rpartition(" ")
    plain = f"{stem} District" if what.startswith("Rayon") else stem or formal
    return corrected.get(("AZ", formal), plain)


def source_regions(scratch, corrected):
    """Country → [(name, area)]"""
    regions = defaultdict(list)
    for fields, geometry in read(world_map(scratch), "states_provinces", bounds=WINDOW.bounds):
        if fields["name"]:
            regions[fields["admin"]].append((name_of(fields, corrected), geometry.buffer(0)))
    return regions


def cut_regions(ground, regions):
    """Name → area: regions cut to the ground, that together cover it."""
    areas = defaultdict(list)
    for name, area in regions:
        areas[name].append(area.intersection(ground))
    areas = {name: unary_union(pieces) for name, pieces in sorted(areas.items())}
    areas = {name: area for name, area in areas.items() if area.area > SLIVER}
    rest = ground.difference(unary_union(list(areas.values())))
    for _ in range(STEPS):
        for name, area in areas.items():
            near = rest.intersection(area.buffer(REACH))
            areas[name] = unary_union([area, near])
            rest = rest.difference(near)
    return areas


def main():
    scratch, results = folders()
    corrected = corrected_names(os.path.dirname(os.path.abspath(__file__)))
    regions = source_regions(scratch, corrected)
    behind = next(g for f, g in read(os.path.join(results, "disputed.shp"))
                  if f["id"] == "behind-line-of-contact-1994")
    land = {f["country"]: (f["name"], g)
            for f, g in read(os.path.join(results, "countries.shp"))}
    features = []
    for code, (country, ground) in sorted(land.items()):
        for name, area in cut_regions(ground.difference(behind), regions[country]).items():
            area = area.simplify(GENERALISED)
            for _ in range(3):  # rounding may fold a ring anew
                area = rounded(area.buffer(0))
            area = MultiPolygon([p for p in parts(area, "Polygon") if p.area > SPECK])
            features.append({"geometry": area, "kind": "region", "name": name, "country": code,
                             "id": f"region-{code.lower()}-{len(features) + 1}",
                             "source": "Natural Earth, generalised"})
    write(results, "region_areas", ogr.wkbPolygon, features)


main()

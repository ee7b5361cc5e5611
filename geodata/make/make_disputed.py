"""disputed: areas. control: the lines that bound them, or that somebody holds."""
import os

from osgeo import ogr
from shapely.geometry import LineString, MultiLineString
from shapely.ops import polylabel, unary_union

import disputes
import karabakh_features
import world
from common import edges, folders, joined, label, parts, read, write
from units import units

FAR = {"rank": 3}
LINES = "Natural Earth 1:50m and 1:10m"


def detailed_land(scratch, results):
    """Name → land of the units whose disputed part lies in the window, at least partly."""
    near = {f["name"]: g for f, g in read(os.path.join(results, "countries.shp"))}
    coarse = units(scratch)
    return {name: unary_union([near[name], coarse[name].difference(world.HOLE)])
            for name in world.DETAILED}


def held_line(area, rest):
    """Where an area meets the rest of the country that it belongs to."""
    shared = set(edges(area.geoms)) & set(edges(rest))
    return MultiLineString(joined([LineString(edge) for edge in sorted(shared)]))


def features(row, area, rest):
    """(the area's feature, its line's: none where nobody holds one)."""
    common = {"valid_from": row["valid_from"], "valid_to": row["valid_to"], **FAR}
    middle = polylabel(max(area.geoms, key=lambda p: p.area), 0.02)
    shape = {"geometry": area, "id": row["id"], "name": row["name"], "name_en": row["name"],
             "kind": row["kind"], "note": row["note"], "source": row["source"], **common,
             **label(middle.x, middle.y)}
    if row["kind"] != "held_area":
        return shape, None
    return shape, {"geometry": held_line(area, rest), "id": f"line-{row['id']}",
                   "kind": "held_line", "source": LINES, **common}


def beyond_karabakh(scratch, results):
    coarse = world.countries(scratch)
    for row, area in world.disputed(scratch):
        owned = coarse.get(row["belongs_to"], [])
        yield features(row, area, [p for p in owned if p not in area.geoms])
    near = detailed_land(scratch, results)
    for row, area in disputes.areas(scratch, near):
        yield features(row, area, parts(near[row["unit"]].difference(area), "Polygon"))


def main():
    scratch, results = folders()
    areas, lines = karabakh_features.features(scratch, results)
    for area, line in beyond_karabakh(scratch, results):
        areas.append(area)
        if line:
            lines.append(line)
    write(results, "disputed", ogr.wkbPolygon, areas)
    write(results, "control", ogr.wkbLineString, lines)


main()

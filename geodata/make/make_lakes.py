"""lakes: the seas and the lakes of the window, and all of the Black Sea and the Sea of Azov."""
import csv
import os

from osgeo import ogr
from shapely.geometry import Point, box
from shapely.ops import unary_union

import world
from common import LANGUAGES, WINDOW, folders, label, parts, write
from gshhg import waters

HERE = os.path.dirname(os.path.abspath(__file__))
SMALLEST = 0.0008  # square degrees: about 7 km²

# The Black Sea goes on west of the window, where its shore is Natural Earth's: a box about it, less
# the Sea of Marmara; the Sea of Azov begins at this parallel in the Strait of Kerch.
BLACK_SEA = box(27.3, 40.6, 42.0, 47.4).difference(box(26.0, 40.0, 29.3, 41.17))
AZOV = box(34.6, 45.36, 40.0, 47.6)


def open_seas(scratch, sea_in_window):
    """(Black Sea, Sea of Azov): GSHHG's shores in the window, Natural Earth's beyond."""
    land = unary_union([shape for _, shape in world.land(scratch)
                        if shape.intersects(BLACK_SEA)])
    water = unary_union([sea_in_window.intersection(WINDOW),
                         BLACK_SEA.difference(WINDOW).difference(land)])
    azov, black = water.intersection(AZOV), water.difference(AZOV)
    return (next(p for p in parts(black, "Polygon") if p.contains(Point(34, 43))),
            next(p for p in parts(azov, "Polygon") if p.contains(Point(36.5, 46.1))))


def feature(row, shape, number):
    base = {"geometry": shape, "kind": "lake", "source": "GSHHG full resolution"}
    if row is None:
        return {**base, "id": f"lake-{number}", "rank": 5}
    kind = "sea" if row["id"].endswith("-sea") else "lake"
    return {**base, **{f"name_{l}": row[l] for l in LANGUAGES if l in row}, "kind": kind,
            "id": row["id"], "name": row["name"], "name_en": row["name"],
            "rank": int(row["rank"]), **label(row["label_lng"], row["label_lat"])}


def main():
    scratch, results = folders()
    with open(os.path.join(HERE, "water_names.csv"), encoding="utf-8", newline="") as file:
        names = list(csv.DictReader(file))
    seas, lakes = waters(scratch)
    shapes = [*open_seas(scratch, seas["black-sea"]), seas["caspian-sea"],
              *(l for l in lakes if l.area >= SMALLEST and WINDOW.contains(l))]
    features = []
    for number, shape in enumerate(sorted(shapes, key=lambda s: -s.area), 1):
        row = next((r for r in names
                    if shape.intersects(Point(float(r["lng"]), float(r["lat"])))), None)
        features.append(feature(row, shape, number))
    missing = {r["id"] for r in names} - {f["id"] for f in features}
    if missing:
        raise ValueError(f"lakes: nothing found at {sorted(missing)}")
    write(results, "lakes", ogr.wkbPolygon, features)


main()

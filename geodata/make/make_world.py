"""world: coarse countries outside the window, so that zooming out never shows emptiness."""
import csv
import math
import os

from osgeo import ogr
from shapely.ops import polylabel

import world
from common import folders, label, write

HERE = os.path.dirname(os.path.abspath(__file__))

# Natural Earth shortens names for its own maps; these are written out.
FULL = {"Dem. Rep. Congo": "DR Congo", "Macedonia": "North Macedonia", "eSwatini": "Eswatini",
        "Bosnia and Herz.": "Bosnia and Herzegovina", "Central African Rep.":
        "Central African Republic", "S. Sudan": "South Sudan", "W. Sahara": "Western Sahara",
        "Eq. Guinea": "Equatorial Guinea", "Dominican Rep.": "Dominican Republic",
        "Solomon Is.": "Solomon Islands", "Falkland Is.": "Falkland Islands / Islas Malvinas"}

# A disputed area alone, which the layer of those names.
NO_COUNTRY = {"Siachen Glacier"}

# Labels chosen by hand; the others stand at the middle of the largest part.
AT = {"Russia": (92.0, 62.0), "United States of America": (-98.5, 39.5), "France": (2.5, 46.8)}


def main():
    scratch, results = folders()
    with open(os.path.join(HERE, "country_names.csv"), encoding="utf-8", newline="") as file:
        near = {row["source"]: row for row in csv.DictReader(file)}
    features = []
    for name, shape in world.land(scratch):
        # About 1 for the largest countries, 6 for the smallest.
        rank = min(6, max(1, round(4 - math.log10(shape.area + 1e-9) * 1.2)))
        feature = {"geometry": shape, "id": world.identity(name), "kind": "country",
                   "source": "Natural Earth 1:50m", "rank": rank}
        if name not in NO_COUNTRY:
            feature["name"] = near[name]["name"] if name in near else FULL.get(name, name)
            middle = polylabel(max(shape.geoms, key=lambda p: p.area), 0.05)
            feature |= label(*AT.get(name, (middle.x, middle.y)))
        features.append(feature)
    write(results, "world", ogr.wkbPolygon, features)


main()

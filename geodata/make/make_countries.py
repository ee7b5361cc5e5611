"""countries: land of the window. borders: where two of them, or one and the sea, meet."""
import csv
import os

from osgeo import ogr

import world
from common import LANGUAGES, folders, label, write
from faces import SEA, cut

HERE = os.path.dirname(os.path.abspath(__file__))


def known_names():
    with open(os.path.join(HERE, "country_names.csv"), encoding="utf-8", newline="") as file:
        return {row["source"]: row for row in csv.DictReader(file)}


def country(row, land):
    names = {f"name_{l}": row[l] for l in LANGUAGES if l in row}
    # Countries that only a corner of the window shows are labelled in the world layer.
    at = label(row["label_lng"], row["label_lat"]) if row["label_lng"] else {}
    return {"geometry": land, "id": row["id"], "name": row["name"], "name_en": row["name"],
            **names, "kind": "country", "source": "Natural Earth 1:10m, shores GSHHG",
            "country": row["country"], "rank": int(row["rank"]), "focus": int(row["focus"]),
            **at}


def line(known, pair, piece, number):
    a = known[pair[0]]
    if pair[1] == SEA:
        return {"geometry": piece, "id": f"coast-{a['id']}-{number}", "kind": "coast",
                "country": a["country"], "source": "GSHHG full resolution", "rank": 0}
    b = known[pair[1]]
    in_focus = "1" in (a["focus"], b["focus"])
    return {"geometry": piece, "id": f"{a['id']}-{b['id']}-{number}", "kind": "border",
            "name": f"{a['name']}–{b['name']}", "country": f"{a['country']} {b['country']}",
            "source": "Natural Earth 1:10m", "rank": 0 if in_focus else 1}


def main():
    scratch, results = folders()
    known = known_names()
    land, lines = cut(scratch)
    write(results, "countries", ogr.wkbPolygon,
          [country(known[name], shape) for name, shape in land.items()])
    near = [line(known, pair, piece, i)
            for pair, pieces in lines.items() for i, piece in enumerate(pieces, 1)]
    write(results, "borders", ogr.wkbLineString, near + world.lines(scratch))


main()

"""Shores, lakes and rivers of GSHHG, from the text that `gmt coast -M` wrote."""
import os
import re

from shapely.geometry import LineString, Point, box
from shapely.ops import polygonize, unary_union

DUMPED = box(35, 34, 57, 49)  # the region in ./fetch


def segments(path):
    """Yields (level, places) of each piece; GSHHG is cut into pieces at every whole degree."""
    level, places = None, []
    with open(path, encoding="ascii") as file:
        for line in [*file, "> end, Level -1"]:
            if line.startswith(">"):
                if len(places) > 1:
                    yield level, places
                level, places = int(re.search(r"Level (-?\d+)", line)[1]), []
            elif not line.startswith("#"):
                lng, lat = map(float, line.split())
                place = (round(lng, 6), round(lat, 6))
                if not places or places[-1] != place:
                    places.append(place)


def waters(scratch):
    """(seas, lakes): polygons with their islands cut out; seas are "black-sea", "caspian-sea"."""
    lines = {1: [], 2: [], 3: [], 4: []}
    for level, places in segments(os.path.join(scratch, "shores.txt")):
        lines[level].append(LineString(places))
    edge = DUMPED.exterior
    # Level 1 is the shore of the ocean, which is open at the region's edge.
    faces = polygonize(unary_union([*lines[1], edge]))
    black = next(f for f in faces if f.contains(Point(37.0, 43.0)))
    faces = polygonize(unary_union([*lines[2], edge]))
    lakes = [f for f in faces if f.area < 50]  # the largest face is all the land
    islands = unary_union(list(polygonize(unary_union(lines[3]))))
    lakes = [l.difference(islands) for l in lakes]
    caspian = next(l for l in lakes if l.contains(Point(51.0, 42.0)))
    lakes = [l for l in lakes if l is not caspian]
    return {"black-sea": black, "caspian-sea": caspian}, lakes

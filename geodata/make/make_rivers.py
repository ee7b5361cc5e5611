"""rivers: GSHHG's lines, which have no names: each named river is traced from place to place."""
import csv
import heapq
import math
import os
from collections import defaultdict

from osgeo import ogr
from shapely.geometry import LineString, MultiLineString

from common import LANGUAGES, WINDOW, folders, joined, parts, write
from gshhg import segments

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = "GSHHG full resolution"
GAP, JUMP = 0.021, 0.8  # degrees
UNDRAWN = -1
LAST_LEVEL = 5  # the further levels are rivers that fall dry, and canals

# GSHHG lets the Aras run to the sea in a bed left in the 20th century. It joins the Kura at
# Sabirabad: the last 45 km are drawn here by hand, generalised, and the old bed is left out.
ARAS_END = [(48.08, 39.77), (48.2, 39.85), (48.36, 39.925), (48.458, 40.013)]
OLD_ARAS = [(48.08, 39.77), (49.24, 39.24)]


def near(place):
    return round(place[0], 4), round(place[1], 4)


class Net:
    """Rivers as a graph: every vertex is a node, so that a path may begin and end anywhere."""

    def __init__(self, rivers):
        self.pieces = []  # (level, LineString of two places)
        self.at = defaultdict(list)
        for level, places in rivers:
            for a, b in zip(places, places[1:]):
                self.add(level, a, b)
        self.bridge()

    def add(self, level, a, b):
        self.at[near(a)].append((near(b), len(self.pieces)))
        self.at[near(b)].append((near(a), len(self.pieces)))
        self.pieces.append((level, LineString([a, b])))

    def bridge(self):
        """GSHHG leaves out the vertex where its grades of river meet, and rivers inside lakes.

        The first gaps are closed; the second may be jumped by a path and are not drawn."""
        ends = [n for n in sorted(self.at) if len(self.at[n]) == 1]
        grades = {n: self.pieces[self.at[n][0][1]][0] for n in ends}
        for end in ends:
            own = self.within(end, 4)
            close = [(math.dist(end, n), n) for n in self.at if n not in own
                     and abs(n[0] - end[0]) < JUMP and abs(n[1] - end[1]) < JUMP]
            if close and min(close)[0] < GAP:
                self.add(grades[end], end, min(close)[1])
            else:
                for distance, there in close:
                    if there in grades and distance < JUMP:
                        self.add(UNDRAWN, end, there)

    def within(self, start, steps):
        found = {start}
        for _ in range(steps):
            found |= {there for here in found for there, _ in self.at[here]}
        return found

    def node(self, place):
        def distance(n):
            return (n[0] - place[0]) ** 2 + (n[1] - place[1]) ** 2
        found = min(self.at, key=distance)
        if distance(found) > 0.3 ** 2:
            raise ValueError(f"rivers: no river near {place}")
        return found

    def path(self, start, end):
        """Indices of the pieces on the shortest way."""
        start, end = self.node(start), self.node(end)
        queue, came = [(0.0, start, start, None)], {}
        while queue:
            length, here, before, piece = heapq.heappop(queue)
            if here in came:
                continue
            came[here] = (before, piece)
            if here == end:
                return self.walk_back(came, start, end)
            for there, i in self.at[here]:
                if there not in came:
                    heapq.heappush(queue, (length + self.cost(i), there, here, i))
        raise ValueError(f"rivers: no way from {start} to {end}")

    def cost(self, i):
        level, line = self.pieces[i]
        return line.length * (3 if level == UNDRAWN else 1)

    @staticmethod
    def walk_back(came, start, end):
        way = set()
        while end != start:
            end, piece = came[end]
            way.add(piece)
        return way


def trace(net, text):
    """"lng lat|lng lat;…": legs parted by ; (a lake between them), each through its places."""
    found = set()
    for leg in text.split(";"):
        places = [tuple(map(float, p.split())) for p in leg.split("|")]
        for a, b in zip(places, places[1:]):
            found |= net.path(a, b)
    return found


def feature(lines, **fields):
    inside = parts(MultiLineString(lines).intersection(WINDOW), "LineString")
    return {"geometry": MultiLineString(joined(inside)), "kind": "river", "source": SOURCE,
            **fields} if inside else None


def main():
    scratch, results = folders()
    net = Net((level, places)
              for level, places in segments(os.path.join(scratch, "rivers.txt"))
              if level <= LAST_LEVEL)
    used = net.path(*OLD_ARAS)
    features = []
    with open(os.path.join(HERE, "river_names.csv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            way = trace(net, row["path"]) - used
            used |= way
            lines = [net.pieces[i][1] for i in way if net.pieces[i][0] != UNDRAWN]
            extra = {}
            if row["id"] == "aras":
                start = net.node(ARAS_END[0])
                lines.append(LineString([start, *ARAS_END[1:]]))
                extra["note"] = "The last 45 km are generalised by hand."
            features.append(feature(lines, id=row["id"], name=row["name"], name_en=row["name"],
                                    rank=int(row["rank"]), **extra,
                                    **{f"name_{l}": row[l] for l in LANGUAGES if l in row}))
    for level in range(LAST_LEVEL + 1):
        rest = [line for i, (l, line) in enumerate(net.pieces) if l == level and i not in used]
        for number, line in enumerate(joined(rest), 1):
            features.append(feature([line], id=f"river-{level}-{number}", rank=max(1, level)))
    write(results, "rivers", ogr.wkbLineString, [f for f in features if f])


main()

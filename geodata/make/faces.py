"""The window cut into faces by Natural Earth's borders and GSHHG's shores.

Both sources go into ONE planar graph, so that a country ends exactly where the sea begins and two
countries share every vertex of their border. Where Natural Earth's shore stops short of GSHHG's,
the gap goes to the country it lies against; where it reaches into the sea, it is cut off.
"""
import os
from collections import defaultdict

from shapely.geometry import LineString, Point, box
from shapely.ops import nearest_points, polygonize, unary_union
from shapely.validation import make_valid

from common import EAST, NORTH, SOUTH, WEST, WINDOW, edges, joined, parts, read
from gshhg import waters

SEA = "sea"
WIDER = box(WEST - 0.5, SOUTH - 0.5, EAST + 0.5, NORTH + 0.5)


def natural_earth(scratch):
    """Country name → its land near the window, as Natural Earth 1:10m draws it."""
    path = os.path.join(scratch, "world-atlas", "countries-10m.json")
    found = {}
    for fields, geometry in read(path, "countries", bounds=WIDER.bounds):
        land = make_valid(geometry).intersection(WIDER)
        if parts(land, "Polygon"):
            found[fields["name"]] = unary_union(parts(land, "Polygon"))
    return found


def coast_ends(countries, shore):
    """Short lines that carry each border's end at the sea on to GSHHG's shore and past it."""
    names = sorted(countries)
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            shared = countries[a].boundary.intersection(countries[b].boundary)
            for line in joined(parts(shared, "LineString")):
                for end in (Point(line.coords[0]), Point(line.coords[-1])):
                    near = nearest_points(end, shore)[1]
                    if 0 < end.distance(near) < 0.1:
                        dx, dy = near.x - end.x, near.y - end.y
                        yield LineString([end, (near.x + dx / 20, near.y + dy / 20)])


def label_faces(faces, countries, sea):
    """Face index → country name or SEA; None where no source covers the land."""
    labels = []
    for face in faces:
        place = face.representative_point()
        labels.append(SEA if sea.contains(place) else
                      next((n for n, land in countries.items() if land.contains(place)), None))
    return labels


def edges_of(faces):
    """Segment (its two places, ordered) → the faces on its sides."""
    sides = defaultdict(list)
    for i, face in enumerate(faces):
        for edge in edges([face]):
            sides[edge].append(i)
    return sides


def fill_gaps(faces, labels, edges, countries):
    """Gives land that Natural Earth leaves out to the country it touches longest, or the nearest."""
    while True:
        touch = defaultdict(lambda: defaultdict(float))
        for (a, b), sides in edges.items():
            if len(sides) == 2:
                for here, there in (sides, sides[::-1]):
                    if labels[here] is None and labels[there] not in (None, SEA):
                        touch[here][labels[there]] += LineString([a, b]).length
        if not touch:
            break
        for face, lengths in touch.items():
            labels[face] = max(sorted(lengths), key=lengths.get)
    for i, name in enumerate(labels):
        if name is None:
            labels[i] = min(sorted(countries), key=lambda n: countries[n].distance(faces[i]))


def cut(scratch):
    """(land, lines): country name → polygon, and (name, name or SEA) → border or coast lines."""
    countries = natural_earth(scratch)
    sea = unary_union(list(waters(scratch)[0].values()))
    shore = sea.boundary.intersection(WIDER)
    linework = unary_union([*(c.boundary for c in countries.values()), shore, WINDOW.exterior,
                            *coast_ends(countries, shore)])
    faces = [f for f in polygonize(linework) if WINDOW.contains(f.representative_point())]
    labels = label_faces(faces, countries, sea)
    edges = edges_of(faces)
    fill_gaps(faces, labels, edges, countries)

    land = {n: unary_union([f for f, l in zip(faces, labels) if l == n])
            for n in sorted(set(labels) - {SEA})}
    between = defaultdict(list)
    for (a, b), sides in edges.items():
        names = {labels[s] for s in sides}
        if len(names) == 2:
            pair = tuple(sorted(names - {SEA})) + ((SEA,) if SEA in names else ())
            between[pair].append(LineString([a, b]))
    return land, {pair: joined(lines) for pair, lines in sorted(between.items())}

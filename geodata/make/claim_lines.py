"""Natural Earth's lines within countries, and land cut along those of other states' claims."""
from shapely.geometry import LineString, MultiPoint, Point
from shapely.ops import nearest_points, polygonize, unary_union

from common import joined, parts, read, world_map

# Degrees. The lines are those of 1:10m, the borders here often of 1:50m.
NEAR_BORDER = 0.01  # where a line runs as close to the border as this, it is the border
NEAR_END = 0.06  # a line's end as close to the border as this is meant to lie on it
SHORTEST = 0.02


def claim_lines(scratch, names):
    """The lines of these names with one country on both sides, each from end to end."""
    found = [g for f, g in read(world_map(scratch), "disputed_borders")
             if f["name"] in names and f["adm0_a3_l"] == f["adm0_a3_r"]]
    return joined(parts(unary_union(found), "LineString"))


def between_borders(line, land):
    """The line's pieces within the land, carried on to the nearest corners of its border: no new
    corner, so that the neighbours' borders still fit."""
    corners = MultiPoint([at for polygon in parts(land, "Polygon")
                          for ring in (polygon.exterior, *polygon.interiors) for at in ring.coords])
    for piece in joined(parts(line.intersection(land.buffer(-NEAR_BORDER)), "LineString")):
        if piece.length < SHORTEST:
            continue
        places = list(piece.coords)
        for end, at in ((0, places[0]), (len(places) + 1, places[-1])):
            if Point(at).distance(land.boundary) < NEAR_END:
                corner = nearest_points(Point(at), corners)[1]
                places.insert(end, (corner.x, corner.y))
        yield LineString(places)


def cut(land, lines):
    """The pieces into which lines cut the land's polygons; those that no line enters are left out."""
    cuts = [piece for line in lines for piece in between_borders(line, land)]
    for polygon in parts(land, "Polygon"):
        entering = [c for c in cuts if c.intersects(polygon)]
        if entering:
            faces = polygonize(unary_union([polygon.boundary, *entering]))
            yield from (f for f in faces if polygon.contains(f.representative_point()))

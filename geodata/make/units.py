"""Natural Earth's units (Natural Earth 1:50m, countries as it has them) between -180° and 180°."""
import os
from collections import defaultdict
from functools import cache

from shapely.ops import unary_union
from shapely.validation import make_valid

from antimeridian import flat
from common import parts, read


@cache
def units(scratch):
    """Natural Earth's name → land. Neighbours share the corners of their border."""
    path = os.path.join(scratch, "world-atlas", "countries-50m.json")
    shapes = defaultdict(list)
    for fields, geometry in read(path, "countries"):
        shapes[fields["name"]] += [f for p in parts(geometry, "Polygon") for f in flat(p)]
    return {name: unary_union([make_valid(p) for p in polygons])
            for name, polygons in sorted(shapes.items())}

"""Prints the figures that geodata/README.md gives, and fails where a layer is not as it must be."""
import os
import sys

from osgeo import osr
from shapely.ops import transform

from common import WINDOW, parts, read

LIMIT = 6_000_000  # bytes for all layers
# id → (published km², tolerance as a share)
PUBLISHED = {"azerbaijan": (86600, 0.01), "armenia": (29743, 0.01),
             "nagorno-karabakh-oblast": (4400, 0.04), "behind-line-of-contact-1994": (11722, 0.03),
             "abkhazia": (8665, 0.02), "crimea": (27000, 0.02), "northern-cyprus": (3355, 0.05),
             "kosovo": (10887, 0.02), "taiwan": (36197, 0.02), "somaliland": (177000, 0.06)}
# Small ones and those whose quarters lie nearer to their records than they do themselves.
CAPITALS = {"KW": "Kuwait City", "MC": "Monaco", "PT": "Lisbon", "AZ": "Baku", "AM": "Yerevan"}


def area(geometry):
    """Square kilometres, in an equal-area projection of the WGS 84 ellipsoid."""
    wgs, equal = osr.SpatialReference(), osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    wgs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    equal.ImportFromProj4("+proj=cea +lat_ts=40 +lon_0=47 +ellps=WGS84 +units=m")
    change = osr.CoordinateTransformation(wgs, equal)

    def project(x, y):
        points = change.TransformPoints(list(zip(x, y)))
        return [p[0] for p in points], [p[1] for p in points]
    return transform(project, geometry).area / 1e6


def main():
    folder, failures = sys.argv[1], []
    shapes = {f"{layer}/{f['id']}": g for layer in ("countries", "disputed", "lakes", "world")
              for f, g in read(os.path.join(folder, f"{layer}.shp"))}
    failures += [f"{name} is not valid" for name, g in shapes.items() if not g.is_valid]
    for name, (published, tolerance) in PUBLISHED.items():
        shape = next(g for key, g in shapes.items() if key.endswith("/" + name))
        found = area(shape)
        print(f"{name}: {found:.0f} km² (published {published})")
        if abs(found / published - 1) > tolerance:
            failures.append(f"{name} has {found:.0f} km²")
    near = {k: g for k, g in shapes.items() if k.startswith("countries/")}
    names = sorted(near)
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            overlap = near[a].intersection(near[b]).area
            if overlap > 0:
                failures.append(f"{a} and {b} overlap by {overlap} square degrees")
    seas = [g for k, g in shapes.items() if k.endswith("-sea")]
    open_ground = WINDOW
    for shape in [*near.values(), *seas]:
        open_ground = open_ground.difference(shape)
    print(f"window not covered by land or sea: {open_ground.area:.2e} square degrees, "
          f"{len(parts(open_ground, 'Polygon'))} pieces")
    capitals = {f["country"]: f["name"] for f, _ in read(os.path.join(folder, "places.shp"))
                if f["capital"]}
    failures += [f"the capital of {country} is {name}, not {capitals.get(country)}"
                 for country, name in CAPITALS.items() if capitals.get(country) != name]
    size = sum(os.path.getsize(os.path.join(folder, n)) for n in os.listdir(folder))
    print(f"size of all layers: {size / 1e6:.1f} MB")
    if size > LIMIT:
        failures.append("the layers are too large")
    for failure in failures:
        print(f"geodata: {failure}", file=sys.stderr)
    sys.exit(bool(failures))


main()

"""What every layer's script shares: the window, reading through OGR, writing a shapefile."""
import os
import sys

import shapely.wkb
from osgeo import gdal, ogr, osr
from shapely.geometry import MultiLineString, box
from shapely.ops import linemerge, transform

gdal.UseExceptions()
ogr.UseExceptions()

# Detailed ground: wide enough that the home view on a wide screen holds nothing coarse.
WEST, SOUTH, EAST, NORTH = 38.0, 35.0, 56.0, 48.0
WINDOW = box(WEST, SOUTH, EAST, NORTH)

LANGUAGES = ["en", "az", "hy", "ru", "ka", "tr", "fa"]
TEXT = ["id", "name", *[f"name_{l}" for l in LANGUAGES], "kind", "note", "note2", "note3",
        "source", "country", "valid_from", "valid_to"]
WHOLE = ["rank", "pop", "focus", "capital"]
REAL = ["label_lng", "label_lat"]

# Written into the .dbf in place of today's date, so that a rebuild gives the same bytes.
DATE = "2020-10-12"


def folders():
    """The scratch folder and the results' folder, as given on the command line."""
    return sys.argv[1], sys.argv[2]


def world_map(scratch):
    """Natural Earth's regions and disputed borders, as QGIS ships them."""
    return os.path.join(scratch, "qgis-common/usr/share/qgis/resources/data/world_map.gpkg")


def read(path, layer=0, where=None, bounds=None):
    """Yields (fields, shapely geometry) of each feature."""
    data = ogr.Open(path)
    source = data.GetLayer(layer)
    source.SetAttributeFilter(where)
    if bounds:
        source.SetSpatialFilterRect(*bounds)
    for feature in source:
        yield feature.items(), shapely.wkb.loads(bytes(feature.GetGeometryRef().ExportToWkb()))


def parts(geometry, kind):
    """The non-empty parts of one kind ("Polygon", "LineString") of any geometry."""
    if geometry.geom_type == kind:
        return [] if geometry.is_empty else [geometry]
    return [p for g in getattr(geometry, "geoms", []) for p in parts(g, kind)]


def edges(polygons):
    """The segments of polygons' rings, each as its two places, ordered."""
    for polygon in polygons:
        for ring in (polygon.exterior, *polygon.interiors):
            places = list(ring.coords)
            for a, b in zip(places, places[1:]):
                yield min(a, b), max(a, b)


def joined(lines):
    """Line strings joined end to end where just two meet."""
    lines = [l for l in lines if l.length > 0]
    return parts(linemerge(MultiLineString(lines)), "LineString") if lines else []


def split_note(note):
    """Pieces of at most 250 bytes, cut between words: a .dbf field holds 254."""
    pieces = [""]
    for word in note.split():
        longer = f"{pieces[-1]} {word}".strip()
        if len(longer.encode()) > 250:
            pieces.append(word)
        else:
            pieces[-1] = longer
    if len(pieces) > 3:
        raise ValueError(f"the note is too long: {note}")
    return dict(zip(["note", "note2", "note3"], pieces))


def write(folder, layer, kind, features):
    """Writes LAYER.shp and its siblings; features are dicts with "geometry" and field values.

    Coordinates are rounded to 1e-6 degrees (0.1 m): equal places stay equal.
    """
    features = [{**f, **split_note(f["note"])} if f.get("note") else f for f in features]
    os.makedirs(folder, exist_ok=True)
    driver = ogr.GetDriverByName("ESRI Shapefile")
    path = os.path.join(folder, f"{layer}.shp")
    if os.path.exists(path):
        driver.DeleteDataSource(path)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(4326)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    data = driver.CreateDataSource(path)
    out = data.CreateLayer(layer, srs, kind,
                           ["ENCODING=UTF-8", f"DBF_DATE_LAST_UPDATE={DATE}", "RESIZE=YES"])
    used = {key for f in features for key, value in f.items() if value not in (None, "")}
    for name in [n for n in TEXT + WHOLE + REAL if n in used]:
        field = ogr.FieldDefn(name, ogr.OFTString if name in TEXT else
                              ogr.OFTInteger if name in WHOLE else ogr.OFTReal)
        if name in TEXT:
            field.SetWidth(254)
        elif name in REAL:
            field.SetWidth(12)
            field.SetPrecision(6)
        out.CreateField(field)
    for f in features:
        feature = ogr.Feature(out.GetLayerDefn())
        for name, value in f.items():
            if name != "geometry" and value not in (None, ""):
                if isinstance(value, str) and len(value.encode()) > 254:
                    raise ValueError(f"{layer}: {name} of {f['id']} is longer than 254 bytes")
                feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.wkb.dumps(rounded(f["geometry"]))))
        out.CreateFeature(feature)
    data = None
    print(f"{layer}: {len(features)} features")


def rounded(geometry):
    return transform(lambda x, y: ([round(v, 6) for v in x], [round(v, 6) for v in y]), geometry)


def label(lng, lat):
    return {"label_lng": float(lng), "label_lat": float(lat)}

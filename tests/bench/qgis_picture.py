#!/usr/bin/python3
"""qgis_picture.py OUT.png SHAPEFILE [POINTS]: the same picture by QGIS (python3-qgis), without a
window: countries, and dots for the points of a GeoPackage."""
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import (QgsApplication, QgsMapRendererSequentialJob, QgsMapSettings,  # noqa: E402
                       QgsRectangle, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize  # noqa: E402


def main():
    out, countries, *points = sys.argv[1:]
    program = QgsApplication([], False)
    program.initQgis()
    layers = [QgsVectorLayer(f"{path}|layername=events", "events", "ogr") for path in points]
    layers.append(QgsVectorLayer(countries, "countries", "ogr"))
    if not all([layer.isValid() for layer in layers]):
        sys.exit("QGIS cannot read the files.")
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setOutputSize(QSize(1920, 1080))
    settings.setExtent(QgsRectangle(43, 38, 51, 42))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    if not job.renderedImage().save(out):
        sys.exit(f"{out} could not be written.")
    # QGIS crashes where layers outlive it.
    del job, settings
    layers.clear()
    program.exitQgis()


main()

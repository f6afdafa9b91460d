"""Draws the print layout of a QGIS project as a picture, several times in one process; prints the milliseconds of each.

Arguments: the project, the picture to write, its width in pixels, how many times.
"""
import sys
import time

from qgis.core import QgsApplication, QgsLayoutExporter, QgsProject

project_file, png_file, width_px, times = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
QgsApplication.setPrefixPath("/usr", True)
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
if not project.read(project_file):
    sys.exit("cannot be read: " + project.error())
layout = project.layoutManager().printLayouts()[0]
settings = QgsLayoutExporter.ImageExportSettings()
settings.dpi = width_px / (layout.pageCollection().page(0).pageSize().width() / 25.4)
for _ in range(times):
    start = time.monotonic()
    result = QgsLayoutExporter(layout).exportToImage(png_file, settings)
    if result != QgsLayoutExporter.Success:
        sys.exit("not drawn: " + str(result))
    print(round(1000 * (time.monotonic() - start)))
app.exitQgis()

"""Prints the layouts of a QGIS project as PDF files named after their place in the list."""

import sys

from qgis.core import QgsApplication, QgsLayoutExporter, QgsProject

QgsApplication.setPrefixPath("/usr", True)
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
if not project.read(sys.argv[1]):
    print("FAULT cannot be read: " + project.error())
for i, layout in enumerate(project.layoutManager().printLayouts()):
    print("layout %d: %s" % (i, layout.name()))
    result = QgsLayoutExporter(layout).exportToPdf("layout-%d.pdf" % i, QgsLayoutExporter.PdfExportSettings())
    if result != QgsLayoutExporter.Success:
        print("FAULT layout not exported: " + str(result))
print("done")
app.exitQgis()

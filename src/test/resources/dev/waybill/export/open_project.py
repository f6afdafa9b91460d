"""Opens a QGIS project, checks every layer and draws its print layout; prints one line for each fault."""
import sys

from qgis.core import (
    Qgis, QgsApplication, QgsLayoutExporter, QgsMapRendererParallelJob, QgsMapSettings, QgsProject)
from qgis.PyQt.QtCore import QSize

QgsApplication.setPrefixPath("/usr", True)
app = QgsApplication([], False)
app.initQgis()
project_file, pdf_file, png_file = sys.argv[1:4]
project = QgsProject.instance()
if not project.read(project_file):
    print("FAULT cannot be read: " + project.error())
for layer in project.mapLayers().values():
    if not layer.isValid():
        print("FAULT layer not valid: " + layer.name())
    if layer.isSpatial():
        if layer.renderer() is None or layer.renderer().type() not in ("RuleRenderer", "nullSymbol"):
            print("FAULT layer not styled: " + layer.name())
        ground = layer.id().startswith("waybill_base_") and layer.id() != "waybill_base_names"
        if not ground and not (layer.labelsEnabled() and layer.labeling()):
            print("FAULT layer not labelled: " + layer.name())
    if not layer.source().split("|")[0].endswith("journey.gpkg"):
        print("FAULT strange source: " + layer.source())
if not project.crs().isValid():
    print("FAULT no valid projection")
for relation in project.relationManager().relations().values():
    if not relation.isValid():
        print("FAULT relation not valid: " + relation.id())
print("layers: " + " ".join(sorted(layer.id() for layer in project.mapLayers().values())))
print("order: " + " ".join(node.layerId() for node in project.layerTreeRoot().findLayers()))
print("projection: " + project.crs().toProj())
print("bookmarks: " + ", ".join(mark.name() for mark in project.bookmarkManager().bookmarks()))
print("begins: " + project.timeSettings().temporalRange().begin().toString("yyyy-MM-dd"))
legs = project.mapLayer("waybill_legs")
print("plays: " + str(legs.temporalProperties().isActive()))
print("alias: " + legs.attributeAlias(legs.fields().indexOf("length_km")))

settings = QgsMapSettings()
settings.setLayers([node.layer() for node in project.layerTreeRoot().findLayers() if node.isVisible()])
settings.setDestinationCrs(project.crs())
settings.setExtent(project.viewSettings().defaultViewExtent())
settings.setOutputSize(QSize(800, 500))
settings.setBackgroundColor(project.backgroundColor())
job = QgsMapRendererParallelJob(settings)
job.start()
job.waitForFinished()
for error in job.errors():
    print("FAULT drawing: " + error.message)
job.renderedImage().save(png_file)
layouts = project.layoutManager().printLayouts()
print("layouts: " + ", ".join(layout.name() for layout in layouts))
for layout in layouts:
    result = QgsLayoutExporter(layout).exportToPdf(pdf_file, QgsLayoutExporter.PdfExportSettings())
    if result != QgsLayoutExporter.Success:
        print("FAULT layout not exported: " + str(result))
print("done")
app.exitQgis()

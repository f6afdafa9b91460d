package dev.waybill.export.geopackage;

import dev.waybill.export.layer.Layer;
import dev.waybill.export.style.LayerStyle;
import dev.waybill.export.style.LayerStyles;
import dev.waybill.export.style.Palette;
import dev.waybill.export.style.QgisStyle;
import dev.waybill.export.style.Sld;
import dev.waybill.words.Wording;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The table in which QGIS and GeoServer look for a layer's styles: one for each theme, the standard one by default. */
final class Styles {

    private Styles() {}

    static void write(Database database, List<Layer> layers, String lastChange, Wording words) throws SQLException {
        database.insert(
                "gpkg_contents",
                Arrays.asList(
                        "layer_styles",
                        "attributes",
                        "layer_styles",
                        "How the layers look, one style for each theme",
                        lastChange,
                        null,
                        null,
                        null,
                        null,
                        null));
        long row = 0;
        for (Layer layer : layers) {
            for (String theme : Palette.listNames()) {
                Optional<LayerStyle> style = new LayerStyles(Palette.named(theme), words).find(layer.name());
                if (style.isPresent()) {
                    boolean standard = theme.equals(Palette.listNames().get(0));
                    database.insert(
                            "layer_styles",
                            Arrays.asList(
                                    ++row,
                                    "",
                                    "",
                                    layer.name(),
                                    FeatureTable.GEOMETRY,
                                    theme,
                                    QgisStyle.qml(layer, style.get()),
                                    Sld.of(layer, style.get()),
                                    standard,
                                    "Theme " + theme,
                                    "",
                                    null,
                                    lastChange));
                }
            }
        }
    }
}

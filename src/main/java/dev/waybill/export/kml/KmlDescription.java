package dev.waybill.export.kml;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import dev.waybill.source.Source;
import dev.waybill.words.Wording;
import java.util.Arrays;
import java.util.List;

/** What a balloon shows: HTML in which every text from a dossier is escaped. */
final class KmlDescription {

    private static final int MOST_TEXT = 4_000;

    private KmlDescription() {}

    static String ofJourney(JourneyLayers layers) {
        return "<p>" + html(layers.journey().summary()) + "</p><p>" + layers.words().say("kml.how.to.read")
                + "</p><p>" + html(layers.attribution()) + "</p>";
    }

    /** The attributes, one a line, and the sources behind it. */
    static String ofFeature(JourneyLayers layers, Layer layer, LayerFeature feature) {
        StringBuilder text = new StringBuilder("<p>");
        for (int i = 0; i < layer.columns().size(); i++) {
            Object value = feature.values().get(i);
            if (value != null) {
                text.append("<b>")
                        .append(html(layer.columns().get(i).alias()))
                        .append(":</b> ")
                        .append(html(value.toString()))
                        .append("<br>");
            }
        }
        text.append("</p>");
        List<String> cited = Arrays.asList(layer.text(feature, "source_ids").split(ColumnText.SEPARATOR));
        layers.journey().sources().stream()
                .filter(source -> cited.contains(source.id()))
                .forEach(source -> text.append(citation(source, layers.words())));
        return text.toString();
    }

    private static String citation(Source source, Wording wording) {
        String words = source.id() + ": " + source.publisher() + ", " + source.title() + " ("
                + ColumnText.period(source.published(), wording) + ")";
        String link =
                source.url() == null ? "" : " <a href=\"" + html(source.url()) + "\">" + html(source.url()) + "</a>";
        return "<p>" + html(words) + link + "</p>";
    }

    /** Text that HTML shows as it is; a square bracket after a dollar sign would name a field of the feature. */
    private static String html(String text) {
        String clean = ColumnText.clean(text);
        String cut = clean.length() > MOST_TEXT ? clean.substring(0, MOST_TEXT) + "…" : clean;
        return XmlOut.escape(cut, true).replace("$[", "$&#91;");
    }
}

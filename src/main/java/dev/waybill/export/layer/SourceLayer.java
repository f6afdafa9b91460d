package dev.waybill.export.layer;

import dev.waybill.journey.Journey;
import dev.waybill.source.Source;
import java.util.ArrayList;
import java.util.List;

/** The table of sources; it has no geometry. */
final class SourceLayer {

    private SourceLayer() {}

    static Layer of(Journey journey) {
        List<Field<Source>> fields = new ArrayList<>(List.of(
                Field.text("id", "Source", "Id in the dossier", Source::id),
                Field.text("publisher", "Publisher", "Who published it, as far as it shows", Source::publisher),
                Field.text("title", "Title", "A short description by the dossier's author", Source::title),
                Field.text("language", "Language", "BCP 47 tag", Source::language),
                Field.text("url", "Link", "Where it can be read", Source::url),
                Field.text("note", "Note", "What else a reader must know", Source::note)));
        fields.addAll(PeriodFields.of(Source::published));
        return Layer.of(
                new Layer.Head(
                        "sources", "Sources", "Publications that the claims are taken from", Layer.ShapeKind.NONE),
                fields,
                () -> journey.sources().stream(),
                Source::id,
                source -> Shapes.NONE);
    }
}

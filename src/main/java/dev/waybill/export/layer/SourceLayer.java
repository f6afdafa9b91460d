package dev.waybill.export.layer;

import dev.waybill.journey.Journey;
import dev.waybill.source.Source;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** The table of sources; it has no geometry. */
final class SourceLayer {

    private SourceLayer() {}

    static Layer of(Journey journey, Wording words) {
        List<Field<Source>> fields = new ArrayList<>(List.of(
                Field.text("id", Source::id),
                Field.text("publisher", Source::publisher),
                Field.text("title", Source::title),
                Field.text("language", Source::language),
                Field.text("url", Source::url),
                Field.text("note", Source::note)));
        fields.addAll(PeriodFields.of(Source::published));
        return Layer.of(
                words,
                new Layer.Head(
                        "sources", Layer.ShapeKind.NONE),
                fields,
                () -> journey.sources().stream(),
                Source::id,
                source -> Shapes.NONE);
    }
}

package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.journey.Journey;
import dev.waybill.source.Source;
import java.util.List;

/** The sources, and the data with their licences. */
final class SourceSections {

    private SourceSections() {}

    static void append(List<Block> blocks, Journey journey) {
        if (!journey.sources().isEmpty()) {
            blocks.add(new Block.Heading(2, "Sources"));
            blocks.add(new Block.Bullets(
                    journey.sources().stream().map(SourceSections::item).toList()));
        }
        if (!journey.licences().isEmpty()) {
            blocks.add(new Block.Heading(2, "Data and licences"));
            blocks.add(new Block.Table(
                    List.of("Data", "Licence", "Attribution"),
                    journey.licences().stream()
                            .map(licence -> List.of(licence.dataset(), licence.licence(), licence.attribution()))
                            .toList()));
        }
    }

    private static Block.Item item(Source source) {
        String note = source.note() == null ? "" : ". " + source.note();
        return new Block.Item(
                source.id() + ": " + source.publisher() + ", " + source.title() + " (" + source.language() + ", "
                        + ColumnText.period(source.published()) + ")" + note,
                source.url());
    }
}

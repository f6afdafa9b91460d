package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.journey.Journey;
import dev.waybill.source.Source;
import dev.waybill.words.Wording;
import java.util.List;

/** The sources, and the data with their licences. */
final class SourceSections {

    private final Wording words;

    SourceSections(Wording words) {
        this.words = words;
    }

    void append(List<Block> blocks, Journey journey) {
        if (!journey.sources().isEmpty()) {
            blocks.add(new Block.Heading(2, words.say("page.sources")));
            blocks.add(new Block.Bullets(
                    journey.sources().stream().map(this::item).toList()));
        }
        if (!journey.licences().isEmpty()) {
            blocks.add(new Block.Heading(2, words.say("report.data")));
            blocks.add(new Block.Table(
                    words.list("report.data.columns"),
                    journey.licences().stream()
                            .map(licence -> List.of(licence.dataset(), licence.licence(), licence.attribution()))
                            .toList()));
        }
    }

    private Block.Item item(Source source) {
        String note = source.note() == null ? "" : ". " + source.note();
        return new Block.Item(
                source.id() + ": " + source.publisher() + ", " + source.title() + " (" + source.language() + ", "
                        + ColumnText.period(source.published(), words) + ")" + note,
                source.url());
    }
}

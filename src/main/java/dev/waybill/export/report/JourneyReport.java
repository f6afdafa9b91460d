package dev.waybill.export.report;

import dev.waybill.export.layer.StatementIndex;
import dev.waybill.journey.Journey;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The report on a journey: what is reported and what is inferred, told apart throughout.
 *
 * <p>Sections without content are left out. Claims are worded as such; a denial stands beside what it denies.
 */
public final class JourneyReport {

    private JourneyReport() {}

    /** The content of the report in English. */
    public static Report of(Journey journey) {
        return of(journey, Wording.in("en"));
    }

    /** The content of the report; what the dossier says stays as it is written. */
    public static Report of(Journey journey, Wording words) {
        StatementIndex index = new StatementIndex(journey);
        List<Block> blocks = new ArrayList<>();
        if (!journey.summary().isEmpty()) {
            blocks.add(new Block.Paragraph(journey.summary()));
        }
        blocks.add(new Block.Paragraph((journey.date() == null ? "" : words.say("report.dossier", journey.date()) + " ")
                + words.say("report.how.to.read")));
        LegSections legs = new LegSections(words);
        legs.append(blocks, journey, index);
        new EventSection(words, legs).append(blocks, journey, index);
        new ContestSections(words, legs).append(blocks, journey, index);
        new PlaceSection(words).append(blocks, journey);
        new SourceSections(words).append(blocks, journey);
        return new Report(journey.title(), blocks);
    }
}

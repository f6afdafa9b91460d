package dev.waybill.export.report;

import dev.waybill.export.layer.StatementIndex;
import dev.waybill.journey.Journey;
import java.util.ArrayList;
import java.util.List;

/**
 * The report on a journey: what is reported and what is inferred, told apart throughout.
 *
 * <p>Sections without content are left out. Claims are worded as such; a denial stands beside what it denies.
 */
public final class JourneyReport {

    private JourneyReport() {}

    /** The content of the report. */
    public static Report of(Journey journey) {
        StatementIndex index = new StatementIndex(journey);
        List<Block> blocks = new ArrayList<>();
        if (!journey.summary().isEmpty()) {
            blocks.add(new Block.Paragraph(journey.summary()));
        }
        blocks.add(new Block.Paragraph((journey.date() == null ? "" : "Dossier of " + journey.date() + ". ")
                + "Names in quotation marks, cargo and quantities are as the cited sources give them, and so are dates"
                + " unless they are marked inferred. Positions, paths and lengths are Waybill's. Not for navigation."));
        LegSections.append(blocks, journey, index);
        EventSection.append(blocks, journey, index);
        ContestSections.append(blocks, journey, index);
        PlaceSection.append(blocks, journey);
        SourceSections.append(blocks, journey);
        return new Report(journey.title(), blocks);
    }
}

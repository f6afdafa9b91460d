package dev.waybill.export.report;

import java.util.List;

/**
 * The content of a report.
 *
 * @param title its head
 * @param blocks in order
 */
record Report(String title, List<Block> blocks) {

    /** Copies the blocks. */
    public Report {
        blocks = List.copyOf(blocks);
    }
}

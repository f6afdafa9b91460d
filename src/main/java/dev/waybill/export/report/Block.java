package dev.waybill.export.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a report, as content; no text in it is escaped yet. */
sealed interface Block {

    /** Opens a section. */
    record Heading(int level, String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A list. */
    record Bullets(List<Item> items) implements Block {
        /** Copies the items. */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** An entry of a list, with a link that ends it, or null. */
    record Item(String text, @Nullable String link) {}

    /** A table; every row has as many cells as the head. */
    record Table(List<String> head, List<List<String>> rows) implements Block {
        /** Copies and checks the rows. */
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells in " + head);
                }
            }
        }
    }
}

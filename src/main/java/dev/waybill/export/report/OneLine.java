package dev.waybill.export.report;

import java.util.regex.Pattern;

/** Text that stays on its line and in its order. */
final class OneLine {

    private static final Pattern REORDERING = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u2028\\u2029]+");

    private OneLine() {}

    /** White space run together to one blank; characters that reorder what follows them dropped. */
    static String of(String text) {
        String ordered = REORDERING.matcher(text).replaceAll("");
        return BLANKS.matcher(ordered).replaceAll(" ").strip();
    }
}

package dev.waybill.export.report;

/** Text that stays on its line and in its order. */
final class OneLine {

    private OneLine() {}

    /** White space run together to one blank; characters that reorder what follows them dropped. */
    static String of(String text) {
        return text.replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\u2028\\u2029]+", " ")
                .strip();
    }
}

package dev.waybill.reading.draft;

/** Writes texts as YAML scalars and comments that no text can break out of. */
final class Yaml {

    private static final int LONGEST = 600;

    private Yaml() {}

    /** A double-quoted scalar; control characters and marks that turn letters round are left out. */
    static String quoted(String text) {
        return '"' + clean(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A text for a comment: one line. */
    static String comment(String text) {
        return clean(text);
    }

    private static String clean(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            int type = Character.getType(c);
            boolean blank = Character.isWhitespace(c) || type == Character.CONTROL || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (blank) {
                kept.append(kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ' ? "" : " ");
            } else if (type != Character.FORMAT && type != Character.SURROGATE && type != Character.PRIVATE_USE && type != Character.UNASSIGNED) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString().strip();
    }
}

package dev.waybill.source;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what the user gave, with the way out.
 *
 * @param file the file's name as the user gave it, or null if it came otherwise (an option)
 * @param line line in the file, from 1; 0 if unknown
 * @param field the field or option ("claims[2].dates.from"), or null
 * @param what what is wrong
 * @param remedy what to do about it
 */
public record InputProblem(@Nullable String file, int line, @Nullable String field, String what, String remedy) {

    private static final int LONGEST = 400;

    /** Bounds and cleans the texts, which may quote untrusted input. */
    public InputProblem {
        what = printable(what);
        remedy = printable(remedy);
        field = field == null ? null : printable(field);
    }

    /** The problem in one line: {@code file:line: field: what. remedy}. */
    public String message() {
        StringBuilder text = new StringBuilder();
        if (file != null) {
            text.append(file);
            if (line > 0) {
                text.append(':').append(line);
            }
            text.append(": ");
        }
        if (field != null && !field.isEmpty()) {
            text.append(field).append(": ");
        }
        return text.append(what).append(". ").append(remedy).toString();
    }

    /** Without control characters (a terminal would obey them) and not longer than a few lines. */
    private static String printable(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replaceAll("\\p{Cntrl}+", " ");
    }
}

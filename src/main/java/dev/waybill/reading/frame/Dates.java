package dev.waybill.reading.frame;

import dev.waybill.reading.claim.TextDate;

/** Joins the date of leaving and the date of getting there. */
final class Dates {

    private Dates() {}

    static TextDate joined(TextDate first, TextDate last) {
        if (first.from() == null || last.to() == null || first.from().isAfter(last.to())) {
            return first.from() == null ? last : first;
        }
        String reason = first.reason() != null ? first.reason() : last.reason();
        return new TextDate(first.from(), last.to(), first.precision(), first.asWritten() + " … " + last.asWritten(), reason,
                first.fullYear() && last.fullYear(), first.start(), last.end());
    }
}

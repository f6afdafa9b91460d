package dev.waybill.reading.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a mail's date ("Thu, 19 Oct 2023 10:56:00 +0200"). */
final class MailDate {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{4})");

    private MailDate() {}

    /** As 2023-10-19, or an empty text. */
    static String iso(String date) {
        Matcher found = DAY.matcher(date);
        if (!found.find()) {
            return "";
        }
        int month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(found.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
        try {
            return LocalDate.of(Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1))).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}

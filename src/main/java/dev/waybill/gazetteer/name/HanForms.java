package dev.waybill.gazetteer.name;

import java.util.List;

/** The simplified forms of Chinese characters that are also written in traditional or Japanese forms. */
final class HanForms {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] SIMPLIFIED = load();

    private HanForms() {}

    private static char[] load() {
        char[] forms = new char[LAST - FIRST + 1];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = (char) (FIRST + i);
        }
        List<String> lines = RuleTable.lines("han.txt");
        for (int line = 0; line < lines.size(); line += 2) {
            for (int i = 0; i < lines.get(line).length(); i++) {
                forms[lines.get(line).charAt(i) - FIRST] = lines.get(line + 1).charAt(i);
            }
        }
        return forms;
    }

    static boolean isHan(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST;
    }

    /** The simplified form of a character for which {@link #isHan} holds. */
    static char simplified(int codePoint) {
        return SIMPLIFIED[codePoint - FIRST];
    }
}

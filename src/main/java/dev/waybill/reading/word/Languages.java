package dev.waybill.reading.word;

import dev.waybill.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a text's language by its script and its commonest small words ({@code languages.tsv}).
 *
 * <p>Reads the first thousand words; a tie goes to the language that stands first in the table.
 */
public final class Languages {

    private static final int MOST_WORDS = 1000;
    private static final List<Row> ROWS = read();

    private record Row(String language, Character.UnicodeScript script, Set<String> words, String letters) {}

    private Languages() {}

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (String line : FrameFile.lines("languages.tsv")) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                rows.add(new Row(
                        cells[0],
                        Character.UnicodeScript.forName(cells[1]),
                        Set.of(cells[2].split(" ")),
                        cells.length > 3 ? cells[3] : ""));
            }
        }
        return List.copyOf(rows);
    }

    /** The languages that have frames, as BCP 47 tags, in the order of the table. */
    public static List<String> known() {
        return ROWS.stream().map(Row::language).toList();
    }

    /** The likeliest language; English if the text has no word of any. */
    public static String tell(Tokens tokens) {
        double best = 0;
        String language = "en";
        int most = Math.min(tokens.count(), MOST_WORDS);
        List<String> words = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            words.add(new String(tokens.lower(), tokens.start(i), tokens.end(i) - tokens.start(i)));
        }
        for (Row row : ROWS) {
            double score = score(row, words);
            if (score > best) {
                best = score;
                language = row.language();
            }
        }
        return language;
    }

    private static double score(Row row, List<String> words) {
        Set<Integer> letters = new HashSet<>(row.letters().codePoints().boxed().toList());
        double score = 0;
        for (String word : words) {
            int first = word.codePointAt(0);
            if (Character.UnicodeScript.of(first) == row.script()) {
                score += 0.001;
                score += row.words().contains(word) ? 1 : 0;
            }
            score += !letters.isEmpty() && word.codePoints().anyMatch(letters::contains) ? 0.5 : 0;
        }
        return score;
    }
}

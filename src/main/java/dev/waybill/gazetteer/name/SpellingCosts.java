package dev.waybill.gazetteer.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * What it costs to read one group of letters as another, in tenths of a typing error.
 *
 * <p>Languages spell the same sound in ways that are not errors ({@code w} and {@code v}, {@code sch} and {@code sh},
 * {@code j} and {@code y}); reading one for the other costs a fraction of a wrong letter. The table is symmetric.
 */
final class SpellingCosts {

    /** A letter dropped, added or wrong. */
    static final int ERROR = 10;

    /** Two neighbours swapped: as frequent as a wrong letter, and there are far fewer ways to swap than to be wrong. */
    static final int SWAP = 6;

    /** An error in the first letter, which writers seldom get wrong. */
    static final int FIRST_LETTER_ERROR = 15;

    /**
     * Reading some written letters as a stored group.
     *
     * @param stored node of {@link #STORED} at which the stored group ends
     * @param writtenLength how many letters are written, which may be none
     * @param cost in tenths of an error
     */
    record Confusion(int stored, int writtenLength, int cost) {}

    private static final String[] TABLE = {
        "1 ks x", "2 v w", "2 c k", "2 q k", "3 q g", "3 q gh", "2 f ph", "2 i y", "2 i j", "2 y j", "2 ii i", "2 iy i", "2 iy y",
        "2 ij i", "2 ij y", "2 yy y", "2 yj y", "2 yi i", "2 ji i", "2 e ye", "2 e je", "2 e ie", "3 ya ia", "2 ja ia", "2 ja ya",
        "2 yu ju", "2 iu yu", "2 io yo", "2 jo yo", "3 yo e", "3 jo e", "2 ou u", "2 oo u", "2 oe u", "2 oe o", "2 ae a",
        "2 ue u", "3 ae e", "3 ai ei", "3 ay ei", "3 ai e", "3 ay e", "2 ay ai", "2 ey ei", "3 au o", "3 aw o", "2 aw au",
        "3 eo o", "3 eu u", "4 o u", "4 e i", "4 a e", "6 a o", "5 y u", "3 kh ch", "3 kh h", "3 kh k", "3 ch h", "3 kh x", "3 kh j",
        "3 ch j", "4 h j", "2 h x", "3 ch k", "3 ch c", "2 sh sch", "2 sh s", "3 sch s", "3 sh ch", "2 sz sh", "2 sz s", "2 sj sh",
        "3 sch ch", "2 zh sch", "2 zh z", "2 zh j", "2 zh sh", "2 zh zj", "2 sch j", "2 zs zh", "2 ts z", "2 ts c", "2 tz ts", "2 tz z",
        "2 tz c", "2 z c", "2 cz ch", "2 cz c", "2 tsch ch", "2 tch ch", "2 tsj ch", "2 tsch tch", "2 cs ch", "2 tsch c", "3 tsch j",
        "3 tch j", "2 schtsch shch", "2 chtch shch", "2 szcz shch", "3 sc shch", "4 s z", "3 dsch j", "2 dj j", "2 dzh j", "3 dsch dj",
        "2 dsch dzh", "3 dz j", "3 dz dsch", "3 g j", "3 dj g", "3 gh g", "3 th t", "3 dh d", "4 b p", "4 d t", "4 g k", "6 l r", "5 b v",
        "4 ng n", "7 m n", "4 n r", "3 ck k", "3 qu k", "3 h -", "4 y -", "4 j -", "6 e -", "6 a -", "6 u -", "6 o -", "6 i -",
        "2 oua wa", "2 ua wa", "2 oui wi", "3 v u", "3 w u", "3 w ou", "3 gu gw", "3 gue ge", "4 f v", "5 f w"
    };

    private static final String DOUBLED = "bcdfgklmnprstvwz";

    /** The stored groups by letter; a confusion with its root stores nothing. */
    static final LetterTree STORED = new LetterTree();

    private static final LetterTree WRITTEN = new LetterTree();
    private static final List<List<Confusion>> AT = new ArrayList<>();

    static {
        for (String row : TABLE) {
            String[] cells = row.split(" ");
            add(cells[1], cells[2], Integer.parseInt(cells[0]));
            add(cells[2], cells[1], Integer.parseInt(cells[0]));
        }
        for (char c : DOUBLED.toCharArray()) {
            add("" + c + c, "" + c, 2);
            add("" + c, "" + c + c, 2);
        }
    }

    private static final Confusion[][] READINGS = AT.stream().map(l -> l.toArray(Confusion[]::new)).toArray(Confusion[][]::new);

    private SpellingCosts() {}

    private static void add(String written, String stored, int cost) {
        int node = WRITTEN.nodeOf(letters(written));
        while (AT.size() <= node) {
            AT.add(new ArrayList<>());
        }
        AT.get(node).add(new Confusion(STORED.nodeOf(letters(stored)), letters(written).length(), cost));
    }

    private static String letters(String text) {
        return text.equals("-") ? "" : text;
    }

    /** Hands over what can be read in a written key: each confusion, and where in the key its group ends. */
    static void forEachReading(String written, ObjIntConsumer<Confusion> found) {
        for (int start = 0; start <= written.length(); start++) {
            int node = 0;
            for (int end = start; node >= 0; end++) {
                for (Confusion reading : READINGS[node]) {
                    found.accept(reading, end);
                }
                node = end == written.length() ? LetterTree.NONE : WRITTEN.next(node, written.charAt(end));
            }
        }
    }
}

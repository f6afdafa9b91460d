package dev.waybill.gazetteer.name;

import dev.waybill.gazetteer.name.SpellingCosts.Confusion;

/**
 * Cost of reading a written key as a stored one, in tenths of a typing error.
 *
 * <p>The table of Wagner and Fischer (1974) with swaps of neighbours and the confusions of {@link SpellingCosts};
 * time is the product of the lengths, and it stops as soon as no row can come back under the limit.
 */
public final class SpellingDistance {

    /** Cost of one letter dropped, added or wrong, or of two neighbours swapped. */
    public static final int ERROR = SpellingCosts.ERROR;

    private static final int MAX = 96;
    private static final int MAX_GROUPS = 8;

    /** A confusion spans at most this many stored letters; so many rows may lie over the limit before it is sure. */
    private static final int LONGEST_GROUP = 7;

    private final String written;
    private final int[][] rows;
    private final int[] nodes = new int[MAX_GROUPS];
    private final int[] starts = new int[MAX_GROUPS];
    private int groups;

    /** Prepares for comparing one written key with many stored ones; not for several threads. */
    public SpellingDistance(String written) {
        this.written = written.length() > MAX ? written.substring(0, MAX) : written;
        this.rows = new int[MAX + 1][this.written.length() + 1];
        for (int i = 1; i <= this.written.length(); i++) {
            rows[0][i] = rows[0][i - 1] + error(i);
            drop(rows[0], i);
        }
    }

    /**
     * Cost of reading the written key as a stored one.
     *
     * @return the cost, or a value above the limit if it is higher
     */
    public int to(String stored, int limit) {
        if (stored.length() > MAX || Math.abs(stored.length() - written.length()) * 2 > limit + 2) {
            return limit + 1;
        }
        groups = 0;
        int hopeless = 0;
        for (int depth = 1; depth <= stored.length(); depth++) {
            hopeless = fill(stored, depth) <= limit ? 0 : hopeless + 1;
            if (hopeless > LONGEST_GROUP) {
                return limit + 1;
            }
        }
        return rows[stored.length()][written.length()];
    }

    private int fill(String stored, int depth) {
        int[] row = rows[depth];
        int[] above = rows[depth - 1];
        char letter = stored.charAt(depth - 1);
        row[0] = above[0] + error(depth);
        for (int i = 1; i <= written.length(); i++) {
            char own = written.charAt(i - 1);
            int best = own == letter ? above[i - 1] : above[i - 1] + (i == 1 && depth == 1 ? error(1) : error(2));
            best = Math.min(best, above[i] + error(Math.max(i, depth)));
            if (i > 1 && depth > 1 && own == stored.charAt(depth - 2) && written.charAt(i - 2) == letter) {
                best = Math.min(best, rows[depth - 2][i - 2] + error(2));
            }
            row[i] = best;
        }
        applyGroups(row, letter, depth);
        int least = row[0];
        for (int i = 1; i <= written.length(); i++) {
            row[i] = Math.min(row[i], row[i - 1] + error(Math.max(i, depth)));
            drop(row, i);
            least = Math.min(least, row[i]);
        }
        return least;
    }

    private void applyGroups(int[] row, char letter, int depth) {
        int kept = 0;
        int before = groups;
        for (int g = 0; g <= before; g++) {
            int node = SpellingCosts.next(g < before ? nodes[g] : 0, letter);
            if (node > 0 && kept < MAX_GROUPS) {
                int start = g < before ? starts[g] : depth - 1;
                nodes[kept] = node;
                starts[kept++] = start;
                for (Confusion confusion : SpellingCosts.endingAt(node)) {
                    apply(confusion, rows[start], row);
                }
            }
        }
        groups = kept;
    }

    private void apply(Confusion confusion, int[] from, int[] row) {
        String group = confusion.written();
        int length = group.length();
        for (int i = length; i <= written.length(); i++) {
            int cost = from[i - length] + confusion.cost();
            if (cost < row[i] && written.startsWith(group, i - length)) {
                row[i] = cost;
            }
        }
    }

    /** A letter that is often not written at all costs less than an error to drop, except at the start. */
    private void drop(int[] row, int i) {
        for (Confusion confusion : SpellingCosts.endingAt(0)) {
            if (i > 1 && confusion.written().charAt(0) == written.charAt(i - 1)) {
                row[i] = Math.min(row[i], row[i - 1] + confusion.cost());
            }
        }
    }

    private static int error(int position) {
        return position == 1 ? SpellingCosts.FIRST_LETTER_ERROR : SpellingCosts.ERROR;
    }
}

package dev.waybill.gazetteer.name;

import dev.waybill.gazetteer.name.SpellingCosts.Confusion;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cost of reading a written key as a stored one, in tenths of a typing error.
 *
 * <p>The table of Wagner and Fischer (1974) with swaps of neighbours and the confusions of {@link SpellingCosts}. Only
 * cells within the limit are filled, and it stops where no row can come back under it. Stored keys that come in
 * alphabetical order share the rows of the letters with which they all begin, so that a dead end is walked once.
 */
public final class SpellingDistance {

    /** Cost of one letter dropped, added or wrong. */
    public static final int ERROR = SpellingCosts.ERROR;

    private static final int MAX = 96;
    private static final int MAX_GROUPS = 8;
    private static final int OVER = 1 << 20;

    private final String written;
    private final int limit;

    /** What can be read at a node of the stored groups: where it ends in the written key, its length and cost. */
    private final int[] @Nullable [] uses = new int[SpellingCosts.STORED.size()][];

    /** Whether something can be read at a node or beyond it. */
    private final boolean[] leads = new boolean[uses.length];

    private final int[] dropCosts;
    private final char[] stored = new char[MAX];
    private final Row[] rows = new Row[MAX + 1];
    private int known;
    private int deadEnd = MAX + 1;

    /** What reading the written key up to each letter costs at one depth of the stored key. */
    private static final class Row {
        private final int[] costs;
        private final int[] nodes = new int[MAX_GROUPS];
        private final int[] starts = new int[MAX_GROUPS];
        private int groups;
        private int first;
        private int last;

        Row(int length) {
            costs = new int[length + 1];
        }

        boolean isOver() {
            return first > last;
        }
    }

    /**
     * Prepares for comparing one written key with many stored ones; not for several threads.
     *
     * @param limit highest cost that matters
     */
    public SpellingDistance(String written, int limit) {
        this.written = written.length() > MAX ? written.substring(0, MAX) : written;
        this.limit = limit;
        this.dropCosts = new int[this.written.length() + 1];
        Arrays.fill(dropCosts, ERROR);
        SpellingCosts.forEachReading(this.written, this::addUse);
        Row top = new Row(this.written.length());
        for (int i = 1; i < top.costs.length; i++) {
            top.costs[i] = top.costs[i - 1] + (i == 1 ? error(1) : Math.min(ERROR, dropCosts[i]));
            top.last = top.costs[i] <= limit ? i : top.last;
        }
        rows[0] = top;
    }

    private void addUse(Confusion reading, int end) {
        int node = reading.stored();
        if (node == 0) {
            dropCosts[end] = Math.min(dropCosts[end], reading.cost());
            return;
        }
        int[] before = uses[node] == null ? new int[0] : uses[node];
        int[] more = Arrays.copyOf(before, before.length + 3);
        more[before.length] = end;
        more[before.length + 1] = reading.writtenLength();
        more[before.length + 2] = reading.cost();
        uses[node] = more;
        for (int each = node; each > 0 && !leads[each]; each = SpellingCosts.STORED.parent(each)) {
            leads[each] = true;
        }
    }

    /**
     * Cost of reading the written key as a stored one.
     *
     * @return the cost, or a value above the limit if it is higher
     */
    public int to(String key) {
        char[] letters = key.toCharArray();
        int same = 0;
        int most = Math.min(letters.length, known);
        while (same < most && letters[same] == stored[same]) {
            same++;
        }
        return to(letters, letters.length, same);
    }

    /**
     * The same for a key in an array.
     *
     * @param length how many letters of the array are the key
     * @param same how many letters at its start are those of the key compared before
     */
    public int to(char[] key, int length, int same) {
        known = Math.min(known, same);
        if (deadEnd <= same) {
            return limit + 1;
        }
        deadEnd = MAX + 1;
        if (length > MAX || Math.abs(length - written.length()) * 2 > limit + 2) {
            return limit + 1;
        }
        for (int depth = known + 1; depth <= length; depth++) {
            stored[depth - 1] = key[depth - 1];
            fill(depth);
            known = depth;
            if (isHopeless(depth)) {
                deadEnd = depth;
                return limit + 1;
            }
        }
        return Math.min(limit + 1, rows[length].costs[written.length()]);
    }

    /** How many letters of the key compared last are enough to know that no key that starts with them is within the limit. */
    public int deadEnd() {
        return deadEnd;
    }

    /** Whether this row and the one above are over the limit, and so is every row from which a group is still open. */
    private boolean isHopeless(int depth) {
        Row row = rows[depth];
        if (!row.isOver() || !rows[depth - 1].isOver()) {
            return false;
        }
        for (int g = 0; g < row.groups; g++) {
            if (!rows[row.starts[g]].isOver()) {
                return false;
            }
        }
        return true;
    }

    private void fill(int depth) {
        Row row = rows[depth] == null ? new Row(written.length()) : rows[depth];
        rows[depth] = row;
        Row above = rows[depth - 1];
        Row swapped = rows[Math.max(0, depth - 2)];
        char letter = stored[depth - 1];
        Arrays.fill(row.costs, OVER);
        int from = Math.min(above.first, swapped.first + 2);
        int to = Math.min(written.length(), Math.max(above.last + 1, depth > 1 ? swapped.last + 2 : 0));
        if (from == 0 && !above.isOver()) {
            row.costs[0] = above.costs[0] + error(depth);
        }
        for (int i = Math.max(1, from); i <= to; i++) {
            char own = written.charAt(i - 1);
            int error = i == 1 && depth == 1 ? error(1) : ERROR;
            int best = Math.min(above.costs[i - 1] + (own == letter ? 0 : error), above.costs[i] + error);
            if (i > 1 && depth > 1 && own == stored[depth - 2] && written.charAt(i - 2) == letter) {
                best = Math.min(best, swapped.costs[i - 2] + SpellingCosts.SWAP);
            }
            row.costs[i] = best;
        }
        applyGroups(row, above, letter, depth);
        spread(row, depth);
    }

    /** Adds what is dropped from the written key, and notes which cells are within the limit. */
    private void spread(Row row, int depth) {
        row.first = row.costs.length;
        row.last = -1;
        for (int i = 0; i < row.costs.length; i++) {
            if (i > 0) {
                int drop = i > 1 ? dropCosts[i] : error(depth);
                row.costs[i] = Math.min(row.costs[i], row.costs[i - 1] + drop);
            }
            if (row.costs[i] <= limit) {
                row.first = Math.min(row.first, i);
                row.last = i;
            }
        }
    }

    private void applyGroups(Row row, Row above, char letter, int depth) {
        row.groups = 0;
        for (int g = 0; g <= above.groups; g++) {
            int node = SpellingCosts.STORED.next(g < above.groups ? above.nodes[g] : 0, letter);
            if (node > 0 && leads[node] && row.groups < MAX_GROUPS) {
                int start = g < above.groups ? above.starts[g] : depth - 1;
                row.nodes[row.groups] = node;
                row.starts[row.groups++] = start;
                int[] here = uses[node];
                for (int u = 0; here != null && u < here.length; u += 3) {
                    int cost = rows[start].costs[here[u] - here[u + 1]] + here[u + 2];
                    row.costs[here[u]] = Math.min(row.costs[here[u]], cost);
                }
            }
        }
    }

    /** An error in the first letter, which writers seldom get wrong, costs more. */
    private static int error(int position) {
        return position == 1 ? SpellingCosts.FIRST_LETTER_ERROR : ERROR;
    }
}

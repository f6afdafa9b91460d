package dev.waybill.gazetteer.name;

import dev.waybill.gazetteer.name.SpellingCosts.Confusion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    private static final Use[] NONE = {};

    /** A confusion whose written group is in the written key, and where it ends there. */
    private record Use(int length, int cost, int[] ends) {}

    private final String written;

    /** The confusions that can apply, by the node at which their stored group ends. */
    private final Use[][] uses = new Use[SpellingCosts.nodeCount()][];

    /** So many stored letters a confusion spans at most; so many rows may lie over the limit before it is sure. */
    private int longestGroup = 1;
    private final int[][] rows;
    private final int[] nodes = new int[MAX_GROUPS];
    private final int[] starts = new int[MAX_GROUPS];
    private final int[] dropCosts;
    private int groups;

    /** Prepares for comparing one written key with many stored ones; not for several threads. */
    public SpellingDistance(String written) {
        this.written = written.length() > MAX ? written.substring(0, MAX) : written;
        this.rows = new int[MAX + 1][this.written.length() + 1];
        for (int node = 0; node < uses.length; node++) {
            uses[node] = usesAt(node);
        }
        this.dropCosts = new int[this.written.length() + 1];
        Arrays.fill(dropCosts, ERROR);
        for (Use use : uses[0]) {
            Arrays.stream(use.ends).forEach(end -> dropCosts[end] = use.cost);
        }
        for (int i = 1; i <= this.written.length(); i++) {
            rows[0][i] = rows[0][i - 1] + error(i);
            drop(rows[0], i);
        }
    }

    private Use[] usesAt(int node) {
        List<Use> found = new ArrayList<>();
        for (Confusion confusion : SpellingCosts.endingAt(node)) {
            String group = confusion.written();
            if (!written.contains(group)) {
                continue;
            }
            int[] ends = IntStream.rangeClosed(group.length(), written.length())
                    .filter(i -> written.startsWith(group, i - group.length()))
                    .toArray();
            found.add(new Use(group.length(), confusion.cost(), ends));
            longestGroup = Math.max(longestGroup, confusion.stored().length());
        }
        return found.isEmpty() ? NONE : found.toArray(Use[]::new);
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
            if (hopeless > longestGroup) {
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
                for (Use use : uses[node]) {
                    apply(use, rows[start], row);
                }
            }
        }
        groups = kept;
    }

    private static void apply(Use use, int[] from, int[] row) {
        for (int end : use.ends) {
            row[end] = Math.min(row[end], from[end - use.length] + use.cost);
        }
    }

    /** A letter that is often not written at all costs less than an error to drop, except at the start. */
    private void drop(int[] row, int i) {
        if (i > 1) {
            row[i] = Math.min(row[i], row[i - 1] + dropCosts[i]);
        }
    }

    private static int error(int position) {
        return position == 1 ? SpellingCosts.FIRST_LETTER_ERROR : SpellingCosts.ERROR;
    }
}

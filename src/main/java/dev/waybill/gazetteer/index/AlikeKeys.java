package dev.waybill.gazetteer.index;

import dev.waybill.gazetteer.name.Skeleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds keys that are spelt almost like a written one.
 *
 * <p>Keys are compared only when their skeletons are equal or one sign apart (dropped, added, wrong or swapped), which
 * a hash table of skeletons finds without walking the names; {@link SpellingDistance} then gives the cost. A name with
 * two errors in the skeleton of its consonants is not found.
 */
public final class AlikeKeys {

    /** A key that is near, by number, and what reading it costs in tenths of an error. */
    public record Match(int key, int cost) {}

    /** So many keys at most are compared for one look-up, which bounds its time. */
    private static final int MAX_COMPARED = 20_000;

    private AlikeKeys() {}

    /**
     * Lists the keys within a cost, cheapest first, then in their own order.
     *
     * @param written folded Latin key; another script finds nothing
     * @param limit highest cost, in tenths of an error
     */
    public static List<Match> find(GazetteerIndex index, String written, int limit) {
        KeyNumbers near = new KeyNumbers();
        for (String skeleton : Skeleton.listOf(written)) {
            index.forEachKeyLike(skeleton, near::add);
            if (limit >= SpellingDistance.ERROR && skeleton.length() > 1) {
                forEachNeighbour(skeleton, neighbour -> index.forEachKeyLike(neighbour, near::add));
            }
        }
        SpellingDistance distance = new SpellingDistance(written);
        List<Match> matches = new ArrayList<>();
        for (int key : near.sorted(MAX_COMPARED)) {
            int cost = distance.to(index.key(key), limit);
            if (cost <= limit) {
                matches.add(new Match(key, cost));
            }
        }
        matches.sort(Comparator.comparingInt(Match::cost).thenComparingInt(Match::key));
        return matches;
    }

    private static void forEachNeighbour(String skeleton, Consumer<CharSequence> found) {
        StringBuilder changed = new StringBuilder(skeleton);
        for (int i = 0; i <= skeleton.length(); i++) {
            for (int s = 0; s < Skeleton.SIGNS.length(); s++) {
                char sign = Skeleton.SIGNS.charAt(s);
                changed.insert(i, sign);
                found.accept(changed);
                changed.deleteCharAt(i);
                if (i < skeleton.length() && sign != skeleton.charAt(i)) {
                    changed.setCharAt(i, sign);
                    found.accept(changed);
                    changed.setCharAt(i, skeleton.charAt(i));
                }
            }
            if (i < skeleton.length()) {
                changed.deleteCharAt(i);
                found.accept(changed);
                changed.insert(i, skeleton.charAt(i));
            }
            if (i + 1 < skeleton.length()) {
                swap(changed, i);
                found.accept(changed);
                swap(changed, i);
            }
        }
    }

    private static void swap(StringBuilder text, int at) {
        char first = text.charAt(at);
        text.setCharAt(at, text.charAt(at + 1));
        text.setCharAt(at + 1, first);
    }

    /** A growing list of numbers of keys. */
    private static final class KeyNumbers {
        private int[] numbers = new int[256];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        /** The numbers without repetition, rising, at most so many. */
        int[] sorted(int most) {
            return Arrays.stream(numbers, 0, count).sorted().distinct().limit(most).toArray();
        }
    }
}

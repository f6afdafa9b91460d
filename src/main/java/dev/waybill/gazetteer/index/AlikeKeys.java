package dev.waybill.gazetteer.index;

import dev.waybill.gazetteer.name.Skeleton;
import dev.waybill.gazetteer.name.SpellingDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds keys that are spelt almost like a written one.
 *
 * <p>Keys are compared only when their skeletons are equal or one sign apart (dropped, added, wrong or swapped), which
 * a hash table of skeletons finds without walking the names; where that finds nothing, with the keys that share their
 * first half. {@link SpellingDistance} then gives the cost. A name with an error in its first half that changes two signs
 * of its skeleton is not found.
 */
public final class AlikeKeys {

    /** A key that is near, by number, and what reading it costs in tenths of an error. */
    public record Match(int key, int cost) {}

    /** So many keys at most are compared for one look-up, which bounds its time. */
    private static final int MAX_COMPARED = 4_000;

    /** Shorter names have too many neighbours that share their first half. */
    private static final int SHORTEST_HALVED = 6;

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
        List<Match> matches = compare(index, written, near.sorted(MAX_COMPARED), limit);
        if (matches.isEmpty() && written.length() >= SHORTEST_HALVED) {
            String start = written.substring(0, (written.length() + 1) / 2);
            int first = index.firstKeyFrom(start);
            int last = Math.min(index.firstKeyFrom(start + Character.MAX_VALUE), first + MAX_COMPARED);
            matches = compare(index, written, IntStream.range(first, last).toArray(), limit);
        }
        matches.sort(Comparator.comparingInt(Match::cost).thenComparingInt(Match::key));
        return matches;
    }

    private static List<Match> compare(GazetteerIndex index, String written, int[] keys, int limit) {
        SpellingDistance distance = new SpellingDistance(written);
        List<Match> matches = new ArrayList<>();
        for (int key : keys) {
            int cost = distance.to(index.key(key), limit);
            if (cost <= limit) {
                matches.add(new Match(key, cost));
            }
        }
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

package dev.waybill.gazetteer.index;

import dev.waybill.gazetteer.name.Skeleton;
import dev.waybill.gazetteer.name.SpellingDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds keys that are spelt almost like a written one.
 *
 * <p>Keys are compared only when their skeletons are equal or one sign apart (dropped, added, wrong or swapped), which
 * a hash table of skeletons finds without walking the names. Where that finds no key within one error, as with two errors
 * in consonants, all keys with the same first letter are walked, whole branches left out as soon as they cannot be near.
 * Neighbours swapped are undone and looked up. {@link SpellingDistance} gives the cost.
 */
public final class AlikeKeys {

    /** A key that is near, by number, and what reading it costs in tenths of an error. */
    public record Match(int key, int cost) {}

    /** So many keys at most are compared for one look-up, which bounds its time. */
    private static final int MAX_COMPARED = 20_000;

    /** Shorter names have too many neighbours with the same first letter, and longer ones are no names. */
    private static final int SHORTEST_WALKED = 6;

    private static final int LONGEST_WALKED = 24;

    private AlikeKeys() {}

    /**
     * Lists the keys within a cost, cheapest first, then in their own order.
     *
     * @param written folded key; one in another script than Latin has no skeleton and is walked for
     * @param limit highest cost, in tenths of an error
     */
    public static List<Match> find(GazetteerIndex index, String written, int limit) {
        List<Match> matches = findBySkeleton(index, written, limit);
        return holdsOneError(matches) ? matches : addByWalk(index, written, limit, matches);
    }

    /** Whether a match is within one error, so that nothing further off need be looked for. */
    public static boolean holdsOneError(List<Match> matches) {
        return matches.stream().anyMatch(match -> match.cost() <= SpellingDistance.ERROR);
    }

    /** Like {@link #find}, but only keys whose skeletons are at most one sign apart. */
    public static List<Match> findBySkeleton(GazetteerIndex index, String written, int limit) {
        KeyNumbers near = new KeyNumbers();
        for (String skeleton : Skeleton.listOf(written)) {
            index.forEachKeyLike(skeleton, near::add);
            if (limit >= SpellingDistance.ERROR && skeleton.length() > 1) {
                SkeletonNeighbours.forEach(skeleton, neighbour -> index.forEachKeyLike(neighbour, near::add));
            }
        }
        addSwapped(index, written, near);
        return sorted(compare(index, new SpellingDistance(written, limit), near.sorted(MAX_COMPARED), limit));
    }

    /** Keys equal but for two neighbours swapped: a vowel swapped with a consonant changes two signs of a skeleton. */
    private static void addSwapped(GazetteerIndex index, String written, KeyNumbers near) {
        char[] letters = written.toCharArray();
        for (int i = 0; i + 1 < letters.length; i++) {
            if (letters[i] != letters[i + 1]) {
                swap(letters, i);
                int key = index.findKey(new String(letters));
                if (key != GazetteerIndex.ABSENT) {
                    near.add(key);
                }
                swap(letters, i);
            }
        }
    }

    private static void swap(char[] letters, int at) {
        char first = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = first;
    }

    /** Adds to the keys found by skeleton those that start with the same letter; takes several times as long. */
    public static List<Match> addByWalk(GazetteerIndex index, String written, int limit, List<Match> known) {
        Set<Match> matches = new LinkedHashSet<>(known);
        if (written.length() >= SHORTEST_WALKED && written.length() <= LONGEST_WALKED) {
            matches.addAll(walk(index, new SpellingDistance(written, limit), written, limit));
        }
        return sorted(new ArrayList<>(matches));
    }

    private static List<Match> sorted(List<Match> matches) {
        matches.sort(Comparator.comparingInt(Match::cost).thenComparingInt(Match::key));
        return matches;
    }

    private static List<Match> compare(GazetteerIndex index, SpellingDistance distance, int[] keys, int limit) {
        List<Match> matches = new ArrayList<>();
        KeyWalk walk = index.keys().walk();
        for (int key : keys) {
            addIfNear(matches, walk, key, distance, limit);
        }
        return matches;
    }

    private static void addIfNear(List<Match> matches, KeyWalk walk, int key, SpellingDistance distance, int limit) {
        int same = walk.moveTo(key);
        int cost = distance.to(walk.letters(), walk.length(), same);
        if (cost <= limit) {
            matches.add(new Match(key, cost));
        }
    }

    private static List<Match> walk(GazetteerIndex index, SpellingDistance distance, String written, int limit) {
        List<Match> matches = new ArrayList<>();
        KeyWalk walk = index.keys().walk();
        String start = written.substring(0, written.offsetByCodePoints(0, 1));
        int end = index.keys().firstFrom(start + Character.MAX_VALUE);
        int key = index.keys().firstFrom(start);
        while (key < end) {
            addIfNear(matches, walk, key, distance, limit);
            key = distance.deadEnd() <= walk.length() ? walk.skip(distance.deadEnd(), end) : key + 1;
        }
        return matches;
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
            Arrays.sort(numbers, 0, count);
            int kept = 0;
            for (int i = 0; i < count && kept < most; i++) {
                if (kept == 0 || numbers[i] != numbers[kept - 1]) {
                    numbers[kept++] = numbers[i];
                }
            }
            return Arrays.copyOf(numbers, kept);
        }
    }
}

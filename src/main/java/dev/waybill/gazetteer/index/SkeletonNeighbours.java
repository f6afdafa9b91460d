package dev.waybill.gazetteer.index;

import dev.waybill.gazetteer.name.Skeleton;
import java.util.function.Consumer;

/**
 * The skeletons that one sign tells from another: dropped, added, wrong, or swapped with its neighbour.
 *
 * <p>In a skeleton no sign stands beside itself and no vowel beside a vowel; neighbours that would break this are
 * merged as {@link Skeleton} merges them, or left out where another neighbour is the same.
 */
final class SkeletonNeighbours {

    private SkeletonNeighbours() {}

    /** Hands over the neighbours; the text is the same each time and changes afterwards. */
    static void forEach(String skeleton, Consumer<CharSequence> found) {
        StringBuilder changed = new StringBuilder(skeleton);
        for (int i = 0; i <= skeleton.length(); i++) {
            for (int s = 0; s < Skeleton.SIGNS.length(); s++) {
                char sign = Skeleton.SIGNS.charAt(s);
                if (fits(sign, skeleton, i - 1) && fits(sign, skeleton, i)) {
                    changed.insert(i, sign);
                    found.accept(changed);
                    changed.deleteCharAt(i);
                }
                if (i < skeleton.length() && sign != skeleton.charAt(i)
                        && fits(sign, skeleton, i - 1) && fits(sign, skeleton, i + 1)) {
                    changed.setCharAt(i, sign);
                    found.accept(changed);
                    changed.setCharAt(i, skeleton.charAt(i));
                }
            }
            drop(skeleton, i, found);
            swap(changed, i, found);
        }
    }

    /** Whether a sign may stand beside the one at a position. */
    private static boolean fits(char sign, String skeleton, int at) {
        return at < 0 || at >= skeleton.length() || !Skeleton.merge(sign, skeleton.charAt(at));
    }

    private static void drop(String skeleton, int at, Consumer<CharSequence> found) {
        if (at >= skeleton.length()) {
            return;
        }
        StringBuilder rest = new StringBuilder(skeleton).deleteCharAt(at);
        if (at > 0 && at < rest.length() && Skeleton.merge(rest.charAt(at - 1), rest.charAt(at))) {
            char merged = rest.charAt(at - 1) == 'I' ? 'I' : rest.charAt(at);
            rest.deleteCharAt(at).setCharAt(at - 1, merged);
        }
        found.accept(rest);
    }

    private static void swap(StringBuilder skeleton, int at, Consumer<CharSequence> found) {
        if (at + 1 < skeleton.length()) {
            char first = skeleton.charAt(at);
            char second = skeleton.charAt(at + 1);
            skeleton.setCharAt(at, second);
            skeleton.setCharAt(at + 1, first);
            found.accept(skeleton);
            skeleton.setCharAt(at, first);
            skeleton.setCharAt(at + 1, second);
        }
    }
}

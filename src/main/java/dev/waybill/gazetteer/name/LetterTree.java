package dev.waybill.gazetteer.name;

import java.util.Arrays;

/** Groups of the letters a to z by their first letters; each node stands for the letters on the way to it, 0 for none. */
final class LetterTree {

    /** There is no such node. */
    static final int NONE = -1;

    private static final int LETTERS = 26;

    private int[][] children = new int[64][];
    private int[] parents = new int[64];
    private int size;

    LetterTree() {
        add(NONE);
    }

    private int add(int parent) {
        if (size == parents.length) {
            children = Arrays.copyOf(children, 2 * size);
            parents = Arrays.copyOf(parents, 2 * size);
        }
        children[size] = new int[LETTERS];
        Arrays.fill(children[size], NONE);
        parents[size] = parent;
        return size++;
    }

    /** The node of a group, which is made if it is not there. */
    int nodeOf(String group) {
        int node = 0;
        for (char letter : group.toCharArray()) {
            int[] next = children[node];
            if (next[letter - 'a'] == NONE) {
                next[letter - 'a'] = add(node);
            }
            node = next[letter - 'a'];
        }
        return node;
    }

    /** The node that a letter leads to, or {@link #NONE}. */
    int next(int node, char letter) {
        return letter >= 'a' && letter <= 'z' ? children[node][letter - 'a'] : NONE;
    }

    /** The node without its last letter; {@link #NONE} for the root. */
    int parent(int node) {
        return parents[node];
    }

    /** How many nodes there are. */
    int size() {
        return size;
    }
}

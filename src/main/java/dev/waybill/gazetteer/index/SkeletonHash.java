package dev.waybill.gazetteer.index;

/** Hash of a skeleton: the upper bits choose a bucket, the lower ones tell most strangers in it apart. */
final class SkeletonHash {

    /** How many buckets there are. */
    static final int BUCKETS = 1 << 16;

    /** Bits of an entry that hold the number of a key. */
    static final int KEY_BITS = 21;

    private SkeletonHash() {}

    static int of(CharSequence skeleton) {
        int hash = 17;
        for (int i = 0; i < skeleton.length(); i++) {
            hash = hash * 31 + skeleton.charAt(i);
        }
        hash *= 0x9E3779B1;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA77;
        return hash ^ hash >>> 13;
    }

    static int bucket(int hash) {
        return hash >>> 16;
    }

    /** The check bits in the place where an entry holds them. */
    static int check(int hash) {
        return hash << KEY_BITS;
    }
}

package dev.waybill.gazetteer.index;

import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The gazetteer's file, mapped: places by number, keys by number, which places a key may mean, which keys are alike.
 *
 * <p>Opening maps the file and reads its header; nothing is decoded before it is asked for, and no object is kept for
 * a place or a name. Safe for use by several threads. {@link GazetteerWriter} says how the file is laid out.
 */
public final class GazetteerIndex {

    /** What {@link #findKey} says when a key is not there. */
    public static final int ABSENT = -1;

    private static final Feature[] FEATURES = Feature.values();
    private static final KeyOrigin[] ORIGINS = KeyOrigin.values();
    private static final int ORIGIN_BITS = 5;
    private static final Set<String> HAND_KEPT = Set.of("site:", "port:", "polity:");

    private final ByteBuffer file;
    private final int placeCount;
    private final int keyCount;
    private final KeyTable keys;
    private final int uses;
    private final int lists;
    private final int buckets;
    private final int entries;
    private final int places;
    private final int texts;
    private final int shared;

    /** The tables that nearly every answer asks for are small and kept. */
    private final String[] countries;
    private final String[] origins;
    private final boolean[] handKept;

    /** Reads a file that is already in memory. */
    public GazetteerIndex(ByteBuffer file) {
        if (file.capacity() < GazetteerWriter.HEADER_BYTES || file.getInt(0) != GazetteerWriter.MAGIC) {
            throw new IllegalArgumentException("not a gazetteer file of this version");
        }
        this.file = file;
        this.placeCount = file.getInt(4);
        this.keyCount = file.getInt(8);
        this.keys = new KeyTable(file, file.getInt(12), file.getInt(16), keyCount);
        this.uses = file.getInt(20);
        this.lists = file.getInt(24);
        this.buckets = file.getInt(28);
        this.entries = file.getInt(32);
        this.places = file.getInt(36);
        this.texts = file.getInt(40);
        this.shared = file.getInt(44);
        this.countries = listTexts(file.getInt(48));
        this.origins = listTexts(file.getInt(52));
        handKept = new boolean[origins.length];
        for (int i = 0; i < origins.length; i++) {
            handKept[i] = HAND_KEPT.contains(origins[i].substring(0, origins[i].indexOf('\t') + 1).strip());
        }
    }

    /** Maps a file. */
    public static GazetteerIndex open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new GazetteerIndex(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** How many places there are; they are numbered from 0, most important first. */
    public int placeCount() {
        return placeCount;
    }

    /** How many different keys there are; they are numbered from 0 in the order of their UTF-8 bytes. */
    public int keyCount() {
        return keyCount;
    }

    /** Returns the number of a key, or {@link #ABSENT}; a binary search over blocks, then one block. */
    public int findKey(String key) {
        int first = keys.firstFrom(key);
        return first < keyCount && keys.key(first).equals(key) ? first : ABSENT;
    }

    /** Returns the key of a number. */
    public String key(int number) {
        return keys.key(number);
    }

    /**
     * Lists the numbers of the keys that start with a text, in their order.
     *
     * @param most how many at most
     */
    public int[] listKeysFrom(String start, int most) {
        int first = keys.firstFrom(start);
        int end = Math.min(keys.firstFrom(start + Character.MAX_VALUE), first + most);
        return IntStream.range(first, Math.max(first, end)).toArray();
    }

    /** The keys in their order. */
    KeyTable keys() {
        return keys;
    }

    /** Returns the uses of a key, by place; read them with {@link #placeOf} and {@link #originOf}. */
    public int[] uses(int key) {
        int use = uses + GazetteerWriter.USE_BYTES * key;
        int first = file.getShort(use) << 8 | file.get(use + 2) & 0xFF;
        if (first >= 0) {
            return new int[] {first};
        }
        int at = lists + 4 * ~first;
        int[] found = new int[file.getInt(at)];
        for (int i = 0; i < found.length; i++) {
            found[i] = file.getInt(at + 4 + 4 * i);
        }
        return found;
    }

    /** The number of the place in a use. */
    public static int placeOf(int use) {
        return use >>> ORIGIN_BITS;
    }

    /** Where the key of a use comes from. */
    public static KeyOrigin originOf(int use) {
        return ORIGINS[use & (1 << ORIGIN_BITS) - 1];
    }

    /** Hands over the numbers of the keys whose skeleton hashes like a given one; a few of them may be strangers. */
    void forEachKeyLike(CharSequence skeleton, IntConsumer found) {
        int hash = SkeletonHash.of(skeleton);
        int check = SkeletonHash.check(hash);
        int mask = -1 << SkeletonHash.KEY_BITS;
        int bucket = buckets + 4 * SkeletonHash.bucket(hash);
        int low = file.getInt(bucket);
        int end = file.getInt(bucket + 4);
        for (int high = end; low < high; ) {
            int middle = (low + high) >>> 1;
            if (file.getInt(entries + 4 * middle) < check) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (; low < end; low++) {
            int entry = file.getInt(entries + 4 * low);
            if ((entry & mask) != check) {
                return;
            }
            found.accept(entry & ~mask);
        }
    }

    /** Position of a place. */
    public LonLat position(int place) {
        return new LonLat(longitudeE7(place) / 1e7, latitudeE7(place) / 1e7);
    }

    /** Longitude of a place in units of 1e-7 degrees, for scanning. */
    public int longitudeE7(int place) {
        return file.getInt(at(place));
    }

    /** Latitude of a place in units of 1e-7 degrees, for scanning. */
    public int latitudeE7(int place) {
        return file.getInt(at(place) + 4);
    }

    /** People who live there, 0 if unknown. */
    public int population(int place) {
        return file.getInt(at(place) + 8);
    }

    /** ISO 3166-1 alpha-2 of the country, or an empty text. */
    public String country(int place) {
        return countries[countryNumber(place)];
    }

    /** Number of a place's country, for scanning; places of one country have the same. */
    public int countryNumber(int place) {
        return file.get(at(place) + 21) & 0xFF;
    }

    /** Stated accuracy of the position in metres, 0 if none is. */
    public int radiusMetres(int place) {
        return Integer.parseInt(origins[file.get(at(place) + 23) & 0xFF]);
    }

    /** Tells whether a place has a row of its own in a table of this project. */
    public boolean isHandKept(int place) {
        return handKept[file.get(at(place) + 22) & 0xFF];
    }

    /** Tells whether a place is a user's own. */
    public boolean isOwn(int place) {
        return prefix(place).startsWith("own:");
    }

    private String prefix(int place) {
        return origins[file.get(at(place) + 22) & 0xFF];
    }

    /** What a place is. */
    public Feature feature(int place) {
        return FEATURES[file.get(at(place) + 24)];
    }

    /** Standard Latin name of a place. */
    public String name(int place) {
        return text(textsOf(place));
    }

    /** Everything about a place. */
    public PlaceRow place(int place) {
        int at = at(place);
        int name = textsOf(place);
        int local = name + 1 + length(name);
        int number = file.getInt(at + 12);
        String ownId = number > 0 ? String.valueOf(number) : text(local + 1 + length(local));
        String region = sharedText(shared, file.getShort(at + 19) & 0xFFFF);
        String[] prefixAndOrigin = origins[file.get(at + 22) & 0xFF].split("\t");
        return new PlaceRow(
                prefixAndOrigin[0] + ownId,
                text(name),
                length(local) == 0 ? null : text(local),
                position(place),
                feature(place),
                country(place),
                region.isEmpty() ? null : region,
                population(place),
                radiusMetres(place),
                prefixAndOrigin[1]);
    }

    /** Returns the number of the place with an id, or {@link #ABSENT}; looks at every place. */
    public int findPlace(String id) {
        int colon = id.indexOf(':') + 1;
        String own = id.substring(colon);
        int number = own.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(own) : 0;
        for (int place = 0; place < placeCount; place++) {
            if (file.getInt(at(place) + 12) == number && prefix(place).startsWith(id.substring(0, colon))
                    && place(place).id().equals(id)) {
                return place;
            }
        }
        return ABSENT;
    }

    private int at(int place) {
        return places + place * GazetteerWriter.PLACE_BYTES;
    }

    private int textsOf(int place) {
        int at = at(place) + 16;
        return texts + ((file.get(at) & 0xFF) << 16 | file.getShort(at + 1) & 0xFFFF);
    }

    private String sharedText(int table, int number) {
        return text(table + file.getInt(table + 4 + 4 * number));
    }

    private String[] listTexts(int table) {
        String[] all = new String[file.getInt(table)];
        for (int i = 0; i < all.length; i++) {
            all[i] = sharedText(table, i);
        }
        return all;
    }

    private int length(int at) {
        return file.get(at) & 0xFF;
    }

    private String text(int at) {
        byte[] bytes = new byte[length(at)];
        file.get(at + 1, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

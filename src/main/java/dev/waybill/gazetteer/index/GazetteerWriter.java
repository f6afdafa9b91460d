package dev.waybill.gazetteer.index;

import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.Skeleton;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the gazetteer's file; same input, same bytes.
 *
 * <p>All numbers are big-endian. The header holds {@link #MAGIC}, the numbers of places and keys, and the start of each
 * section; sections in order:
 * <ol>
 *   <li>keys, sorted by their UTF-8 bytes, in blocks of {@link #BLOCK}; each key as the number of bytes shared with
 *       the one before in its block, the number of its own bytes, and those;
 *   <li>the start of each block;
 *   <li>a number of {@link #USE_BYTES} bytes a key: a use (place &lt;&lt; 5 | origin), or the complement of a position in
 *       the lists, in units of four bytes;
 *   <li>lists of uses: a count, then so many uses, in the order of places;
 *   <li>the first entry of each bucket of skeletons, then the entries (check bits and the number of a key);
 *   <li>places, {@link #PLACE_BYTES} each, in the order given (most important first);
 *   <li>texts: names in UTF-8 with a one-byte length, and tables of what many places share.
 * </ol>
 */
public final class GazetteerWriter {

    /** First bytes of the file, "WBG" and a version. */
    static final int MAGIC = 0x57424702;

    /** Keys a block. */
    static final int BLOCK = 16;

    /** Bytes of what stands for the uses of a key. */
    static final int USE_BYTES = 3;

    /** Bytes a place. */
    static final int PLACE_BYTES = 25;

    /** Sections after the header. */
    static final int SECTIONS = 11;

    /** Bytes of the header. */
    static final int HEADER_BYTES = 4 * (3 + SECTIONS);

    private static final int ORIGIN_BITS = 5;
    private static final int MOST_PLACES = 1 << 8 * USE_BYTES - 1 - ORIGIN_BITS;
    private static final Comparator<byte[]> BY_BYTES = Arrays::compareUnsigned;

    private final Map<byte[], List<Integer>> usesOfKey = new TreeMap<>(BY_BYTES);
    private final ByteArrayOutputStream placeBytes = new ByteArrayOutputStream();
    private final DataOutputStream places = new DataOutputStream(placeBytes);
    private final ByteArrayOutputStream textBytes = new ByteArrayOutputStream();
    private final SharedTexts shared = new SharedTexts(1 << 16);
    private final SharedTexts countries = new SharedTexts(1 << 8);
    private final SharedTexts origins = new SharedTexts(1 << 8);
    private int placeCount;

    /**
     * Adds a place with the keys of its names. Add the important ones first: ties are listed in this order.
     *
     * @param keys each key and where it comes from
     */
    public void add(PlaceRow place, Map<String, KeyOrigin> keys) throws IOException {
        if (placeCount == MOST_PLACES) {
            throw new IOException("more than " + MOST_PLACES + " places");
        }
        writePlace(place);
        keys.forEach((key, origin) -> usesOfKey
                .computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), k -> new ArrayList<>(1))
                .add(placeCount << ORIGIN_BITS | origin.ordinal()));
        placeCount++;
    }

    private void writePlace(PlaceRow place) throws IOException {
        int colon = place.id().indexOf(':') + 1;
        String ownId = place.id().substring(colon);
        boolean number = ownId.matches("[1-9][0-9]{0,8}");
        places.writeInt((int) Math.round(place.position().lonDegrees() * 1e7));
        places.writeInt((int) Math.round(place.position().latDegrees() * 1e7));
        places.writeInt((int) Math.min(Integer.MAX_VALUE, place.population()));
        places.writeInt(number ? Integer.parseInt(ownId) : 0);
        int texts = number ? text(place.name(), place.nativeName()) : text(place.name(), place.nativeName(), ownId);
        places.writeByte(texts >>> 16);
        places.writeShort(texts);
        places.writeShort(shared.number(place.region() == null ? "" : place.region()));
        places.writeByte(countries.number(place.country()));
        places.writeByte(origins.number(place.id().substring(0, colon) + "\t" + place.origin()));
        places.writeByte(origins.number(String.valueOf(place.radiusMetres())));
        places.writeByte(place.feature().ordinal());
    }

    private int text(@Nullable String... parts) throws IOException {
        int at = textBytes.size();
        if (at >= 1 << 24) {
            throw new IOException("more text than three bytes can point to");
        }
        for (String part : parts) {
            writeText(textBytes, part == null ? "" : part);
        }
        return at;
    }

    /** Writes a text that is cut, at a whole letter, to what a one-byte length can say. */
    static void writeText(ByteArrayOutputStream out, String text) throws IOException {
        String cut = text;
        while (cut.getBytes(StandardCharsets.UTF_8).length > 255) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        byte[] utf8 = cut.getBytes(StandardCharsets.UTF_8);
        out.write(utf8.length);
        out.write(utf8);
    }

    /** Returns the whole file. */
    public byte[] toBytes() throws IOException {
        List<byte[]> sections = new ArrayList<>();
        addKeys(sections);
        addUses(sections);
        addSkeletons(sections);
        sections.add(placeBytes.toByteArray());
        sections.add(textBytes.toByteArray());
        sections.add(shared.toBytes());
        sections.add(countries.toBytes());
        sections.add(origins.toBytes());
        var file = new ByteArrayOutputStream();
        var out = new DataOutputStream(file);
        out.writeInt(MAGIC);
        out.writeInt(placeCount);
        out.writeInt(usesOfKey.size());
        int start = HEADER_BYTES;
        for (byte[] section : sections) {
            out.writeInt(start);
            start += section.length;
        }
        for (byte[] section : sections) {
            out.write(section);
        }
        return file.toByteArray();
    }

    private void addKeys(List<byte[]> sections) throws IOException {
        var keys = new ByteArrayOutputStream();
        var starts = new ByteArrayOutputStream();
        var startsOut = new DataOutputStream(starts);
        byte[] before = {};
        int number = 0;
        for (byte[] key : usesOfKey.keySet()) {
            if (number++ % BLOCK == 0) {
                startsOut.writeInt(keys.size());
                before = new byte[0];
            }
            int shared = Math.max(0, Arrays.mismatch(before, key));
            keys.write(shared);
            keys.write(key.length - shared);
            keys.write(key, shared, key.length - shared);
            before = key;
        }
        sections.add(keys.toByteArray());
        sections.add(starts.toByteArray());
    }

    private void addUses(List<byte[]> sections) throws IOException {
        var first = new ByteArrayOutputStream();
        var lists = new ByteArrayOutputStream();
        var listsOut = new DataOutputStream(lists);
        for (List<Integer> uses : usesOfKey.values()) {
            if (uses.size() == 1) {
                writeUse(first, uses.get(0));
            } else {
                writeUse(first, ~(lists.size() / 4));
                listsOut.writeInt(uses.size());
                for (int use : uses) {
                    listsOut.writeInt(use);
                }
            }
        }
        sections.add(first.toByteArray());
        sections.add(lists.toByteArray());
    }

    private static void writeUse(ByteArrayOutputStream out, int number) {
        for (int shift = 8 * (USE_BYTES - 1); shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
    }

    private void addSkeletons(List<byte[]> sections) throws IOException {
        List<long[]> entries = new ArrayList<>();
        int number = 0;
        for (byte[] key : usesOfKey.keySet()) {
            for (String skeleton : Skeleton.listOf(new String(key, StandardCharsets.UTF_8))) {
                int hash = SkeletonHash.of(skeleton);
                entries.add(new long[] {SkeletonHash.bucket(hash), SkeletonHash.check(hash) | number});
            }
            number++;
        }
        entries.sort(Comparator.<long[]>comparingLong(e -> e[0]).thenComparingLong(e -> e[1]));
        var starts = new ByteArrayOutputStream();
        var startsOut = new DataOutputStream(starts);
        var list = new ByteArrayOutputStream();
        var listOut = new DataOutputStream(list);
        int bucket = 0;
        for (long[] entry : entries) {
            for (; bucket <= entry[0]; bucket++) {
                startsOut.writeInt(list.size() / 4);
            }
            listOut.writeInt((int) entry[1]);
        }
        for (; bucket <= SkeletonHash.BUCKETS; bucket++) {
            startsOut.writeInt(list.size() / 4);
        }
        sections.add(starts.toByteArray());
        sections.add(list.toByteArray());
    }
}

package dev.waybill.gazetteer.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that many places share (regions, countries, origins), each written once and known by a small number. */
final class SharedTexts {

    private final int most;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    SharedTexts(int most) {
        this.most = most;
    }

    int number(String text) throws IOException {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        if (numbers.size() == most) {
            throw new IOException("more than " + most + " different texts: " + text);
        }
        numbers.put(text, numbers.size());
        return numbers.size() - 1;
    }

    /** The number of texts, the start of each after this table, then the texts. */
    byte[] toBytes() throws IOException {
        var texts = new ByteArrayOutputStream();
        var all = new ByteArrayOutputStream();
        var out = new DataOutputStream(all);
        out.writeInt(numbers.size());
        for (String text : numbers.keySet()) {
            out.writeInt(4 + 4 * numbers.size() + texts.size());
            GazetteerWriter.writeText(texts, text);
        }
        texts.writeTo(out);
        return all.toByteArray();
    }
}

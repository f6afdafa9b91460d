package dev.waybill.prepare.gazetteer;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/** Spells Han characters in pinyin without tones, syllables apart; character by character, so that it is fast. */
final class HanPinyin {

    private final Transliterator icu = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private final Map<Integer, String> known = new HashMap<>();

    String spell(String name) {
        StringBuilder spelt = new StringBuilder();
        name.codePoints().forEach(c -> spelt.append(spelt.isEmpty() ? "" : " ")
                .append(known.computeIfAbsent(c, k -> icu.transliterate(Character.toString(k)).strip())));
        return spelt.toString();
    }
}

package dev.waybill.prepare.name;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** ISO 3166-1 codes of two letters for those of three. */
public final class IsoCodes {

    private static final Map<String, String> ALPHA2 = alpha2ByAlpha3();

    private IsoCodes() {}

    private static Map<String, String> alpha2ByAlpha3() {
        Map<String, String> codes = new TreeMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            codes.put(new Locale("", alpha2).getISO3Country(), alpha2);
        }
        // Kosovo has no ISO code; XK is the user-assigned one in general use.
        codes.put("XKX", "XK");
        codes.put("", "");
        return codes;
    }

    /**
     * The two-letter code.
     *
     * @param alpha3 three letters, or empty for nobody's land
     * @throws IllegalArgumentException if there is no such code
     */
    public static String alpha2(String alpha3) {
        String code = ALPHA2.get(alpha3);
        if (code == null) {
            throw new IllegalArgumentException("no ISO 3166-1 code: " + alpha3);
        }
        return code;
    }
}

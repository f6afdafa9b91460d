package dev.waybill.prepare.gazetteer;

import java.util.List;
import java.util.Map;

/** Names of countries that reports use and the CLDR lacks. */
final class ShortCountryNames {

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("KP", List.of("DPRK", "КНДР", "North Korea", "Democratic People's Republic of Korea", "조선", "북조선",
                    "NK", "D.P.R. Korea", "North Korean regime", "북한", "朝鲜", "朝鮮", "RPDC", "DVRK", "KRLD", "Kuzey Kore", "Северная Корея", "N. Korea",
                    "Demokratische Volksrepublik Korea")),
            Map.entry("KR", List.of("South Korea", "S. Korea", "Republic of Korea", "ROK", "Südkorea", "Южная Корея", "Республика Корея", "남조선",
                    "대한민국", "한국", "韩国")),
            Map.entry("RU", List.of("Russian Federation", "Российская Федерация", "РФ", "Russische Föderation",
                    "Fédération de Russie", "Federación de Rusia", "Federacja Rosyjska")),
            Map.entry("CN", List.of("People's Republic of China", "PRC", "КНР", "Volksrepublik China")),
            Map.entry("US", List.of("USA", "US", "U.S.", "the States", "EE.UU.", "EEUU", "EUA", "ABD", "É.-U.", "United States", "United States of America", "США", "Vereinigte Staaten", "États-Unis",
                    "Estados Unidos", "Stany Zjednoczone", "Amerika", "America", "미국", "美国")),
            Map.entry("GB", List.of("Great Britain", "Britain", "Birleşik Krallık", "İngiltere", "UK", "U.K.", "Britannien", "Britische Inseln", "Großbritannien", "Grossbritannien", "England",
                    "Великобритания", "Wielka Brytania", "Grande-Bretagne", "Gran Bretaña")),
            Map.entry("IR", List.of("Islamic Republic of Iran", "Persia")),
            Map.entry("SY", List.of("Syrian Arab Republic")),
            Map.entry("BY", List.of("Weißrussland", "Weissrussland", "Белоруссия", "Belorussia", "Byelorussia")),
            Map.entry("MM", List.of("Burma", "Birma", "Birmanie", "Бирма")),
            Map.entry("TR", List.of("Turkey", "Türkei", "Turquie", "Турция", "Turquía", "Turcja")),
            Map.entry("CZ", List.of("Czech Republic", "Tschechische Republik")),
            Map.entry("AE", List.of("UAE", "Emirates", "Emirate", "VAE", "ОАЭ")),
            Map.entry("CD", List.of("DR Congo", "DRC", "D.R.C.", "Congo-Kinshasa", "RDC", "ДРК", "Democratic Republic of the Congo")),
            Map.entry("CI", List.of("Ivory Coast", "Wybrzeże Kości Słoniowej", "Берег Слоновой Кости", "Costa de Marfil")),
            Map.entry("MD", List.of("Moldova", "Moldavia", "Moldawien", "Молдавия", "Mołdawia")),
            Map.entry("PS", List.of("Palestine", "Palästina")),
            Map.entry("LK", List.of("Ceylon", "Ceylan", "Цейлон")),
            Map.entry("ET", List.of("Abyssinia", "Abessinien", "Abyssinie", "Абиссиния")),
            Map.entry("TH", List.of("Siam", "Сиам")),
            Map.entry("TW", List.of("Formosa", "Formose", "台灣")),
            Map.entry("ZW", List.of("Rhodesia", "Rhodesien", "Rhodésie")),
            Map.entry("BF", List.of("Upper Volta", "Obervolta", "Haute-Volta")),
            Map.entry("BJ", List.of("Dahomey")),
            Map.entry("KH", List.of("Kampuchea", "Kampuchéa")),
            Map.entry("SZ", List.of("Swaziland", "Swasiland")),
            Map.entry("MK", List.of("Macedonia", "Mazedonien", "Macédoine")),
            Map.entry("SA", List.of("KSA", "Kingdom of Saudi Arabia", "Saudi")),
            Map.entry("CG", List.of("Congo-Brazzaville", "Republic of the Congo")),
            Map.entry("ZA", List.of("RSA", "South Africa")),
            Map.entry("NL", List.of("Holland", "Голландия", "Hollande", "Holanda", "Olanda", "Holandia", "Hollanda")),
            Map.entry("LA", List.of("Lao PDR")),
            Map.entry("NZ", List.of("Aotearoa")),
            Map.entry("BA", List.of("Bosnia", "Bosnien", "Bosnie", "Босния")),
            Map.entry("PG", List.of("PNG")),
            Map.entry("CV", List.of("Cabo Verde", "Cape Verde Islands")),
            Map.entry("VA", List.of("Holy See", "Vatican")),
            Map.entry("TL", List.of("East Timor", "Osttimor")));

    private ShortCountryNames() {}

    static List<String> listOf(String code) {
        return NAMES.getOrDefault(code, List.of());
    }
}

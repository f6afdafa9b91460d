package dev.waybill.reading.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of everyday speech that the gazetteer also has as names, with their rank; they are seldom meant as places. */
final class CommonWords {

    private CommonWords() {}

    static Map<String, Integer> read(String language) {
        List<String> lines = FrameFile.lines("words/" + language + ".txt");
        Map<String, Integer> ranks = new HashMap<>(lines.size() * 2);
        for (String line : lines) {
            int blank = line.indexOf(' ');
            if (blank > 0 && !line.startsWith("#")) {
                ranks.putIfAbsent(line.substring(blank + 1), Integer.valueOf(line.substring(0, blank)));
            }
        }
        return ranks;
    }
}

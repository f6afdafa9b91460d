package dev.waybill.reading.draft;

import java.util.ArrayList;
import java.util.List;

/** Puts new items behind those that the lists of a dossier have, line by line, so that no other line changes. */
public final class DossierAdditions {

    private DossierAdditions() {}

    /**
     * Inserts additions.
     *
     * @param yaml the dossier as a person wrote it, in block style
     */
    public static String insert(String yaml, DraftDossier.Additions additions) {
        List<String> lines = new ArrayList<>(List.of(yaml.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        append(lines, "sources", additions.sources());
        append(lines, "legs", additions.legs());
        append(lines, "events", additions.events());
        append(lines, "claims", additions.claims());
        return String.join("\n", lines) + "\n";
    }

    private static void append(List<String> lines, String list, String items) {
        if (items.isEmpty()) {
            return;
        }
        int head = -1;
        int end = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            boolean top = !lines.get(i).isEmpty() && Character.isLetter(lines.get(i).charAt(0));
            if (top && head >= 0) {
                end = i;
                break;
            }
            if (lines.get(i).startsWith(list + ":")) {
                head = i;
            }
        }
        List<String> added = List.of(items.stripTrailing().split("\n"));
        if (head < 0) {
            int claims = indexOf(lines, "claims:");
            lines.add(claims, list + ":");
            lines.addAll(claims + 1, added);
            lines.add(claims + 1 + added.size(), "");
            return;
        }
        while (end > head + 1 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
            end--;
        }
        lines.addAll(end, added);
    }

    private static int indexOf(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        return lines.size();
    }
}

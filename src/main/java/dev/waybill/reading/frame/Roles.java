package dev.waybill.reading.frame;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.reading.span.PlaceSpan;
import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the role of every place of a text: by the preposition before it, the particle behind it, or the list it is in. */
public final class Roles {

    private static final int FAR = 6;

    private final Marked text;
    private final Tokens tokens;
    private final List<PlaceSpan> places;
    private final Role[] roles;
    private final boolean[] near;
    private final String[] nations;
    /** For an area that holds another place, which; -1 for others. */
    private final int[] held;

    private Roles(Marked text, List<PlaceSpan> places) {
        this.text = text;
        this.tokens = text.tokens();
        this.places = places;
        this.roles = new Role[places.size()];
        this.near = new boolean[places.size()];
        this.held = new int[places.size()];
        this.nations = new String[places.size()];
        Arrays.fill(held, -1);
    }

    /** Tells the roles of all places. */
    public static Roles of(Marked text, List<PlaceSpan> places) {
        Roles roles = new Roles(text, places);
        for (int i = 0; i < places.size(); i++) {
            roles.assign(i);
        }
        return roles;
    }

    Role of(int place) {
        return roles[place];
    }

    /** Whether the text says that something is only near a place. */
    public boolean isNear(int place) {
        return near[place];
    }

    /** The area that the text puts a place in, or -1. */
    public int holderOf(int place) {
        for (int i = Math.max(0, place - 1); i < Math.min(places.size(), place + 3); i++) {
            if (held[i] == place) {
                return i;
            }
        }
        return -1;
    }

    private void assign(int i) {
        Role behind = postposition(places.get(i));
        Role ahead = behind != null ? null : preposition(i);
        roles[i] = behind != null ? behind : ahead != null ? ahead : Role.NONE;
        nations[i] = nation(i);
        if (i > 0) {
            int before = i - 1;
            while (before > 0 && roles[before] == Role.HOLDS && held[before] < before) {
                before--;
            }
            relate(before, i, places.get(i - 1).end());
        }
    }

    /** The country of an adjective before a name: "the North Korean port of X". */
    private String nation(int i) {
        boolean called = false;
        int first = tokens.firstFrom(places.get(i).start());
        for (int t = first - 1; t >= Math.max(0, first - 4); t--) {
            var mark = text.find(t, Sense.NATION);
            if (called && mark.isPresent() && !mark.get().value().isEmpty()) {
                return mark.get().value();
            }
            called |= text.has(t, Sense.PLACE);
            boolean through = text.has(t, Sense.THROUGH) || text.has(t, Sense.PLACE);
            if (!through || tokens.lower()[tokens.end(t)] == ',') {
                return "";
            }
        }
        return "";
    }

    /** The country in which the text's own words put a place, as ISO 3166-1 alpha-2, or an empty text. */
    public String countryOf(int place) {
        int holder = holderOf(place);
        boolean held = holder >= 0 && places.get(holder).feature() == Feature.COUNTRY;
        return held ? places.get(holder).country() : places.get(place).isArea() ? "" : nations[place];
    }

    /** What two neighbours are to each other: one holds the other, or both stand in one list. */
    private void relate(int a, int b, int after) {
        PlaceSpan first = places.get(a);
        PlaceSpan second = places.get(b);
        if (second.start() - after > 40) {
            return;
        }
        String gap = tokens.whole().substring(after, second.start());
        if (gap.contains("\n") || gap.contains(". ") || gap.contains(";")) {
            return;
        }
        boolean only = onlyBetween(after, second.start());
        boolean said = !first.isArea() && second.feature() == Feature.COUNTRY && text.anyWithin(after, second.start(), Sense.AT) && gap.length() < 9 && !gap.contains(",");
        boolean inside = second.isArea() && (said || lies(first, second)) && second.suffix().length() < 3;
        boolean comma = gap.matches("\\s*[,(（،、]\\s*.*") || gap.isBlank() || roles[b] == Role.AT || roles[b] == Role.NONE;
        if (inside && only && comma && gap.length() <= 24 && roles[b] != Role.FROM && roles[b] != Role.TO) {
            roles[b] = Role.HOLDS;
            held[b] = a;
            return;
        }
        boolean outer = first.isArea() && !second.isArea() && lies(second, first) && !gap.contains(",");
        if (outer && only && !hasRoleWord(after, second.start())) {
            Role of = roles[a];
            if (roles[b] == Role.NONE || roles[b] == Role.AT) {
                roles[b] = of == Role.HOLDS ? Role.NONE : of;
            }
            near[b] |= near[a];
            roles[a] = Role.HOLDS;
            held[a] = b;
            return;
        }
        boolean list = gap.length() <= 14 && (gap.strip().equals(",") || gap.strip().equals("、") || gap.strip().equals("و") || isLink(after, second.start()));
        if (!list) {
            return;
        }
        if (betweenOpens(first.start())) {
            roles[a] = Role.FROM;
            roles[b] = Role.TO;
        } else if (roles[b] == Role.NONE) {
            roles[b] = roles[a];
        } else if (roles[a] == Role.NONE && behindRole(b)) {
            roles[a] = roles[b];
        }
    }

    private boolean behindRole(int b) {
        return postposition(places.get(b)) != null;
    }

    private static boolean lies(PlaceSpan inner, PlaceSpan outer) {
        boolean sameCountry = inner.country().equals(outer.country()) && !inner.country().isEmpty();
        boolean isCountry = inner.feature() == Feature.COUNTRY;
        boolean unknown = inner.country().isEmpty() && !inner.isArea();
        return outer.feature() == Feature.COUNTRY ? sameCountry && !isCountry || unknown : !isCountry;
    }

    private boolean betweenOpens(int position) {
        int token = tokens.firstFrom(position);
        for (int t = Math.max(0, token - 4); t < token; t++) {
            if (text.has(t, Sense.BETWEEN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLink(int from, int to) {
        List<Mark> links = text.within(from, to, Sense.RANGE);
        return !links.isEmpty() && onlyBetween(from, to);
    }

    private boolean hasRoleWord(int from, int to) {
        return text.anyWithin(from, to, Sense.FROM) && !text.anyWithin(from, to, Sense.PLACE) || text.anyWithin(from, to, Sense.TO)
                || text.anyWithin(from, to, Sense.VIA) || text.anyWithin(from, to, Sense.RANGE);
    }

    /** Whether only small words, words for places and prepositions stand between two positions. */
    private boolean onlyBetween(int from, int to) {
        for (int t = tokens.firstFrom(from); t < tokens.count() && tokens.start(t) < to; t++) {
            boolean through = text.has(t, Sense.THROUGH) || text.has(t, Sense.PLACE) || text.has(t, Sense.NATION)
                    || text.has(t, Sense.AT) || text.has(t, Sense.RANGE) || text.has(t, Sense.FROM) || text.has(t, Sense.TO)
                    || isInside(t, from);
            if (!through) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token began before a position: the rest of a word that has a particle. */
    private boolean isInside(int token, int from) {
        return tokens.start(token) < from;
    }

    private @Nullable Role postposition(PlaceSpan place) {
        String suffix = place.suffix();
        if (!suffix.isEmpty() && !text.frames().setting("suffix.from").isEmpty()) {
            Role role = bySuffix(suffix);
            if (role != null) {
                return role;
            }
        }
        int token = tokens.firstFrom(place.end());
        for (int t = token; t < Math.min(token + 3, tokens.count()) && tokens.start(t) - place.end() <= 12; t++) {
            for (Mark mark : text.at(t)) {
                if (mark.value().equals("post")) {
                    return role(mark.sense());
                }
            }
            if (!text.has(t, Sense.PLACE) && !text.has(t, Sense.THROUGH)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Role bySuffix(String suffix) {
        String[] names = {"from", "to", "via", "at"};
        Role[] values = {Role.FROM, Role.TO, Role.VIA, Role.AT};
        int longest = 0;
        Role found = null;
        for (int i = 0; i < names.length; i++) {
            for (String ending : text.frames().setting("suffix." + names[i]).split(" ")) {
                if (!ending.isEmpty() && suffix.endsWith(ending) && ending.length() > longest) {
                    longest = ending.length();
                    found = values[i];
                }
            }
        }
        return found;
    }

    private static @Nullable Role role(Sense sense) {
        return switch (sense) {
            case FROM -> Role.FROM;
            case TO -> Role.TO;
            case VIA -> Role.VIA;
            case AT, NEAR -> Role.AT;
            default -> null;
        };
    }

    private @Nullable Role preposition(int i) {
        int start = places.get(i).start();
        int first = tokens.firstFrom(start);
        if (first < tokens.count() && tokens.start(first) > start) {
            first--;
        }
        Role found = clitic(places.get(i), first);
        if (found != null) {
            return found;
        }
        for (int t = first - 1; t >= Math.max(0, first - FAR); t--) {
            String gap = tokens.whole().substring(tokens.end(t), t + 1 <= first ? tokens.start(t + 1) : start);
            if (gap.contains("\n") || gap.contains(".") && !gap.equals(". ") || gap.contains(",") || gap.contains(";") || gap.contains("(") || gap.contains(":")) {
                return null;
            }
            Mark best = null;
            for (Mark mark : text.at(t)) {
                if (role(mark.sense()) != null && !mark.value().equals("post") && mark.end() <= start
                        && (best == null || mark.end() > best.end() || best.sense() == Sense.NEAR && mark.end() == best.end())) {
                    best = mark;
                }
            }
            if (best != null) {
                if (best.sense() == Sense.NEAR) {
                    near[i] = true;
                    Role outer = beyondNear(t);
                    return outer == null ? Role.AT : outer;
                }
                Role outer = best.sense() == Sense.AT || best.value().equals("weak") ? beyondNear(t) : null;
                return outer != null ? outer : role(best.sense());
            }
            boolean through = text.has(t, Sense.THROUGH) || text.has(t, Sense.PLACE) || text.has(t, Sense.NATION)
                    || isCovered(t);
            if (!through) {
                return null;
            }
        }
        return null;
    }

    /** Whether a token is a later word of a phrase. */
    private boolean isCovered(int token) {
        for (int t = token - 1; t >= Math.max(0, token - 3); t--) {
            for (Mark mark : text.at(t)) {
                if (mark.end() >= tokens.end(token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "to a depot near X": what the words before the inner preposition say. */
    private @Nullable Role beyondNear(int token) {
        for (int t = token - 1; t >= Math.max(0, token - FAR); t--) {
            for (Mark mark : text.at(t)) {
                boolean outer = mark.sense() == Sense.FROM || mark.sense() == Sense.TO || mark.sense() == Sense.VIA;
                if (outer && !mark.value().equals("post")) {
                    return role(mark.sense());
                }
            }
            if (!text.has(t, Sense.THROUGH) && !text.has(t, Sense.PLACE) && !text.has(t, Sense.NATION)) {
                return null;
            }
        }
        return null;
    }

    /** A preposition that is written together with the name: "لميناء", "بالإسكندرية". */
    private @Nullable Role clitic(PlaceSpan place, int first) {
        if (place.suffix().isEmpty() || !text.frames().setting("names").equals("clitics")) {
            return null;
        }
        String clitic = place.suffix();
        return clitic.startsWith("ل") ? Role.TO : clitic.startsWith("ب") ? Role.AT : null;
    }
}

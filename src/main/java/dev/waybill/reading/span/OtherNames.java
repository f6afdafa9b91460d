package dev.waybill.reading.span;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in a text that are none of places: persons behind their titles, ships behind their sort, organisations.
 *
 * <p>What is told once holds for the text: a surname or a ship's name is told again without its title. A name that the
 * gazetteer knows as a country is left alone.
 */
public final class OtherNames {

    /**
     * A ship that the text names.
     *
     * @param name as written
     * @param imo its number, seven digits with a right check digit, or empty
     */
    public record Ship(String name, String imo, int start, int end) {}

    private static final String OPENING = "\"'„“”«»‚‘’「『《<";
    private static final int MOST_WORDS = 4;

    private final Marked text;
    private final Tokens tokens;
    private final boolean[] taken;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> shipNames = new HashSet<>();
    private final List<Ship> ships = new ArrayList<>();

    private OtherNames(Marked text) {
        this.text = text;
        this.tokens = text.tokens();
        this.taken = new boolean[tokens.count()];
    }

    /** Finds them; {@code book} tells countries, which are never part of a person's name. */
    public static OtherNames find(Marked text, NameBook book) {
        OtherNames names = new OtherNames(text);
        for (Mark mark : text.marks()) {
            switch (mark.sense()) {
                case TITLE -> names.takePerson(mark, book, false);
                case GIVEN -> names.takePerson(mark, book, true);
                case VESSEL -> names.takeShip(mark, book);
                case ORG -> names.takeOrganisation(mark);
                default -> { }
            }
        }
        names.findNumbers();
        names.takeAgain();
        return names;
    }

    /** Whether a token belongs to a name of this sort. */
    public boolean isTaken(int token) {
        return taken[token];
    }

    /** The ships, in the order of the text. */
    public List<Ship> ships() {
        return ships;
    }

    private boolean isCountry(int token, NameBook book) {
        return book.find(tokens.text(token), text.frames().setting("endings"))
                .filter(sight -> sight.feature() == Feature.COUNTRY).isPresent();
    }

    private void takePerson(Mark mark, NameBook book, boolean given) {
        int token = tokens.firstFrom(mark.end());
        if (given && isInPlaceName(mark, book)) {
            return;
        }
        if (given) {
            mark(mark);
        }
        for (int words = 0; words < 4 && token < tokens.count(); words++, token++) {
            boolean near = token > 0 && joined(token - 1);
            if (!near || !tokens.isCapital(token) || isKnownWord(token)) {
                break;
            }
            if (isCountry(token, book)) {
                if (given) {
                    break;
                }
                continue;
            }
            taken[token] = true;
            if (tokens.end(token) - tokens.start(token) > 2) {
                surnames.add(tokens.text(token));
            }
        }
    }

    /** "Jebel Ali": a given name that ends the name of a place. */
    private boolean isInPlaceName(Mark mark, NameBook book) {
        int token = tokens.firstFrom(mark.start());
        return token > 0 && tokens.isCapital(token - 1) && joined(token - 1)
                && book.find(tokens.whole().substring(tokens.start(token - 1), mark.end()), "").isPresent();
    }

    private boolean isKnownWord(int token) {
        for (Mark mark : text.at(token)) {
            switch (mark.sense()) {
                case GIVEN, TITLE, THROUGH, ORG, NATION -> { }
                default -> {
                    return true;
                }
            }
        }
        return false;
    }

    private void mark(Mark mark) {
        for (int t = tokens.firstFrom(mark.start()); t < tokens.count() && tokens.start(t) < mark.end(); t++) {
            taken[t] = true;
        }
    }

    /** Whether two neighbours are kept apart by a blank, a hyphen or the full stop of an initial alone. */
    private boolean joined(int token) {
        if (token + 1 >= tokens.count() || tokens.start(token + 1) - tokens.end(token) > 3) {
            return false;
        }
        for (int i = tokens.end(token); i < tokens.start(token + 1); i++) {
            char c = tokens.lower()[i];
            boolean initial = c == '.' && (tokens.end(token) - tokens.start(token) <= 2 || text.has(token, Sense.TITLE) || text.has(token, Sense.ABBR));
            if (c != ' ' && c != '-' && c != '\'' && c != '·' && !initial) {
                return false;
            }
        }
        return true;
    }

    private void takeShip(Mark mark, NameBook book) {
        int token = tokens.firstFrom(mark.end());
        if (token >= tokens.count()) {
            return;
        }
        int gap = tokens.start(token) - mark.end();
        boolean quoted = gap > 0 && gap <= 3 && OPENING.indexOf(tokens.whole().charAt(tokens.start(token) - 1)) >= 0;
        if (quoted) {
            int close = closing(tokens.start(token), 60);
            if (close > 0) {
                addShip(token, tokens.firstFrom(close), close);
            }
            return;
        }
        if (gap > 2 || !tokens.isCapital(token) || isKnownWord(token) || isCountry(token, book)
                || text.frames().flag("nouns") && text.frames().rank(lower(token)) < 3000) {
            return;
        }
        int end = token + 1;
        while (end < tokens.count() && end - token < MOST_WORDS && joined(end - 1)
                && (tokens.isCapital(end) && !isKnownWord(end) || tokens.isNumber(end) && tokens.end(end) - tokens.start(end) < 4)) {
            end++;
        }
        boolean nounsBesides = text.frames().flag("nouns") && end - token == 1;
        if (!nounsBesides || isAllCapitals(token)) {
            addShip(token, end, tokens.end(end - 1));
        }
    }

    private String lower(int token) {
        return new String(tokens.lower(), tokens.start(token), tokens.end(token) - tokens.start(token));
    }

    private boolean isAllCapitals(int token) {
        return tokens.text(token).chars().allMatch(Character::isUpperCase);
    }

    private int closing(int start, int most) {
        for (int i = start; i < Math.min(tokens.whole().length(), start + most); i++) {
            char c = tokens.whole().charAt(i);
            if ("\"”“»'’」』》›".indexOf(c) >= 0 && (i + 1 >= tokens.whole().length() || !Character.isLetter(tokens.whole().charAt(i + 1)) || c != '\'' && c != '’')) {
                return i;
            }
            if (c == '\n') {
                return 0;
            }
        }
        return 0;
    }

    private void addShip(int first, int end, int close) {
        if (end <= first) {
            return;
        }
        for (int t = first; t < end; t++) {
            taken[t] = true;
        }
        String name = tokens.whole().substring(tokens.start(first), close).strip();
        if (shipNames.add(name)) {
            ships.add(new Ship(name, "", tokens.start(first), close));
        }
    }

    private void takeOrganisation(Mark mark) {
        mark(mark);
        int before = tokens.firstFrom(mark.start()) - 1;
        for (int words = 0; words < 3 && before >= 0 && joined(before) && tokens.isCapital(before) && !isKnownWord(before)
                && !text.frames().flag("nouns"); words++) {
            taken[before--] = true;
        }
        int after = tokens.firstFrom(mark.end());
        boolean leads = mark.value().equals("before");
        for (int words = 0; leads && words < 3 && after < tokens.count() && joined(after - 1)
                && tokens.isCapital(after) && !isKnownWord(after); words++) {
            taken[after++] = true;
        }
    }

    /** "Name (IMO 1234567)": the number is the ship's whose name stands before it. */
    private void findNumbers() {
        String whole = tokens.whole();
        for (int t = 0; t < tokens.count(); t++) {
            if (tokens.end(t) - tokens.start(t) != 7 || !tokens.isNumber(t)) {
                continue;
            }
            int from = Math.max(0, tokens.start(t) - 14);
            String before = whole.substring(from, tokens.start(t)).toLowerCase(java.util.Locale.ROOT);
            if (before.contains("imo") || before.contains("имо") || before.contains("іmo")) {
                giveNumber(t);
            }
        }
    }

    private void giveNumber(int token) {
        String number = digits(tokens.text(token));
        int best = -1;
        for (int i = 0; i < ships.size(); i++) {
            int distance = tokens.start(token) - ships.get(i).end();
            if (distance >= 0 && distance < 60) {
                best = i;
            }
        }
        if (best >= 0) {
            Ship ship = ships.get(best);
            ships.set(best, new Ship(ship.name(), number, ship.start(), ship.end()));
            return;
        }
        int end = token;
        while (end > 0 && !tokens.isCapital(end - 1) | isImo(end - 1) && token - end < 4) {
            end--;
        }
        int first = end;
        while (first > 0 && end - first < MOST_WORDS && tokens.isCapital(first - 1) && (first == end || joined(first - 1))
                && !isKnownWord(first - 1)) {
            first--;
        }
        if (first < end) {
            addShip(first, end, tokens.end(end - 1));
            Ship ship = ships.get(ships.size() - 1);
            ships.set(ships.size() - 1, new Ship(ship.name(), number, ship.start(), ship.end()));
        }
    }

    private boolean isImo(int token) {
        return lower(token).equals("imo");
    }

    private static String digits(String number) {
        StringBuilder plain = new StringBuilder();
        number.codePoints().forEach(c -> plain.append(Character.digit(c, 10)));
        return plain.toString();
    }

    private void takeAgain() {
        for (int t = 0; t < tokens.count(); t++) {
            if (!taken[t] && tokens.isCapital(t) && surnames.contains(tokens.text(t))) {
                taken[t] = true;
            }
        }
        for (Ship ship : List.copyOf(ships)) {
            int at = tokens.whole().indexOf(ship.name());
            while (at >= 0 && ship.name().length() > 2) {
                for (int t = tokens.firstFrom(at); t < tokens.count() && tokens.start(t) < at + ship.name().length(); t++) {
                    taken[t] = true;
                }
                at = tokens.whole().indexOf(ship.name(), at + ship.name().length());
            }
        }
    }
}

package dev.waybill.reading.frame;

import dev.waybill.reading.claim.Status;
import dev.waybill.reading.claim.TextDate;
import dev.waybill.reading.text.Passage;
import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who says it, when, on what evidence, and how they stand to it. */
final class Speech {

    private static final int LONGEST_SPEAKER = 70;
    private static final int NEAR_SAYING = 22;
    private static final int NEAR_VERB = 45;

    private final Marked text;
    private final Tokens tokens;
    private final Passage sentence;
    private final List<Mark> sayings;

    Speech(Marked text, Passage sentence) {
        this.text = text;
        this.tokens = text.tokens();
        this.sentence = sentence;
        this.sayings = text.within(sentence.start(), sentence.end(), Sense.SAY);
    }

    /** How the speaker stands to a leg, by the words near what tells of it. */
    Status status(Leg leg) {
        int from = Math.min(leg.start, leg.triggers.isEmpty() ? leg.start : leg.triggers.get(0).start());
        int to = Math.max(leg.end, leg.triggers.isEmpty() ? leg.end : leg.triggers.get(leg.triggers.size() - 1).end());
        if (text.anyWithin(sentence.start(), sentence.end(), Sense.DENY) || isNegated(leg)) {
            return Status.DENIED;
        }
        if (isPlanned(leg, from, to)) {
            return Status.PLANNED;
        }
        boolean said = !sayings.isEmpty() || text.anyWithin(sentence.start(), sentence.end(), Sense.SOURCE)
                || text.anyWithin(sentence.start(), sentence.end(), Sense.HEARSAY);
        return said ? Status.ALLEGED : Status.CONFIRMED;
    }

    private boolean isNegated(Leg leg) {
        for (Mark not : text.within(sentence.start(), sentence.end(), Sense.NOT)) {
            for (Mark trigger : leg.triggers) {
                int gap = not.start() < trigger.start() ? trigger.start() - not.end() : not.start() - trigger.end();
                String between = tokens.whole().substring(Math.min(not.end(), trigger.end()), Math.max(not.start(), trigger.start()));
                boolean broken = between.matches("(?s).*[,;:،、，].*");
                int reach = not.value().equals("wide") ? 2 * NEAR_VERB : NEAR_VERB;
                if (gap < reach && !broken || gap < 12) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPlanned(Leg leg, int from, int to) {
        for (Mark plan : text.within(sentence.start(), sentence.end(), Sense.PLAN)) {
            boolean month = text.find(tokens.firstFrom(plan.start()), Sense.MONTH).isPresent()
                    && Character.isUpperCase(tokens.whole().charAt(plan.start()));
            for (Mark trigger : month ? List.<Mark>of() : leg.triggers) {
                int first = Math.min(plan.end(), trigger.end());
                int last = Math.max(plan.start(), trigger.start());
                String between = first < last ? tokens.whole().substring(first, last) : "";
                boolean wide = plan.value().equals("wide");
                int reach = wide ? 160 : 90;
                if (last - first < reach && !between.matches("(?s).*[;:—–].*") && (wide || !between.contains(",") || last - first < 30)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a date says when something was said: it stands right beside the word of saying. */
    boolean isStated(TextDate date, Leg leg) {
        for (Mark say : sayings) {
            int gap = say.end() <= date.start() ? date.start() - say.end() : say.start() - date.end();
            boolean triggerBetween = leg.triggers.stream().anyMatch(t ->
                    t.start() >= Math.min(say.end(), date.end()) && t.end() <= Math.max(say.start(), date.start()));
            int toTrigger = leg.triggers.stream().mapToInt(t -> t.end() <= date.start() ? date.start() - t.end() : Math.max(0, t.start() - date.end())).min().orElse(999);
            String between = gap > 0 ? tokens.whole().substring(Math.min(say.end(), date.end()), Math.max(say.start(), date.start())) : "";
            if (gap >= 0 && gap <= NEAR_SAYING && !between.contains(",") && !triggerBetween && toTrigger > gap) {
                return true;
            }
        }
        return false;
    }

    /** The words that name who says it, or null for the text itself. */
    @Nullable String by() {
        for (Mark source : text.within(sentence.start(), sentence.end(), Sense.SOURCE)) {
            if (source.value().equals("post")) {
                return trimmed(clauseStart(source.start()), source.start());
            }
            return trimmed(source.end(), clauseEnd(source.end()));
        }
        List<Mark> denials = text.within(sentence.start(), sentence.end(), Sense.DENY);
        Mark verb = sayings.isEmpty() ? denials.isEmpty() ? null : denials.get(0) : sayings.get(0);
        if (verb == null) {
            return null;
        }
        String before = trimmed(clauseStart(verb.start()), verb.start());
        return before != null ? before : trimmed(verb.end(), clauseEnd(verb.end()));
    }

    /** The words that name evidence, or null. */
    @Nullable String evidence() {
        List<Mark> found = text.within(sentence.start(), sentence.end(), Sense.EVIDENCE);
        return found.isEmpty() ? null : tokens.whole().substring(found.get(0).start(), found.get(0).end());
    }

    private int clauseStart(int position) {
        int i = position;
        while (i > sentence.start() && ",;:،、，\"“„«—–".indexOf(tokens.whole().charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private int clauseEnd(int position) {
        int i = position;
        while (i < sentence.end() && ",;:،、，.\"”“»。—–".indexOf(tokens.whole().charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private @Nullable String trimmed(int from, int to) {
        String words = from < to ? tokens.whole().substring(from, to).strip() : "";
        int letters = (int) words.chars().filter(Character::isLetter).count();
        boolean tooBrief = letters < 4 && words.codePoints().allMatch(c -> c < 0x2E80);
        return letters < 2 || tooBrief || words.length() > LONGEST_SPEAKER ? null : words;
    }
}

package dev.waybill.reading.frame;

import dev.waybill.reading.claim.Happening;
import dev.waybill.reading.claim.Status;
import dev.waybill.reading.claim.TextDate;
import dev.waybill.reading.span.PlaceSpan;
import dev.waybill.reading.text.Passage;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds events: a word of one and a place where it was, in one sentence. */
public final class EventFinder {

    /** A town in the sentence is preferred to the country around it, though it stands further off. */
    private static final int VAGUE = 60;

    private static final int FAR = 130;

    private EventFinder() {}

    /** Lists the events in the order of the text, one a kind and place. */
    public static List<Happening> find(Marked text, List<PlaceSpan> places, Roles roles, List<TextDate> dates) {
        List<Happening> found = new ArrayList<>();
        for (Passage sentence : text.sentences()) {
            if (text.anyWithin(sentence.start(), sentence.end(), Sense.FURNITURE)) {
                continue;
            }
            for (Mark mark : text.within(sentence.start(), sentence.end(), Sense.EVENT)) {
                Happening happening = happening(text, sentence, mark, places, roles, dates);
                if (happening != null) {
                    found.add(happening);
                }
            }
        }
        return found;
    }

    private static @Nullable Happening happening(
            Marked text, Passage sentence, Mark mark, List<PlaceSpan> places, Roles roles, List<TextDate> dates) {
        int at = -1;
        int least = Integer.MAX_VALUE;
        boolean travels = mark.value().equals("visit");
        for (int i = 0; i < places.size(); i++) {
            PlaceSpan place = places.get(i);
            if (!sentence.holds(place.start()) || roles.of(i) == Role.HOLDS) {
                continue;
            }
            boolean fits = roles.of(i) == Role.AT || travels && (roles.of(i) == Role.TO || roles.of(i) == Role.NONE && roles.isNear(i))
                    || travels && roles.of(i) == Role.NONE && mark.end() <= place.start() && place.start() - mark.end() < 30;
            int distance = Math.abs(place.start() - mark.start()) + (place.isArea() ? VAGUE : 0);
            String between = text.tokens().whole().substring(Math.min(place.start(), mark.start()), Math.max(place.start(), mark.start()));
            boolean apart = between.length() > FAR || between.matches("(?s).*[,;:،、，].*");
            if (fits && !apart && distance < least) {
                least = distance;
                at = i;
            }
        }
        if (at < 0) {
            return null;
        }
        Leg leg = new Leg();
        leg.triggers.add(mark);
        leg.reach(mark.start(), mark.end());
        Speech speech = new Speech(text, sentence);
        TextDate date = dates.stream()
                .filter(d -> d.start() >= sentence.start() && d.end() <= sentence.end() && !speech.isStated(d, leg))
                .min(Comparator.comparingInt(d -> Math.abs(d.start() - mark.start())))
                .orElse(null);
        Status status = speech.status(leg);
        return new Happening(mark.value(), at, date, status, speech.by(), sentence.start(), sentence.end(), mark.start());
    }
}

package dev.waybill.reading.frame;

import dev.waybill.reading.claim.Denial;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.Status;
import dev.waybill.reading.claim.TextDate;
import dev.waybill.reading.text.Passage;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds denials that name no movement of their own: "Both states reject the accusation". */
public final class DenialFinder {

    private DenialFinder() {}

    /** Lists them; each denies the movements that the text asserts. */
    public static List<Denial> find(Marked text, List<TextDate> dates, List<Movement> movements) {
        List<Denial> found = new ArrayList<>();
        List<Integer> asserted = IntStream.range(0, movements.size())
                .filter(i -> movements.get(i).status() == Status.ALLEGED || movements.get(i).status() == Status.CONFIRMED)
                .boxed()
                .toList();
        for (Passage sentence : text.sentences()) {
            boolean told = movements.stream().anyMatch(m -> m.status() == Status.DENIED && m.start() == sentence.start());
            if (told || !text.anyWithin(sentence.start(), sentence.end(), Sense.DENY)
                    || text.anyWithin(sentence.start(), sentence.end(), Sense.FURNITURE)) {
                continue;
            }
            Speech speech = new Speech(text, sentence);
            TextDate stated = dates.stream().filter(d -> sentence.holds(d.start())).findFirst().orElse(null);
            found.add(new Denial(speech.by(), stated, asserted, sentence.start(), sentence.end()));
        }
        return found;
    }
}

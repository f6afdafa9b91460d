package dev.waybill.reading.frame;

import dev.waybill.reading.word.Mark;
import java.util.ArrayList;
import java.util.List;

/** A movement while it is put together: indexes of places, -1 where none is known yet. */
final class Leg {
    int from = -1;
    int to = -1;
    final List<Integer> via = new ArrayList<>();
    final List<Mark> triggers = new ArrayList<>();
    final List<String> inferred = new ArrayList<>();
    /** Whether it goes on from the leg before it in the sentence. */
    boolean chained;
    int start = Integer.MAX_VALUE;
    int end;

    boolean isEmpty() {
        return from < 0 && to < 0;
    }

    void reach(int first, int last) {
        start = Math.min(start, first);
        end = Math.max(end, last);
    }

    boolean has(dev.waybill.reading.word.Sense sense) {
        return triggers.stream().anyMatch(mark -> mark.sense() == sense);
    }

    /** Whether nothing but a noun for a movement tells of it. */
    boolean isFlow() {
        return triggers.stream().allMatch(mark -> mark.sense() == dev.waybill.reading.word.Sense.FLOW);
    }
}

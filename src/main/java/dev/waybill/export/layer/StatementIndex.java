package dev.waybill.export.layer;

import dev.waybill.journey.Journey;
import dev.waybill.journey.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The statements of a journey by what they speak of, so that thousands of legs do not each search them all. */
public final class StatementIndex {

    private final Map<String, List<Statement>> bySubject = new HashMap<>();
    private final Map<String, List<Statement>> byPlace = new HashMap<>();

    /** Indexes all statements; lists keep the dossier's order. */
    public StatementIndex(Journey journey) {
        for (Statement statement : journey.statements()) {
            statement.about().stream().distinct().forEach(subject -> add(bySubject, subject, statement));
            listMentions(statement)
                    .map(mention -> mention.place().id())
                    .distinct()
                    .forEach(placeId -> add(byPlace, placeId, statement));
        }
    }

    /** The statements about a leg or an event. */
    public List<Statement> listAbout(String subjectId) {
        return bySubject.getOrDefault(subjectId, List.of());
    }

    /** The statements that name a place. */
    public List<Statement> listNaming(String placeId) {
        return byPlace.getOrDefault(placeId, List.of());
    }

    /** The places a statement names: start, end, site; those that it names. */
    public static Stream<Statement.Mention> listMentions(Statement statement) {
        return Stream.of(statement.from(), statement.to(), statement.at()).filter(mention -> mention != null);
    }

    private static void add(Map<String, List<Statement>> index, String key, Statement statement) {
        index.computeIfAbsent(key, unused -> new ArrayList<>()).add(statement);
    }
}

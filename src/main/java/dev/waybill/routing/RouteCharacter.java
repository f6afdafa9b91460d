package dev.waybill.routing;

import dev.waybill.source.Fact;
import java.util.List;

/** What sets a route apart from the others that were found: a value, rendered by {@code words}. */
public sealed interface RouteCharacter extends Fact {

    /** Nothing does, or there is no other. */
    RouteCharacter NONE = new Plain();

    /** Nothing sets it apart. */
    record Plain() implements RouteCharacter {}

    /**
     * The passages that not all have in common.
     *
     * @param passages at least one
     */
    record ByPassages(List<Passage> passages) implements RouteCharacter {
        /** Copies the passages. */
        public ByPassages {
            passages = List.copyOf(passages);
        }
    }

    /**
     * The lines and countries that only it passes.
     *
     * @param lines names of lines, may be none
     * @param countries ISO 3166-1 alpha-2, in alphabetical order of their English names, may be none
     */
    record ByLines(List<String> lines, List<String> countries) implements RouteCharacter {
        /** Copies the lists. */
        public ByLines {
            lines = List.copyOf(lines);
            countries = List.copyOf(countries);
        }
    }

    /** The fastest by class of line. */
    record Fastest() implements RouteCharacter {}

    /** The shortest, changes of gauge and borders counted. */
    record Shortest() implements RouteCharacter {}

    /** The shortest line on the ellipsoid. */
    record Geodesic() implements RouteCharacter {}
}

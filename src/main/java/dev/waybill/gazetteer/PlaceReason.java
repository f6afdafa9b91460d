package dev.waybill.gazetteer;

import dev.waybill.source.Fact;
import java.util.List;

/** What speaks for or against a place that a name may mean. Lengths are in kilometres, names as the gazetteer has them. */
public sealed interface PlaceReason extends Fact {

    /** The name is spelt like one of the place's names, with so many errors. */
    record SpeltLike(String key, Term origin, String name, double errors) implements PlaceReason {}

    /** The text is one of the place's names. */
    record IsName(String text, Term origin, String name) implements PlaceReason {}

    /** The text without its ending is one of the place's names. */
    record IsNameInflected(String text, Term origin, String name) implements PlaceReason {}

    /** Words around the name were left out. */
    record RestIgnored() implements PlaceReason {}

    /** So many people live there. */
    record Population(int people) implements PlaceReason {}

    /** It lies in the country that the question names. */
    record InCountry(String country) implements PlaceReason {}

    /** It lies in none of the countries that the question names. */
    record NotInCountry(List<String> countries) implements PlaceReason {
        /** Copies the codes. */
        public NotInCountry {
            countries = List.copyOf(countries);
        }
    }

    /** Its name is the whole text. */
    record WholeText() implements PlaceReason {}

    /** It lies where other words of the text put it. */
    record InsideHint() implements PlaceReason {}

    /** It lies outside of the region that the text names. */
    record OutsideHint() implements PlaceReason {}

    /** It is what the words around the name call it. */
    record SortFits(Term sort) implements PlaceReason {}

    /** It gave its name to what the words around the name speak of. */
    record SortStandsFor(Term sort) implements PlaceReason {}

    /** It is not what the words around the name call it. */
    record SortDiffers(Term sort) implements PlaceReason {}

    /** So far from the position that the question gives. */
    record FromGiven(double kilometres) implements PlaceReason {}

    /** It is what a leg of the mode begins and ends at. */
    record ModeFits(Term sort, Term mode) implements PlaceReason {}

    /** It is water, and no leg of the mode ends there. */
    record IsWater(Term mode) implements PlaceReason {}

    /** A ship is said to call, and no port is near. */
    record NoPortNear() implements PlaceReason {}

    /** It is one of the user's own places. */
    record OwnPlace() implements PlaceReason {}

    /** The text says "near". */
    record NearWidens() implements PlaceReason {}

    /** Another name of the journey means a place of the same country. */
    record SharesCountry(String country, String other) implements PlaceReason {}

    /** Another name of the journey means this place. */
    record SharesPlace(String other) implements PlaceReason {}

    /** Other names of the text lie around it. */
    record AmongOthers() implements PlaceReason {}

    /** No port of the name is known; it is the shore nearest to the town, so far from it. */
    record HarbourByRule(double kilometres) implements PlaceReason {}

    /** The user gave its id, not a name. */
    record GivenId() implements PlaceReason {}

    /** So far from the place at the other end of a leg. */
    record JoinedByLeg(double kilometres, String other) implements PlaceReason {}

    /** The dossier's author decided, for a reason of their own. */
    record DecidedByAuthor(String why) implements PlaceReason {}

    /** The user gave a position, not a name. */
    record GivenPosition() implements PlaceReason {}
}

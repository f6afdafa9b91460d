package dev.waybill.gazetteer;

import dev.waybill.source.Fact;

/** Why a name is not resolved for sure. Shares are of answers that are right, 0 to 1. */
public sealed interface Doubt extends Fact {

    /** Another place is about as likely. */
    record OtherPlace(String likeliest, double share, String other) implements Doubt {}

    /** That it is no place at all is about as likely. */
    record PerhapsNone(String likeliest, double share) implements Doubt {}

    /** Of two numbers it is open which is the latitude, or which hemisphere is meant. */
    record OpenCoordinates() implements Doubt {}

    /** Nothing in the gazetteer is spelt like it. */
    record NothingAlike() implements Doubt {}

    /** What comes closest is not likely enough. */
    record TooFaint(String closest, double share) implements Doubt {}

    /** A text of this length, or with turned letters, is no place name. */
    record NoName() implements Doubt {}
}

package dev.waybill.journey;

import dev.waybill.source.Fact;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;

/** What a source says of one thing that sources disagree about. */
public sealed interface Version extends Fact {

    /** How much. */
    record Amount(Quantity quantity) implements Version {}

    /** When. */
    record Dated(Period period) implements Version {}

    /** Where, as spelt. */
    record At(String asSpelt) implements Version {}

    /** Near what, as spelt. */
    record Near(String asSpelt) implements Version {}

    /** How it is spelt. */
    record Spelt(String asSpelt) implements Version {}

    /** By what mode. */
    record By(Term mode) implements Version {}

    /** Whether somebody alleges, confirms or denies it. */
    record Stands(Term status, String by) implements Version {}
}

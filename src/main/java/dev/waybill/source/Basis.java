package dev.waybill.source;

/** On what a statement rests: the boundary between a source's words and Waybill's reasoning. */
public enum Basis {
    /** A source says it. */
    REPORTED,
    /** No source says it; it was concluded, and the reason is stated beside it. */
    INFERRED
}

package dev.waybill.app;

/** The version of Waybill, as in the POM; a test holds the two together. */
public final class Version {

    /** The version that is running. */
    public static final String CURRENT = "0.1.0";

    private Version() {}
}

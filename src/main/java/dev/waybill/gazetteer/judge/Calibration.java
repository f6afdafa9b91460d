package dev.waybill.gazetteer.judge;

/**
 * Turns a share of the scores into a confidence: of the answers given with confidence p, about a share p is right.
 *
 * <p>A logistic curve over the logit of the share (Platt 1999). Its two numbers were fitted by maximum likelihood to
 * 6,000 made-up questions and every second name of the press list; the documentation of the gazetteer has the tables that
 * test it on others.
 */
public final class Calibration {

    private static final double SLOPE = 0.922;
    private static final double OFFSET = 0.612;
    private static final double LEAST = 1e-6;

    private Calibration() {}

    public static double ofShare(double share) {
        double bounded = Math.max(LEAST, Math.min(1 - LEAST, share));
        return 1 / (1 + Math.exp(-SLOPE * Math.log(bounded / (1 - bounded)) - OFFSET));
    }

    /** The share that a confidence was made of. */
    public static double shareOf(double confidence) {
        double bounded = Math.max(LEAST, Math.min(1 - LEAST, confidence));
        return 1 / (1 + Math.exp((OFFSET - Math.log(bounded / (1 - bounded))) / SLOPE));
    }
}

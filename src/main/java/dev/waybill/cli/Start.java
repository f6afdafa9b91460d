package dev.waybill.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the process begins: hands over to {@link Main}, and is the one place that catches an {@link Error}.
 *
 * <p>It uses nothing but the JDK, so that it can still speak where libraries are missing or cut short: a moved or
 * half-built install says what to do instead of naming a class.
 */
public final class Start {

    /** The install's fault, which a user mends: the same exit code as other bad input. */
    private static final int NOT_WHOLE = 2;

    private static final int FAILED = 1;

    private Start() {}

    /** Runs {@code waybill} with the arguments and ends the process. */
    public static void main(String[] args) {
        try {
            Main.main(args);
        } catch (LinkageError e) {
            end(NOT_WHOLE, "this install is not whole or mixes versions (" + e + "). Unpack the ZIP again, all of it,"
                    + " or run 'mvn clean package'.");
        } catch (OutOfMemoryError e) {
            end(FAILED, "the memory does not suffice. Give Java more: WAYBILL_OPTS=-Xmx4g waybill …");
        } catch (StackOverflowError e) {
            end(FAILED, "something in the input is nested too deeply to be worked on.");
        }
    }

    private static void end(int code, String message) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println("waybill: " + message);
        // The other threads may be as badly off, and nothing of theirs is worth waiting for.
        Runtime.getRuntime().halt(code);
    }
}

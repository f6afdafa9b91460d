package dev.waybill.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/** Stands in for the program in {@link LauncherTest}: prints how it was started. */
public final class StartedProgram {

    private StartedProgram() {}

    /** Prints the arguments and Java's options, and ends as {@code exitN} asks. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("args=" + String.join("|", args));
        out.println("options=" + ManagementFactory.getRuntimeMXBean().getInputArguments());
        if (args.length > 0 && args[0].startsWith("exit")) {
            System.exit(Integer.parseInt(args[0].substring(4)));
        }
    }
}

package dev.waybill.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code waybill}: its verbs, and nothing else. */
@Command(name = "waybill", mixinStandardHelpOptions = true, version = "waybill 0.1.0")
public final class Main implements Runnable {

    /** Runs a verb and ends the process with its exit code: 0 done, 2 bad input, 1 a bug. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }
}

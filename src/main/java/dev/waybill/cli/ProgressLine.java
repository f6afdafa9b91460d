package dev.waybill.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar on stderr, only when a person watches a terminal. */
final class ProgressLine implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private ProgressLine(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Progress of a task of unknown length. */
    static ProgressLine of(String task) {
        boolean terminal = System.console() != null;
        return new ProgressLine(
                terminal
                        ? new ProgressBarBuilder().setTaskName(task).setInitialMax(-1).build()
                        : null);
    }

    void at(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    void at(String stage, long done) {
        if (bar != null) {
            bar.setExtraMessage(stage);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

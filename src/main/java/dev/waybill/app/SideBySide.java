package dev.waybill.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Does independent things at the same time, as many as there are processors. */
final class SideBySide {

    private static final ExecutorService THREADS =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                Thread thread = new Thread(work, "side-by-side");
                // A program that is done does not wait for what was started early.
                thread.setDaemon(true);
                return thread;
            });

    private SideBySide() {}

    /** Something that writes files. */
    interface Writer {
        List<Path> write() throws IOException;
    }

    /**
     * Starts making things that will be asked for later, one after the other, so that a processor is left for what needs
     * them; what fails here fails again, and is told, when it is asked for.
     */
    static void start(List<Runnable> things) {
        // A future keeps a failure to itself.
        THREADS.execute(() -> things.forEach(thing -> CompletableFuture.runAsync(thing, Runnable::run)));
    }

    /** A thing that is made when it is first asked for; others who ask meanwhile wait for it. */
    static <T> Supplier<T> once(Supplier<T> maker) {
        FutureTask<T> made = new FutureTask<>(maker::get);
        return () -> {
            made.run();
            try {
                return made.get();
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        };
    }

    /**
     * Runs all writers and waits for them.
     *
     * @return the files written, in the order of the writers
     * @throws IOException if one could not write; the others have ended
     */
    static List<Path> run(List<Writer> writers) throws IOException {
        List<CompletableFuture<List<Path>>> running =
                writers.stream().map(SideBySide::running).toList();
        List<Path> files = new ArrayList<>();
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
            running.forEach(one -> files.addAll(one.join()));
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
        return files;
    }

    private static CompletableFuture<List<Path>> running(Writer writer) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return writer.write();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                THREADS);
    }
}

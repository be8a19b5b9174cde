package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs the groups of a stage on a fixed number of threads; stops between groups when asked to. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;
    private final SeasonProgress progress;

    Workers(int threads, SeasonProgress progress) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.progress = progress;
    }

    /**
     * Runs a stage.
     *
     * @param stage its name
     * @param items the items, in order
     * @param group how many items go together
     * @param work what is done with a group; it has to be on disk when this returns
     */
    <T> void run(String stage, List<T> items, int group, Consumer<List<T>> work) {
        progress.stage(stage, items.size());
        List<Future<?>> running = new ArrayList<>();
        for (int from = 0; from < items.size(); from += group) {
            List<T> part = items.subList(from, Math.min(items.size(), from + group));
            running.add(threads.submit(() -> {
                if (!progress.isCancelled()) {
                    work.accept(part);
                    progress.advance(part.size());
                }
            }));
        }
        await(running);
        if (progress.isCancelled()) {
            throw new SeasonStoppedException();
        }
    }

    private static void await(List<Future<?>> running) {
        try {
            for (Future<?> future : running) {
                future.get();
            }
        } catch (ExecutionException failed) {
            running.forEach(future -> future.cancel(false));
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new GdbosException("A worker failed: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException interrupted) {
            running.forEach(future -> future.cancel(false));
            Thread.currentThread().interrupt();
            throw new SeasonStoppedException();
        }
    }

    /** Waits for groups that are still being written, so that nobody closes the store under them. */
    @Override
    public void close() {
        threads.shutdown();
        boolean isInterrupted = false;
        while (true) {
            try {
                if (threads.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException interrupted) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

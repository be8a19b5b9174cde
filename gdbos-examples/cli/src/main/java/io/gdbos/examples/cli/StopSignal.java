package io.gdbos.examples.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns SIGTERM and SIGINT into a question that the running command asks between two cases, and holds the process back
 * until the command has come to rest. Thread-safe.
 */
final class StopSignal {
    private static final long LONGEST_WAIT_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean requested;

    /** Makes a signal that the end of this process sets. */
    static StopSignal onShutdown() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::requestAndWait, "stop"));
        return signal;
    }

    boolean isRequested() {
        return requested;
    }

    /** Tells that the command has come to rest. */
    void finish() {
        finished.countDown();
    }

    private void requestAndWait() {
        requested = true;
        try {
            if (!finished.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("error: did not come to rest within " + LONGEST_WAIT_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.gdbos.examples.cli;

import io.gdbos.examples.enrolment.SeasonProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows a bar with rate and remaining time on a terminal, and nothing elsewhere. Thread-safe. */
final class ProgressView implements SeasonProgress, AutoCloseable {
    private final StopSignal stop;
    private final boolean visible;
    private @Nullable ProgressBar bar;

    ProgressView(StopSignal stop, boolean visible) {
        this.stop = stop;
        this.visible = visible;
    }

    @Override
    public synchronized void stage(String name, long total) {
        close();
        if (visible) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total > 0 ? total : -1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(250)
                    .showSpeed()
                    .build();
        }
    }

    @Override
    public synchronized void advance(long done) {
        if (bar != null) {
            bar.stepBy(done);
        }
    }

    @Override
    public boolean isCancelled() {
        return stop.isRequested();
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}

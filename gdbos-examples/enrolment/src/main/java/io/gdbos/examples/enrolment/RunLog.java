package io.gdbos.examples.enrolment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a run was like on this machine: wall-clock time of each stage, and whatever else must not stand in the report.
 * It listens to the stages that a season announces and passes everything on. Thread-safe.
 */
public final class RunLog implements SeasonProgress {
    private static final long NANOS_OF_MILLI = 1_000_000;

    private final SeasonProgress listener;
    private final LongSupplier nanoTime;
    private final long began;
    private final Map<String, Long> stages = new LinkedHashMap<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private @Nullable String stage;
    private long stageBegan;

    /**
     * Begins a log.
     *
     * @param listener is told whatever this is told, and says whether to stop
     * @param nanoTime a stopwatch in nanoseconds, such as {@code System::nanoTime}
     */
    public RunLog(SeasonProgress listener, LongSupplier nanoTime) {
        this.listener = Objects.requireNonNull(listener, "listener");
        this.nanoTime = Objects.requireNonNull(nanoTime, "nanoTime");
        this.began = nanoTime.getAsLong();
    }

    /**
     * Notes a fact about the run.
     *
     * @param name its name, such as {@code threads}
     * @param value a number, a text or a boolean
     */
    public synchronized void note(String name, Object value) {
        facts.put(name, value);
    }

    @Override
    public void stage(String name, long total) {
        synchronized (this) {
            endStage();
            stage = name;
            stageBegan = nanoTime.getAsLong();
        }
        listener.stage(name, total);
    }

    @Override
    public void advance(long done) {
        listener.advance(done);
    }

    @Override
    public boolean isCancelled() {
        return listener.isCancelled();
    }

    private void endStage() {
        if (stage != null) {
            stages.merge(stage, nanoTime.getAsLong() - stageBegan, Long::sum);
            stage = null;
        }
    }

    /**
     * What was noted so far, then the seconds of each stage and of all; ends the current stage.
     *
     * @return the values in a fixed order; seconds have three decimals
     */
    public synchronized Map<String, Object> entries() {
        endStage();
        Map<String, Object> seconds = new LinkedHashMap<>();
        stages.forEach((name, nanos) -> seconds.put(name, seconds(nanos)));
        Map<String, Object> entries = new LinkedHashMap<>(facts);
        entries.put("secondsByStage", seconds);
        entries.put("seconds", seconds(nanoTime.getAsLong() - began));
        return entries;
    }

    private static BigDecimal seconds(long nanos) {
        return BigDecimal.valueOf(nanos / NANOS_OF_MILLI, 3);
    }
}

package io.gdbos.examples.cli;

import io.gdbos.core.Finding;
import io.gdbos.core.GdbosException;
import io.gdbos.core.Severity;
import io.gdbos.core.quality.QualityPass;
import io.gdbos.core.quality.QualityPlan;
import io.gdbos.core.quality.QualityReport;
import io.gdbos.core.quality.QualityRun;
import io.gdbos.core.quality.RunOptions;
import io.gdbos.core.record.RowFormats;
import io.gdbos.core.record.RowSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Passes over the tables of files, one after the other. Confined to one thread. */
final class TablePasses {
    private static final long MEMORY = 256L << 20;

    private final QualityPlan plan;
    private final int threads;
    private final ErrorLines errors;
    private boolean foundErrors;

    TablePasses(QualityPlan plan, int threads, ErrorLines errors) {
        this.plan = plan;
        this.threads = threads;
        this.errors = errors;
    }

    QualityReport run(Map<String, Path> tables, Map<String, Long> expected) {
        if (threads < 1) {
            throw new UsageException("Threads are 1 or more; came " + threads + ".");
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        Path overflow = temporary();
        try (QualityRun run = plan.run(RunOptions.parallel(executor, threads).withMemory(MEMORY, overflow))) {
            expected.forEach((resource, records) -> expect(run, resource, records));
            tables.forEach((resource, table) -> pass(run, resource, table));
            return run.finish();
        } finally {
            executor.shutdownNow();
            remove(overflow);
        }
    }

    /** Whether a table had rows that could not be read. */
    boolean foundErrors() {
        return foundErrors;
    }

    private void pass(QualityRun run, String resource, Path table) {
        try (RowSource source = RowFormats.installed().open(table)) {
            try (QualityPass pass = run.pass(resource, plan.bind(resource, source.header()))) {
                pass.rows(source);
            }
            for (Finding finding : source.findings().findings().list()) {
                if (finding.severity() != Severity.INFO) {
                    errors.line(finding.code() + " " + finding.text().english());
                }
            }
            foundErrors |= source.findings().hasErrors();
        }
    }

    private static void expect(QualityRun run, String resource, long records) {
        try {
            run.expect(resource, records);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("gdbos-quality");
        } catch (IOException e) {
            throw new GdbosException("A temporary directory cannot be made.", e);
        }
    }

    private static void remove(Path directory) {
        try {
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            throw new GdbosException("Directory \"" + directory + "\" cannot be removed.", e);
        }
    }
}

package io.gdbos.examples.enrolment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** A season in a process of its own, which prints a line for every step of its progress. */
final class SeasonProcess {
    private SeasonProcess() {}

    /** Starts one; {@code children}, {@code seed} and {@code threads} are those of the options. */
    static Process start(SeasonOptions options) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SeasonProcess.class.getName(),
                Integer.toString(options.children()),
                Long.toString(options.seed()),
                Integer.toString(options.threads()),
                options.db().toString(),
                options.out().toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Runs a season and prints. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        EnrolmentSeason.run(
                new SeasonOptions(
                        Integer.parseInt(args[0]),
                        Long.parseLong(args[1]),
                        Integer.parseInt(args[2]),
                        null,
                        Path.of(args[3]),
                        Path.of(args[4])),
                new SeasonProgress() {
                    @Override
                    public void stage(String name, long total) {
                        out.println(name);
                    }

                    @Override
                    public void advance(long done) {
                        out.println(done);
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                });
        out.println("ended");
    }
}

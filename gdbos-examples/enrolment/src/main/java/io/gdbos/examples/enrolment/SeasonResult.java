package io.gdbos.examples.enrolment;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a finished season left behind. Immutable.
 *
 * @param reportHtml the page a bureau chief looks at
 * @param reportJson every figure of that page
 * @param figures the figures worth a line on the console, in the order to print them
 * @param run what differs from run to run: seconds of wall clock, threads, how often agencies were asked again
 */
public record SeasonResult(Path reportHtml, Path reportJson, Map<String, Object> figures, Map<String, Object> run) {
    public SeasonResult {
        Objects.requireNonNull(reportHtml, "reportHtml");
        Objects.requireNonNull(reportJson, "reportJson");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        run = Collections.unmodifiableMap(new LinkedHashMap<>(run));
    }
}

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
 */
public record SeasonResult(Path reportHtml, Path reportJson, Map<String, Object> figures) {
    public SeasonResult {
        Objects.requireNonNull(reportHtml, "reportHtml");
        Objects.requireNonNull(reportJson, "reportJson");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}

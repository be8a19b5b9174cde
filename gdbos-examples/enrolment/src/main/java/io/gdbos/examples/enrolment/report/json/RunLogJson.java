package io.gdbos.examples.enrolment.report.json;

import java.util.Map;

/** What a run was like, as JSON. */
public final class RunLogJson {
    private RunLogJson() {}

    /**
     * Writes the entries of a run.
     *
     * @param entries numbers, texts, booleans and maps of them
     * @return the document, fields in the order of the map
     */
    public static String write(Map<String, Object> entries) {
        return PrettyJson.write(PrettyJson.MAPPER.valueToTree(entries));
    }
}

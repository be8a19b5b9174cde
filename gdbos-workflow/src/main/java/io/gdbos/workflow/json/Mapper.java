package io.gdbos.workflow.json;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The one mapper of the room; it is configured here and never changed. */
final class Mapper {
    static final ObjectMapper SHARED = new ObjectMapper();

    private Mapper() {}
}

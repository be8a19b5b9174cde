package io.gdbos.core.testkit;

import java.util.Objects;

/**
 * A school of the sample city; invented. Immutable.
 *
 * @param id its id
 * @param name its Chinese name
 * @param region the code of its district
 */
public record School(String id, String name, String region) {
    /** Checks for null. */
    public School {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(region, "region");
    }
}

package io.gdbos.catalog;

import java.util.Objects;

/**
 * The department that provides a resource (信息资源提供方). Immutable.
 *
 * @param agency the id of the agency
 * @param name its full name
 * @param creditCode its unified social credit code, as it was given
 */
public record Provider(String agency, String name, String creditCode) {
    /** Checks for null. */
    public Provider {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(creditCode, "creditCode");
    }

    /**
     * Makes a provider.
     *
     * @param agency the id of the agency
     * @param name its full name
     * @param creditCode its unified social credit code
     * @return the provider
     */
    public static Provider of(String agency, String name, String creditCode) {
        return new Provider(agency, name, creditCode);
    }
}

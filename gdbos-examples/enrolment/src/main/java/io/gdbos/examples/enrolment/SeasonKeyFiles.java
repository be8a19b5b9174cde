package io.gdbos.examples.enrolment;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a run finds its keys. Immutable.
 *
 * @param fields the file of {@link io.gdbos.core.protect.KeyFile} under whose keys data of persons are encrypted, or
 *     null to encrypt nothing
 * @param signing the file with the private SM2 key that signs notices, PKCS #8 in PEM, or null to sign nothing
 */
public record SeasonKeyFiles(
        @Nullable Path fields, @Nullable Path signing) {
    /** No keys. */
    public static final SeasonKeyFiles NONE = new SeasonKeyFiles(null, null);
}

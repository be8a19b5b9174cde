package io.gdbos.core.record;

import io.gdbos.core.Finding;
import io.gdbos.core.GdbosException;
import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file cannot be read, or not further: a broken encoding, a cell beyond every limit, an archive that is not what it
 * claims. Rows shown before are not all there are. Immutable.
 */
public final class RefusedFileException extends GdbosException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Makes an exception whose message is the English text of a finding.
     *
     * @param finding why, and where
     * @param hint a guess at the cause, a sentence that begins with "Maybe", or null
     * @param cause what failed below, or null
     */
    public RefusedFileException(Finding finding, @Nullable String hint, @Nullable Throwable cause) {
        super(finding.text().english(), hint, cause);
        this.finding = Objects.requireNonNull(finding, "finding");
    }

    /**
     * Why the file was refused, and where.
     *
     * @return a finding of severity error
     */
    public Finding finding() {
        return finding;
    }
}

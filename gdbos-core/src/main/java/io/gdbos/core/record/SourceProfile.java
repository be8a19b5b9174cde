package io.gdbos.core.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised of a source. Immutable.
 *
 * @param name what messages call the source, such as its path
 * @param format the id of its format, such as {@code csv}
 * @param encoding the encoding of its text, such as {@code GB18030}; null where the format leaves no choice
 * @param hasByteOrderMark whether a byte order mark stood at its beginning
 * @param delimiter what separates its fields, or null where the format has none
 * @param sheet the name of the sheet that is read, or null where there are none
 */
public record SourceProfile(
        String name,
        String format,
        @Nullable String encoding,
        boolean hasByteOrderMark,
        @Nullable Character delimiter,
        @Nullable String sheet) {
    /** Checks for null. */
    public SourceProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
    }
}

package io.gdbos.core.record.jdbc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * The column in which a table keeps when a row was last changed. Immutable.
 *
 * @param column the column
 * @param kind how it holds an instant
 * @param zone the zone of a timestamp that names none
 */
public record ChangeColumn(String column, Kind kind, ZoneId zone) {
    /** How a column holds an instant. */
    public enum Kind {
        /** A number of microseconds since 1970. */
        MICROS,
        /** A timestamp without zone. */
        TIMESTAMP,
        /** A timestamp with zone. */
        TIMESTAMP_WITH_ZONE
    }

    /** Checks the name. */
    public ChangeColumn {
        TableMapping.requireColumn(column);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * A column of microseconds since 1970.
     *
     * @param column the column
     * @return the column
     */
    public static ChangeColumn micros(String column) {
        return new ChangeColumn(column, Kind.MICROS, ZoneOffset.UTC);
    }

    /**
     * A column of timestamps that name no zone.
     *
     * @param column the column
     * @param zone the zone in which they were written
     * @return the column
     */
    public static ChangeColumn timestamp(String column, ZoneId zone) {
        return new ChangeColumn(column, Kind.TIMESTAMP, zone);
    }

    /**
     * A column of timestamps with zone.
     *
     * @param column the column
     * @return the column
     */
    public static ChangeColumn timestampWithZone(String column) {
        return new ChangeColumn(column, Kind.TIMESTAMP_WITH_ZONE, ZoneOffset.UTC);
    }

    /** The instant as a value of the column. */
    Object bound(Instant since) {
        if (kind == Kind.MICROS) {
            return since.getEpochSecond() * 1_000_000 + since.getNano() / 1_000;
        }
        return kind == Kind.TIMESTAMP
                ? LocalDateTime.ofInstant(since, zone)
                : OffsetDateTime.ofInstant(since, ZoneOffset.UTC);
    }
}

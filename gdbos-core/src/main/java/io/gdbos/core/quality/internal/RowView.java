package io.gdbos.core.quality.internal;

import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.ValueDomain;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The row that is looked at; values are read when first asked for. Confined to one thread. */
final class RowView {
    private final Layout layout;
    private final @Nullable Value[] values;
    private final @Nullable PlainReading[] readings;
    private final boolean[] mayBeText;
    private @Nullable String[] cells = new String[0];
    private long number;

    RowView(Layout layout) {
        this.layout = layout;
        this.values = new Value[layout.width()];
        this.readings = new PlainReading[layout.width()];
        this.mayBeText = new boolean[layout.width()];
        for (int slot = 0; slot < values.length; slot++) {
            DataElement element = layout.element(slot).isEmpty()
                    ? null
                    : layout.reading().find(layout.element(slot)).orElse(null);
            readings[slot] = element == null ? null : new PlainReading(element, layout.reading());
            mayBeText[slot] = element == null
                    || element.domain() instanceof ValueDomain.Text
                    || element.domain() instanceof ValueDomain.Identifier;
        }
    }

    void move(long to, @Nullable String[] content) {
        number = to;
        cells = content;
        Arrays.fill(values, null);
    }

    Layout layout() {
        return layout;
    }

    long number() {
        return number;
    }

    /** The text as it came, empty for null. */
    String raw(int slot) {
        String text = cells[slot];
        return text == null ? "" : text;
    }

    boolean isBlank(int slot) {
        return Blank.is(raw(slot));
    }

    Value value(int slot) {
        Value known = values[slot];
        if (known == null) {
            PlainReading reading = readings[slot];
            known = reading == null ? Value.Absent.MISSING : reading.read(raw(slot));
            values[slot] = known;
        }
        return known;
    }

    /** The value as a condition takes it: unknown, and not a text, when its element cannot read it. */
    Value fact(int slot) {
        Value value = value(slot);
        return value instanceof Value.Text && !mayBeText[slot] ? Value.Absent.UNKNOWN : value;
    }

    /** Whether the value is in the domain of its element. */
    boolean conforms(int slot) {
        PlainReading reading = readings[slot];
        return reading == null || reading.conforms(raw(slot));
    }

    /** The day of a date or of an instant in the zone of the rules; null when the value is neither. */
    @Nullable
    LocalDate day(int slot, ZoneId zone) {
        Value value = value(slot);
        if (value instanceof Value.Date date) {
            return date.date();
        }
        return value instanceof Value.Timestamp timestamp
                ? timestamp.instant().atZone(zone).toLocalDate()
                : null;
    }

    String[] key() {
        Slots slots = layout.key();
        String[] key = new String[slots.size()];
        for (int i = 0; i < slots.size(); i++) {
            key[i] = raw(slots.at(i));
        }
        return key;
    }
}

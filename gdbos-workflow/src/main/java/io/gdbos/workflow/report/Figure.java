package io.gdbos.workflow.report;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.KeyFigure;
import io.gdbos.core.page.NumberStyle;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.Tone;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key figure of a report: a count, or a rate when a whole is given. Immutable.
 *
 * @param label what is counted
 * @param value the count, or the part
 * @param whole the whole of which the value is a part, or null for a count
 * @param unit the unit of a count, or null for none
 * @param note a remark, or null for none
 * @param tone what it says about the state of things
 */
public record Figure(
        BilingualText label,
        long value,
        @Nullable Long whole,
        @Nullable BilingualText unit,
        @Nullable BilingualText note,
        Tone tone) {
    /** Checks for null. */
    public Figure {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(tone, "tone");
    }

    /**
     * A count.
     *
     * @param label what is counted
     * @param value the count
     * @param unit its unit
     * @return the figure
     */
    public static Figure count(BilingualText label, long value, BilingualText unit) {
        return new Figure(label, value, null, unit, null, Tone.PLAIN);
    }

    /**
     * A rate in percent.
     *
     * @param label what it is
     * @param part the part
     * @param whole the whole
     * @return the figure
     */
    public static Figure rate(BilingualText label, long part, long whole) {
        return new Figure(label, part, whole, null, null, Tone.PLAIN);
    }

    /**
     * This figure with a remark.
     *
     * @param remark the remark
     * @return the figure
     */
    public Figure noted(BilingualText remark) {
        return new Figure(label, value, whole, unit, remark, tone);
    }

    /**
     * This figure in another tone.
     *
     * @param other the tone
     * @return the figure
     */
    public Figure toned(Tone other) {
        return new Figure(label, value, whole, unit, note, other);
    }

    KeyFigure toCard(PageLanguage language, NumberStyle numbers) {
        return new KeyFigure(
                language.of(label),
                whole == null ? numbers.count(value) : numbers.rate((double) value, (double) whole),
                unit == null ? "" : language.of(unit),
                note == null ? "" : language.of(note),
                tone);
    }
}

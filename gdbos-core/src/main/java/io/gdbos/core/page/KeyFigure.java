package io.gdbos.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One figure on a card: what it is, how much, and a remark. Immutable.
 *
 * @param label what is counted
 * @param value the written value
 * @param unit the unit behind the value; empty for none
 * @param note a remark below; empty for none
 * @param tone what it says about the state of things
 */
public record KeyFigure(String label, String value, String unit, String note, Tone tone) {
    /** Checks for null. */
    public KeyFigure {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(tone, "tone");
    }

    /**
     * A plain figure without a remark.
     *
     * @param label what is counted
     * @param value the written value
     * @param unit the unit; empty for none
     * @return the figure
     */
    public static KeyFigure of(String label, String value, String unit) {
        return new KeyFigure(label, value, unit, "", Tone.PLAIN);
    }

    /**
     * This figure with a remark.
     *
     * @param remark the remark
     * @return the figure
     */
    public KeyFigure noted(String remark) {
        return new KeyFigure(label, value, unit, remark, tone);
    }

    /**
     * This figure in another tone.
     *
     * @param other the tone
     * @return the figure
     */
    public KeyFigure toned(Tone other) {
        return new KeyFigure(label, value, unit, note, other);
    }

    /**
     * The cards of several figures, side by side.
     *
     * @param figures the figures
     * @return the block
     */
    public static Html cards(List<KeyFigure> figures) {
        return Element.of("dl", figures.stream().map(KeyFigure::card).toList()).styled("figures");
    }

    private Html card() {
        var amount = new ArrayList<Html>();
        amount.add(Element.of("strong", value));
        if (!unit.isEmpty()) {
            amount.add(Element.of("span", unit).styled("unit"));
        }
        var parts = new ArrayList<Html>();
        parts.add(Element.of("dt", label));
        parts.add(Element.of("dd", amount).styled("amount"));
        if (!note.isEmpty()) {
            parts.add(Element.of("dd", note).styled("note"));
        }
        return Element.of("div", parts).styled("card " + tone.styleClass());
    }
}

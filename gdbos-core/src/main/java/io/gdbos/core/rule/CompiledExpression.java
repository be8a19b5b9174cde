package io.gdbos.core.rule;

import io.gdbos.core.record.Value;

/**
 * An expression whose facts are positions of a row: nothing is looked up and, but for {@code + - *}, nothing is
 * allocated. For passes over many rows; one row array may be filled again and again. Immutable.
 */
public final class CompiledExpression {
    private final String text;
    private final Condition condition;
    private final int width;

    CompiledExpression(String text, Condition condition, int width) {
        this.text = text;
        this.condition = condition;
        this.width = width;
    }

    /**
     * Whether the condition holds for a row.
     *
     * @param row the values by position, as many as there were names, {@link Value.Absent} where there is none; it is
     *     read and not kept
     * @return the truth, the same as {@link Expression#test} gives for the same facts
     */
    public Truth test(Value[] row) {
        requireWidth(row);
        return condition.test(row);
    }

    /**
     * Whether the condition holds for a row, and which facts made it so.
     *
     * @param row the values by position
     * @return the truth with its reasons
     */
    public Judgement judge(Value[] row) {
        requireWidth(row);
        return condition.judge(row);
    }

    /**
     * The expression as it was written.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    private void requireWidth(Value[] row) {
        if (row.length < width) {
            throw new IllegalArgumentException("A row of " + width + " values is required; came " + row.length + ".");
        }
    }
}

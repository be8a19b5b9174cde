package io.gdbos.core.record.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.gdbos.core.record.ReadLimits;
import io.gdbos.core.record.RowBuffer;
import io.gdbos.core.record.internal.FormulaGuard;
import io.gdbos.core.record.internal.TextDecoder;

/** Takes the fields of one row after another into the same buffer. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowBuffer> {
    private final RowBuffer row = new RowBuffer();
    private final ReadLimits limits;
    private final TextDecoder text;
    private boolean hasNul;
    private long textAtLastField;

    RowHandler(ReadLimits limits, TextDecoder text) {
        this.limits = limits;
        this.text = text;
    }

    RowBuffer row() {
        return row;
    }

    /** Whether a character NUL is in the row. */
    boolean hasNul() {
        return hasNul;
    }

    /** How much text was read since the last field ended: a lower bound for the length of a field without end. */
    long textSinceLastField() {
        return text.delivered() - textAtLastField;
    }

    @Override
    protected void handleBegin(long line) {
        row.begin(line);
        hasNul = false;
    }

    @Override
    protected void handleField(int column, char[] source, int offset, int length, boolean isQuoted) {
        if (length > limits.cellCharacters()) {
            throw new LimitException("A cell has more than " + limits.cellCharacters() + " characters", column);
        } else if (row.size() + length > limits.rowCharacters()) {
            throw new LimitException("A row has more than " + limits.rowCharacters() + " characters", column);
        } else if (column == limits.columns()) {
            throw new LimitException("A row has more than " + limits.columns() + " columns", column);
        }
        textAtLastField = text.delivered();
        if (length == 0) {
            empty(isQuoted);
        } else {
            filled(source, offset, length);
        }
    }

    @Override
    protected RowBuffer buildRecord() {
        return row;
    }

    private void empty(boolean isQuoted) {
        if (isQuoted) {
            row.add("");
        } else {
            row.addMissing();
        }
    }

    private void filled(char[] source, int offset, int length) {
        if (source[offset] == '\'') {
            String raw = new String(source, offset, length);
            if (FormulaGuard.isGuarded(raw)) {
                row.add(FormulaGuard.unguard(raw), raw);
                return;
            }
        }
        row.add(source, offset, length);
        if (text.hasNul()) {
            for (int i = offset; i < offset + length; i++) {
                hasNul |= source[i] == 0;
            }
        }
    }
}

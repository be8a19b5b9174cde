package io.gdbos.core.match;

import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.record.Value;

/** Compares two values that are there. Implementations are immutable and symmetric. */
interface ValueComparator {
    Comparison compare(Value.Present declared, Value.Present held);

    /** The normal form; equal forms mean equal or nearly equal values. The raw text when it cannot be read. */
    String normal(Value.Present value);

    static ValueComparator of(FieldComparator kind, DivisionNames divisions) {
        return switch (kind) {
            case TEXT -> WrittenComparator.TEXT;
            case CONTRACT_NUMBER, CODE -> WrittenComparator.CODE;
            case PROPERTY_CERTIFICATE -> WrittenComparator.PROPERTY_CERTIFICATE;
            case BIRTH_CERTIFICATE -> WrittenComparator.BIRTH_CERTIFICATE;
            case PERSON_NAME -> new NameComparator();
            case CITIZEN_NUMBER -> new CitizenNumberComparator();
            case DATE -> new DateComparator();
            case ADDRESS -> new AddressComparator(divisions);
            case YES_NO -> new YesNoComparator();
            case NUMBER -> new NumberComparator();
        };
    }

    /** The text that stands for a value: what was read, not the raw writing. */
    static String text(Value.Present value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Code code ? code.code() : value.raw();
    }
}

package io.gdbos.core.quality.internal;

import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.ElementCheck;
import io.gdbos.core.element.ValueDomain;
import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one column, the usual writings at once and all others as the registry does: ISO dates, plain
 * numbers, texts without white space at their ends. Codes are read once for each writing. Confined to one thread.
 */
final class PlainReading {
    private static final int REMEMBERED = 256;
    private static final int LONGEST_NUMBER = 15;

    private final DataElement element;
    private final ElementReading reading;
    private final ElementCheck check;
    private final boolean isOfFew;
    private final Map<String, Value> known = new HashMap<>();
    private final Map<String, Boolean> conforming = new HashMap<>();

    PlainReading(DataElement element, ElementReading reading) {
        this.element = element;
        this.reading = reading;
        this.check = ElementCheck.of(element, reading.date());
        this.isOfFew = element.domain() instanceof ValueDomain.Codes
                || element.domain() instanceof ValueDomain.YesNo
                || element.domain() instanceof ValueDomain.Region;
    }

    Value read(String raw) {
        if (isOfFew) {
            Value value = known.get(raw);
            if (value == null) {
                value = reading.read(element, raw);
                if (known.size() < REMEMBERED) {
                    known.put(raw, value);
                }
            }
            return value;
        }
        Value plain = plain(raw);
        return plain == null ? reading.read(element, raw) : plain;
    }

    /** Whether a text is in the domain of the element. */
    boolean conforms(String raw) {
        if (!isOfFew) {
            return !check.check(raw).hasErrors();
        }
        Boolean conforms = conforming.get(raw);
        if (conforms == null) {
            conforms = !check.check(raw).hasErrors();
            if (conforming.size() < REMEMBERED) {
                conforming.put(raw, conforms);
            }
        }
        return conforms;
    }

    private @Nullable Value plain(String raw) {
        if (element.domain() instanceof ValueDomain.Date) {
            LocalDate date = isoDate(raw);
            return date == null ? null : Value.date(date, raw);
        } else if (element.domain() instanceof ValueDomain.Decimal) {
            return isPlainNumber(raw) ? new Value.Decimal(new BigDecimal(raw), raw) : null;
        }
        boolean isText = element.domain() instanceof ValueDomain.Text
                && !raw.isEmpty()
                && !Blank.is(raw.charAt(0))
                && !Blank.is(raw.charAt(raw.length() - 1));
        return isText ? Value.text(raw) : null;
    }

    /** The date of a text such as 2020-08-31; null for everything else. */
    private static @Nullable LocalDate isoDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        // days that not every month has are left to the calendar
        boolean isSure = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
        return isSure ? LocalDate.of(year, month, day) : null;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static boolean isPlainNumber(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPoint = c == '.' && i > 0 && i < text.length() - 1 && text.indexOf('.') == i;
            if (!isPoint && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}

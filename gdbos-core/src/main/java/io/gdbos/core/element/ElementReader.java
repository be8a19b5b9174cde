package io.gdbos.core.element;

import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.normalize.WrittenDate;
import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes typed values of texts, by the domain of an element. */
final class ElementReader {
    private static final Map<String, Boolean> YES_OR_NO = Map.ofEntries(
            Map.entry("是", true),
            Map.entry("有", true),
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("√", true),
            Map.entry("否", false),
            Map.entry("无", false),
            Map.entry("no", false),
            Map.entry("n", false),
            Map.entry("false", false),
            Map.entry("0", false),
            Map.entry("×", false));

    private ElementReader() {}

    /** The typed value; a text that the domain cannot read stays text. */
    static Value read(ValueDomain domain, String raw) {
        String text = ElementText.trim(raw);
        if (text.isEmpty()) {
            return Value.Absent.MISSING;
        }
        Value value = typed(domain, text, raw);
        return value == null ? new Value.Text(text, raw) : value;
    }

    static Optional<LocalDate> date(String text) {
        return WrittenDate.tryParse(text).toOptional();
    }

    static @Nullable BigDecimal number(ValueDomain.Decimal domain, String text) {
        String key = ElementText.key(text).replace(",", "");
        String unit = ElementText.key(domain.unit());
        if (!unit.isEmpty() && key.endsWith(unit)) {
            key = key.substring(0, key.length() - unit.length());
        }
        // An exponent is what a sheet makes of a long identifier; it is no number here.
        if (key.length() > 40 || key.indexOf('e') >= 0) {
            return null;
        }
        try {
            return new BigDecimal(key);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static @Nullable RegionCode region(String text) {
        try {
            return RegionCode.parse(ElementText.key(text).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable Instant timestamp(String text) {
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Boolean yesOrNo(String text) {
        return YES_OR_NO.get(ElementText.key(text));
    }

    private static @Nullable Value typed(ValueDomain domain, String text, String raw) {
        if (domain instanceof ValueDomain.Codes codes) {
            return codes.list()
                    .find(text)
                    .map(entry -> new Value.Code(entry.code(), raw))
                    .orElse(null);
        } else if (domain instanceof ValueDomain.Date) {
            return date(text).map(date -> Value.date(date, raw)).orElse(null);
        } else if (domain instanceof ValueDomain.Decimal decimal) {
            BigDecimal number = number(decimal, text);
            return number == null ? null : new Value.Decimal(number, raw);
        } else if (domain instanceof ValueDomain.YesNo) {
            Boolean answer = yesOrNo(text);
            return answer == null ? null : new Value.Bool(answer, raw);
        } else if (domain instanceof ValueDomain.Region) {
            RegionCode code = region(text);
            return code == null ? null : new Value.Code(code.value(), raw);
        } else if (domain instanceof ValueDomain.Timestamp) {
            Instant instant = timestamp(text);
            return instant == null ? null : new Value.Timestamp(instant, raw);
        } else if (domain instanceof ValueDomain.Identifier identifier) {
            Parsed<?> parsed = identifier.kind().tryParse(text);
            return parsed instanceof Parsed.Ok
                    ? new Value.Text(identifier.kind().normalize(text), raw)
                    : null;
        }
        return new Value.Text(text, raw);
    }
}

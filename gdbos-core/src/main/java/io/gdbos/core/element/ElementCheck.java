package io.gdbos.core.element;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.Severity;
import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.PersonNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The check of texts against one version of an element, as of one day: made once, asked for every value of a column.
 * Immutable.
 */
public final class ElementCheck {
    private final DataElement element;
    private final LocalDate date;
    private final QuickCheck quick;

    private ElementCheck(DataElement element, LocalDate date) {
        this.element = element;
        this.date = date;
        this.quick = QuickCheck.of(element.domain(), date);
    }

    /**
     * Makes a check.
     *
     * @param element the element
     * @param date the day on which the values were declared or held
     * @return the check
     */
    public static ElementCheck of(DataElement element, LocalDate date) {
        return new ElementCheck(Objects.requireNonNull(element, "element"), Objects.requireNonNull(date, "date"));
    }

    /**
     * The element.
     *
     * @return the version that is checked
     */
    public DataElement element() {
        return element;
    }

    /**
     * Whether nothing is to be said about a text. Makes nothing for texts in the usual writings; identifiers, and
     * dates and numbers in unusual writings, are parsed.
     *
     * @param rawText the text as it came
     * @return true when {@link #check} finds nothing
     */
    public boolean isRight(String rawText) {
        return quick.accepts(rawText) || check(rawText).isEmpty();
    }

    /**
     * What is wrong with a text. A blank text has nothing wrong: whether it may be blank is asked of the form.
     *
     * @param rawText the text as it came
     * @return the findings, with the element's id as their place and personal values masked
     */
    public Findings check(String rawText) {
        return quick.accepts(rawText) ? Findings.none() : check(element, rawText, date);
    }

    static Findings check(DataElement element, String raw, LocalDate date) {
        String text = ElementText.trim(raw);
        if (text.isEmpty()) {
            return Findings.none();
        }
        ValueDomain domain = element.domain();
        if (domain instanceof ValueDomain.Identifier identifier) {
            return identifier(element, identifier.kind(), text, date);
        }
        Finding finding = finding(element, domain, text, date);
        return finding == null ? Findings.none() : Findings.of(finding);
    }

    private static @Nullable Finding finding(DataElement element, ValueDomain domain, String text, LocalDate date) {
        if (domain instanceof ValueDomain.Text allowed) {
            return text(element, allowed, text);
        } else if (domain instanceof ValueDomain.Codes codes) {
            return code(element, codes.list(), text, date);
        } else if (domain instanceof ValueDomain.Date allowed) {
            return date(element, allowed, text, date);
        } else if (domain instanceof ValueDomain.Decimal allowed) {
            return number(element, allowed, text);
        } else if (domain instanceof ValueDomain.YesNo) {
            return ElementReader.yesOrNo(text) == null ? ElementFindings.noYesNo(element, text) : null;
        } else if (domain instanceof ValueDomain.Region) {
            return ElementReader.region(text) == null ? ElementFindings.noRegion(element, text) : null;
        }
        return ElementReader.timestamp(text) == null ? ElementFindings.noTimestamp(element, text) : null;
    }

    private static @Nullable Finding code(DataElement element, CodeList list, String text, LocalDate date) {
        if (list.lookUp(text, date) != null) {
            return null;
        }
        CodeEntry other = list.lookUp(text, null);
        return other == null
                ? ElementFindings.notInList(element, text, list)
                : ElementFindings.codeNotInForce(element, text, other, date);
    }

    private static @Nullable Finding text(DataElement element, ValueDomain.Text allowed, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > allowed.maxLength()) {
            return ElementFindings.tooLong(element, text, allowed.maxLength());
        } else if (length < allowed.minLength()) {
            return ElementFindings.tooShort(element, text, allowed.minLength());
        }
        TextPattern pattern = allowed.pattern();
        return pattern == null || pattern.matches(text) ? null : ElementFindings.pattern(element, text, pattern);
    }

    private static @Nullable Finding date(DataElement element, ValueDomain.Date allowed, String text, LocalDate date) {
        Optional<LocalDate> read = ElementReader.date(text);
        if (read.isEmpty()) {
            return ElementFindings.noDate(element, text);
        }
        return !allowed.mayBeFuture() && read.get().isAfter(date) ? ElementFindings.future(element, text, date) : null;
    }

    private static @Nullable Finding number(DataElement element, ValueDomain.Decimal allowed, String text) {
        BigDecimal number = ElementReader.number(allowed, text);
        if (number == null) {
            return ElementFindings.noNumber(element, text);
        }
        boolean isTooSmall = allowed.least() != null && number.compareTo(allowed.least()) < 0;
        boolean isTooGreat = allowed.greatest() != null && number.compareTo(allowed.greatest()) > 0;
        if (isTooSmall || isTooGreat) {
            return ElementFindings.outOfRange(element, text, allowed.least(), allowed.greatest());
        }
        return number.stripTrailingZeros().scale() > allowed.scale()
                ? ElementFindings.scale(element, text, allowed.scale())
                : null;
    }

    private static Findings identifier(DataElement element, IdentifierKind kind, String text, LocalDate date) {
        Parsed<?> parsed = kind.tryParse(text);
        Findings findings = parsed.findings();
        if (parsed instanceof Parsed.Ok<?> ok && ok.value() instanceof PersonNumber number) {
            findings = findings.and(number.plausibilityOn(date));
        }
        List<Finding> placed = findings.list().stream()
                .map(finding -> new Finding(
                        finding.code(),
                        kind.isStrict() || finding.severity() != Severity.ERROR ? finding.severity() : Severity.WARNING,
                        element.id(),
                        finding.text()))
                .toList();
        return new Findings(placed);
    }
}

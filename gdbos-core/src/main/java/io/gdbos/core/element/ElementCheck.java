package io.gdbos.core.element;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.Severity;
import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.PersonNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a text against the domain of an element, as of a day. */
final class ElementCheck {
    private ElementCheck() {}

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
            return codes.list().find(text).isPresent() ? null : ElementFindings.notInList(element, text, codes.list());
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

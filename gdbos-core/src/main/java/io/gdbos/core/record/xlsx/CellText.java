package io.gdbos.core.record.xlsx;

import io.gdbos.core.Finding;
import io.gdbos.core.FindingLog;
import io.gdbos.core.Severity;
import io.gdbos.core.record.RowBuffer;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what stands in a cell into its text. Confined to one thread. */
final class CellText {
    private final SharedTexts shared;
    private final CellFormats formats;
    private final boolean is1904;
    private final int longest;
    private final FindingLog findings;
    private final Places places;
    private final StringBuilder value = new StringBuilder();

    /** Says where the cell stands that is being read. */
    interface Places {
        String of(long row, int column);
    }

    /** What a cell says it holds. */
    enum Kind {
        NUMBER,
        SHARED,
        INLINE,
        FORMULA_TEXT,
        BOOLEAN,
        ERROR,
        ISO_DATE;

        static @Nullable Kind of(String type) {
            return switch (type) {
                case "n" -> NUMBER;
                case "s" -> SHARED;
                case "inlineStr" -> INLINE;
                case "str" -> FORMULA_TEXT;
                case "b" -> BOOLEAN;
                case "e" -> ERROR;
                case "d" -> ISO_DATE;
                default -> null;
            };
        }
    }

    CellText(SharedTexts shared, CellFormats formats, boolean is1904, int longest, FindingLog findings, Places places) {
        this.shared = shared;
        this.formats = formats;
        this.is1904 = is1904;
        this.longest = longest;
        this.findings = findings;
        this.places = places;
    }

    /** Reads the cell whose element has begun, to its end, and adds it to the row. */
    void read(XmlPart xml, Kind kind, int style, RowBuffer row) {
        value.setLength(0);
        boolean isGiven = false;
        boolean isFormula = false;
        @Nullable String inline = null;
        while (xml.next() && !xml.isEnd()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "v" -> {
                    RichText.append(xml, value, longest);
                    isGiven = true;
                }
                case "is" -> inline = RichText.read(xml, longest);
                case "f" -> {
                    isFormula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (isFormula) {
            found(SheetFindings.FORMULA, Severity.INFO, SheetFindings::formula, row);
        }
        if (inline != null) {
            row.add(inline);
        } else if (kind == Kind.FORMULA_TEXT && isGiven) {
            row.add(XmlEscapes.decode(value));
        } else if (value.length() == 0) {
            absent(isFormula, row);
        } else {
            add(xml, kind, style, row);
        }
    }

    private void absent(boolean isFormula, RowBuffer row) {
        if (isFormula) {
            found(SheetFindings.NO_CACHED_VALUE, Severity.ERROR, SheetFindings::noCachedValue, row);
        }
        row.addMissing();
    }

    private void add(XmlPart xml, Kind kind, int style, RowBuffer row) {
        switch (kind) {
            case SHARED -> {
                int index = Numbers.integer(value);
                if (index < 0 || index >= shared.size()) {
                    throw xml.wrong(
                            "A cell in row " + row.number() + " refers to a shared text that is not there",
                            "第" + row.number() + "行单元格引用的共享字符串不存在");
                }
                shared.addTo(row, index);
            }
            case BOOLEAN -> row.add(value.charAt(0) == '1' ? "true" : "false", value.toString());
            case ERROR -> {
                String error = io.gdbos.core.record.internal.Places.shorten(value.toString());
                found(
                        SheetFindings.ERROR_VALUE,
                        Severity.WARNING,
                        place -> SheetFindings.errorValue(place, error),
                        row);
                row.addMissing();
            }
            case NUMBER -> number(style, row);
            default -> row.add(value.toString());
        }
    }

    private void number(int style, RowBuffer row) {
        DateStyle date = formats.style(style);
        if (date == DateStyle.NONE && Numbers.isPlain(value)) {
            row.add(value.toString());
            return;
        }
        String raw = value.toString();
        BigDecimal number = Numbers.parse(raw);
        if (number == null) {
            row.add(raw);
        } else if (date == DateStyle.NONE) {
            if (Numbers.hasLostDigits(number)) {
                found(SheetFindings.LOST_DIGITS, Severity.WARNING, SheetFindings::lostDigits, row);
            }
            row.add(Numbers.plain(number), raw);
        } else {
            String moment = Numbers.moment(number, date, is1904);
            if (moment == null) {
                found(SheetFindings.NO_DATE, Severity.WARNING, SheetFindings::noDate, row);
            }
            row.add(moment == null ? Numbers.plain(number) : moment, raw);
        }
    }

    private void found(String code, Severity severity, Function<String, Finding> finding, RowBuffer row) {
        findings.add(code, severity, () -> finding.apply(places.of(row.number(), row.width())));
    }
}

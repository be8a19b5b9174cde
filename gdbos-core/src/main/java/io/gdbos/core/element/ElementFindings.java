package io.gdbos.core.element;

import io.gdbos.core.Finding;
import io.gdbos.core.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The findings of this room, one maker for each code. Personal values are masked. */
final class ElementFindings {
    private ElementFindings() {}

    static Finding unknown(String id) {
        return Finding.error(
                "GDB-ELE-001", id, "There is no data element \"" + id + "\" in the registry.", "数据元“" + id + "”未登记。");
    }

    static Finding notInForce(String id, LocalDate date) {
        return Finding.warning(
                "GDB-ELE-002",
                id,
                "No version of data element \"" + id + "\" is in force on " + date + ".",
                "数据元“" + id + "”在" + date + "没有有效版本。");
    }

    static Finding tooLong(DataElement element, String text, int most) {
        return error(
                element,
                "GDB-ELE-003",
                text,
                "has " + length(text) + " characters; " + most + " are allowed.",
                "共" + length(text) + "个字符，超过上限" + most + "。");
    }

    static Finding tooShort(DataElement element, String text, int least) {
        return error(
                element,
                "GDB-ELE-014",
                text,
                "has " + length(text) + " characters; at least " + least + " are required.",
                "共" + length(text) + "个字符，少于下限" + least + "。");
    }

    static Finding pattern(DataElement element, String text, TextPattern pattern) {
        return error(element, "GDB-ELE-004", text, "does not have the form " + pattern + ".", "不符合格式" + pattern + "。");
    }

    static Finding notInList(DataElement element, String text, CodeList list) {
        return error(
                element,
                "GDB-ELE-005",
                text,
                "is neither a code nor a name of the list \"" + list.id() + "\".",
                "不在代码集“" + list.name().chinese() + "”中。");
    }

    static Finding noDate(DataElement element, String text) {
        return error(
                element, "GDB-ELE-006", text, "is not a date; it should look like 2024-03-01.", "不是日期，应形如2024-03-01。");
    }

    static Finding noNumber(DataElement element, String text) {
        return error(element, "GDB-ELE-007", text, "is not a number.", "不是数值。");
    }

    static Finding outOfRange(
            DataElement element, String text, @Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        String from = least == null ? "…" : least.toPlainString();
        String to = greatest == null ? "…" : greatest.toPlainString();
        return error(
                element,
                "GDB-ELE-008",
                text,
                "is out of range; allowed is " + from + " to " + to + ".",
                "超出范围，应在" + from + "至" + to + "之间。");
    }

    static Finding scale(DataElement element, String text, int scale) {
        return error(
                element,
                "GDB-ELE-009",
                text,
                "has too many digits after the point; " + scale + " are allowed.",
                "小数位过多，最多" + scale + "位。");
    }

    static Finding noYesNo(DataElement element, String text) {
        return error(element, "GDB-ELE-010", text, "is neither yes nor no.", "应填是或否。");
    }

    static Finding future(DataElement element, String text, LocalDate date) {
        return error(element, "GDB-ELE-011", text, "lies after " + date + ".", "晚于" + date + "。");
    }

    static Finding noRegion(DataElement element, String text) {
        return error(
                element,
                "GDB-ELE-012",
                text,
                "is not a region code; 6, 9 or 12 digits, or a local code such as 3707A1, are required.",
                "不是行政区划代码，应为6、9或12位数字，或形如3707A1的本地代码。");
    }

    static Finding noTimestamp(DataElement element, String text) {
        return error(
                element,
                "GDB-ELE-013",
                text,
                "is not a date and time; it should look like 2026-07-01T09:30:00+08:00.",
                "不是日期时间，应形如2026-07-01T09:30:00+08:00。");
    }

    static Finding codeNotInForce(DataElement element, String text, CodeEntry entry, LocalDate date) {
        String from =
                entry.effectiveFrom() == null ? "…" : entry.effectiveFrom().toString();
        String to = entry.effectiveTo() == null ? "…" : entry.effectiveTo().toString();
        Finding found = error(
                element,
                "GDB-ELE-015",
                text,
                "is a code from " + from + " to " + to + ", not in force on " + date + ".",
                "是" + from + "至" + to + "期间的代码，在" + date + "无效。");
        return new Finding(found.code(), Severity.WARNING, found.place(), found.text());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Finding error(DataElement element, String code, String text, String english, String chinese) {
        String shown = ElementText.shown(element, text);
        return Finding.error(
                code,
                element.id(),
                element.name().english() + " \"" + shown + "\" " + english,
                element.name().chinese() + "“" + shown + "”" + chinese);
    }
}

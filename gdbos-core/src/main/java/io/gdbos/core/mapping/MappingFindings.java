package io.gdbos.core.mapping;

import io.gdbos.core.Finding;
import io.gdbos.core.element.DataElement;
import java.util.List;
import java.util.stream.Collectors;

/** What may be wrong with the columns of a table, one maker for each code. */
final class MappingFindings {
    private static final int SHOWN = 60;

    private MappingFindings() {}

    static Finding unknown(String source, String column) {
        String shown = shorten(column);
        return Finding.info(
                "GDB-MAP-001",
                source + ", column " + shown,
                "Column \"" + shown + "\" of \"" + source + "\" is no element of the schema; it is passed over.",
                "“" + source + "”的列“" + shown + "”不对应任何数据元，已略过。");
    }

    static Finding ambiguous(String source, String column, List<DataElement> elements) {
        String ids = elements.stream().map(DataElement::id).sorted().collect(Collectors.joining(", "));
        String shown = shorten(column);
        return Finding.warning(
                "GDB-MAP-002",
                source + ", column " + shown,
                "Column \"" + shown + "\" of \"" + source + "\" may mean " + ids + "; it is passed over.",
                "“" + source + "”的列“" + shown + "”可能对应" + ids + "，已略过。");
    }

    static Finding twice(String source, DataElement element, String columns) {
        return Finding.error(
                "GDB-MAP-003",
                source + ", element " + element.id(),
                "Element \"" + element.id() + "\" must stand in one column of \"" + source + "\"; it stands in "
                        + shorten(columns) + ".",
                "数据元“" + element.name().chinese() + "”在“" + source + "”中对应多列：" + shorten(columns) + "。");
    }

    static Finding missing(String source, DataElement element) {
        return Finding.error(
                "GDB-MAP-004",
                source + ", element " + element.id(),
                "Element \"" + element.id() + "\" is required; \"" + source + "\" has no column for it.",
                "数据元“" + element.name().chinese() + "”为必填项，“" + source + "”没有对应的列。");
    }

    private static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}

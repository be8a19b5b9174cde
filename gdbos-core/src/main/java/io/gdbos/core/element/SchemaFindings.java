package io.gdbos.core.element;

import io.gdbos.core.Finding;
import io.gdbos.core.record.Value;

/** What may be wrong with a field that has no value. */
final class SchemaFindings {
    private SchemaFindings() {}

    static Finding required(DataElement element) {
        return Finding.error(
                "GDB-REC-050",
                element.id(),
                element.name().english() + " must have a value; there is none.",
                element.name().chinese() + "为必填项，没有值。");
    }

    static Finding notGiven(DataElement element, Value absent) {
        boolean isRefused = absent == Value.Absent.REFUSED;
        return Finding.warning(
                "GDB-REC-051",
                element.id(),
                element.name().english() + " must have a value; it is " + (isRefused ? "refused" : "unknown") + ".",
                element.name().chinese() + "为必填项，其值" + (isRefused ? "被拒绝提供" : "未知") + "。");
    }
}

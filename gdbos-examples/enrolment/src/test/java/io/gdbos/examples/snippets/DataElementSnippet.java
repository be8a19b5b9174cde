package io.gdbos.examples.snippets;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.element.ValueDomain;
import io.gdbos.core.element.json.StandardElements;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.List;

final class DataElementSnippet {
    private DataElementSnippet() {}

    record Results(Value sex, Value start, Findings findings, CitizenNumber number) {}

    static Results run() {
        // snippet:element
        ElementRegistry elements = StandardElements.registry()
                .with(List.of(DataElement.builder(
                                "school-start",
                                BilingualText.of("first day of school", "开学日期"),
                                new ValueDomain.Date(false))
                        .build()));
        Value sex = elements.read("sex", "男"); // the code 1
        Value start = elements.read("school-start", "二〇二六年九月一日"); // 2026-09-01, the raw text kept
        Findings findings = elements.validate("school-start", "2026年13月1日", LocalDate.of(2026, 7, 1)); // GDB-ELE-006
        CitizenNumber number = CitizenNumber.parse("370705201907150029"); // check character, date and region verified
        // end
        return new Results(sex, start, findings, number);
    }
}

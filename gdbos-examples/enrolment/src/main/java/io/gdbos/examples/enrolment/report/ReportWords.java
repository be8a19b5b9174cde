package io.gdbos.examples.enrolment.report;

import io.gdbos.core.BilingualText;
import io.gdbos.examples.enrolment.process.RequirementNames;

/** Words that several parts of the report use. */
final class ReportWords {
    static final BilingualText CASES = text("cases", "件");
    static final BilingualText BY_MACHINE = text("Decided by the machine", "系统自动办结");
    static final BilingualText BY_OFFICIAL = text("Approved by an official", "人工复核录取");
    static final BilingualText PLACED = text("Placed by the district", "转统筹安置");
    static final BilingualText PENDING = text("Pending", "办理中");

    private ReportWords() {}

    static BilingualText text(String english, String chinese) {
        return BilingualText.of(english, chinese);
    }

    static BilingualText requirement(String id) {
        return text(id, RequirementNames.chinese(id));
    }
}

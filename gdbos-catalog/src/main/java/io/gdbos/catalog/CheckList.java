package io.gdbos.catalog;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.util.ArrayList;
import java.util.List;

/** Gathers findings on one resource. Confined to one thread. */
final class CheckList {
    private final List<Finding> findings = new ArrayList<>();

    CheckList errorIf(boolean wrong, String code, String place, String english, String chinese) {
        if (wrong) {
            findings.add(Finding.error(code, place, english, chinese));
        }
        return this;
    }

    CheckList warnIf(boolean doubtful, String code, String place, String english, String chinese) {
        if (doubtful) {
            findings.add(Finding.warning(code, place, english, chinese));
        }
        return this;
    }

    Findings findings() {
        return new Findings(findings);
    }
}

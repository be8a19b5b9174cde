package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.Set;

/** The same question answered by walking up from division to division, to prove the ranges against. */
final class RegionTree {
    private final RegionTable table;

    RegionTree(RegionTable table) {
        this.table = table;
    }

    boolean isIn(RegionCode child, RegionCode ancestor, LocalDate date) {
        if (table.find(child, date).isPresent()) {
            return meets(child, ancestor, date);
        }
        Set<RegionCode> heirs = table.inForceFor(child, date);
        return !heirs.isEmpty() && heirs.stream().allMatch(heir -> meets(heir, ancestor, date));
    }

    private boolean meets(RegionCode from, RegionCode ancestor, LocalDate date) {
        RegionCode at = from;
        while (!at.equals(ancestor)) {
            if (table.parentOf(at, date).isEmpty()) {
                return false;
            }
            at = table.parentOf(at, date).get();
        }
        return true;
    }
}

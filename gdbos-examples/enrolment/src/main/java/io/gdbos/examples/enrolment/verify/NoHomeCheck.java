package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Child and guardians own no home in the city: proved by absence, so every source must have answered. Immutable. */
public final class NoHomeCheck implements RequirementCheck {
    @Override
    public String requirement() {
        return "no-home";
    }

    @Override
    public List<String> keys(CaseFile file, String keyItem) {
        return keyItem.equals(HomeCheck.OWNER) || keyItem.equals(HomeCheck.BUYER)
                ? CaseFile.writtenForms(file.family())
                : List.of();
    }

    @Override
    public CheckOutcome judge(CaseFile file, EvidenceFound found) {
        List<String> silences = new ArrayList<>(found.silences());
        if (!found.wasRead(HomeCheck.OWNER) || !found.wasRead(HomeCheck.BUYER)) {
            silences.add("不动产登记与购房合同须全部查询，方可证明市区无房");
        }
        List<DataRecord> held = new ArrayList<>(found.by(HomeCheck.OWNER));
        held.addAll(found.by(HomeCheck.BUYER));
        if (held.stream().map(HeldHome::from).anyMatch(HeldHome::isDwelling)) {
            return CheckOutcome.notMet(Map.of(Fact.NO_HOME_IN_CITY, Value.bool(false)), "孩子或监护人在市区有住宅");
        }
        return silences.isEmpty()
                ? CheckOutcome.passed(Map.of(Fact.NO_HOME_IN_CITY, Value.bool(true)), List.of("不动产登记与购房合同均无住宅记录"))
                : CheckOutcome.doubtful(Map.of(), silences);
    }
}

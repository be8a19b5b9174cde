package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A row whose conditions are bound to the facts of its table. Immutable.
 *
 * @param row the row
 * @param conditions its conditions, in its order
 * @param rank the place of its outputs among all rows, 0 the highest; 0 where nothing is ranked
 */
record CompiledRow(DecisionRow row, List<Condition> conditions, int rank) {
    Truth test(Value[] values) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < conditions.size(); i++) {
            Truth each = conditions.get(i).test(values);
            if (each == Truth.FALSE) {
                return each;
            } else if (each == Truth.UNKNOWN) {
                truth = each;
            }
        }
        return truth;
    }

    /** The truth with its reasons; a false condition alone decides. */
    Judgement judge(Value[] values) {
        Set<String> decidedBy = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        boolean open = false;
        for (Condition condition : conditions) {
            Judgement judgement = condition.judge(values);
            if (judgement.truth() == Truth.FALSE) {
                return judgement;
            }
            open |= judgement.truth() == Truth.UNKNOWN;
            decidedBy.addAll(judgement.decidedBy());
            missing.addAll(judgement.missing());
        }
        return open ? Judgement.unknown(List.copyOf(missing)) : Judgement.known(true, List.copyOf(decidedBy));
    }

    /** The conditions that made the row's truth: the first false one, the unknown ones, or all of them. */
    List<String> deciding(Truth truth, Value[] values) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (truth == Truth.TRUE || conditions.get(i).test(values) == truth) {
                texts.add(row.conditions().get(i).text());
                if (truth == Truth.FALSE) {
                    break;
                }
            }
        }
        return texts;
    }
}

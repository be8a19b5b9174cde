package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.spi.EvidenceAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read for one case and one requirement. Confined to one thread. */
public final class EvidenceFound {
    private final Map<String, List<DataRecord>> recordsByKey = new LinkedHashMap<>();
    private final List<String> silences = new ArrayList<>();

    /**
     * Takes in an answer.
     *
     * @param keyItem the key by which was read
     * @param answer the answer
     */
    void add(String keyItem, EvidenceAnswer answer) {
        List<DataRecord> records = recordsByKey.computeIfAbsent(keyItem, key -> new ArrayList<>());
        if (answer instanceof EvidenceAnswer.Held held) {
            records.addAll(held.records());
        } else if (answer instanceof EvidenceAnswer.Denied denied) {
            silences.add("数据读取被拒绝（" + denied.code() + "）：" + denied.reason().chinese());
        } else if (answer instanceof EvidenceAnswer.Unavailable unavailable) {
            silences.add("数源部门未应答（已尝试" + unavailable.attempts() + "次）");
        }
    }

    /**
     * The records read by a key.
     *
     * @param keyItem the key item, such as {@code owner-number}
     * @return the records in a stable order; empty when nothing is held or it was not read
     */
    public List<DataRecord> by(String keyItem) {
        return List.copyOf(recordsByKey.getOrDefault(keyItem, List.of()));
    }

    /**
     * Whether a source was read at all.
     *
     * @param keyItem the key item
     * @return true when an answer came, whatever it was
     */
    public boolean wasRead(String keyItem) {
        return recordsByKey.containsKey(keyItem);
    }

    /**
     * Why a source did not answer, for the official.
     *
     * @return empty when every source answered
     */
    public List<String> silences() {
        return List.copyOf(silences);
    }

    /**
     * Whether every source that was asked has answered.
     *
     * @return false when what is not held may only be unheard
     */
    public boolean isComplete() {
        return silences.isEmpty();
    }
}

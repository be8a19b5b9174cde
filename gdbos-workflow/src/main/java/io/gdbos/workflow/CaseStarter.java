package io.gdbos.workflow;

import io.gdbos.core.Finding;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.history.Notes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts cases, each once whoever asks and however often. Thread-safe. */
final class CaseStarter {
    private final CaseStore store;
    private final Processes processes;
    private final Surroundings around;
    private final Stretch stretch;

    CaseStarter(CaseStore store, Processes processes, Surroundings around, Stretch stretch) {
        this.store = store;
        this.processes = processes;
        this.around = around;
        this.stretch = stretch;
    }

    List<StartOutcome> start(List<StartCase> starts) {
        List<String> ids = starts.stream()
                .map(start -> WorkflowEngine.caseId(start.definition(), start.businessKey()))
                .toList();
        Map<String, Case> known = store.cases(ids);
        Map<String, Finding> refused = new LinkedHashMap<>();
        Map<String, CaseRun> runs = new LinkedHashMap<>();
        for (int i = 0; i < starts.size(); i++) {
            String id = ids.get(i);
            if (!known.containsKey(id) && !runs.containsKey(id) && !refused.containsKey(id)) {
                begin(id, starts.get(i), runs, refused);
            }
        }
        stretch.run(runs.values());
        Map<String, Case> started = store(runs, known, refused);
        List<StartOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            String id = ids.get(i);
            Case fresh = started.remove(id);
            if (fresh != null) {
                known.put(id, fresh);
                outcomes.add(new StartOutcome.Started(fresh));
            } else {
                outcomes.add(compare(id, starts.get(i), known.get(id), refused.get(id)));
            }
        }
        return outcomes;
    }

    private void begin(String id, StartCase start, Map<String, CaseRun> runs, Map<String, Finding> refused) {
        Optional<CompiledProcess> process = processes.newest(start.definition());
        if (process.isEmpty()) {
            refused.put(id, refusal("GDB-WFL-030", start, "The process is not deployed.", "该流程未部署。"));
            return;
        }
        ProcessDefinition definition = process.get().definition();
        for (String element : start.data().schema().elements()) {
            if (!definition.inputs().contains(element)) {
                refused.put(
                        id,
                        refusal(
                                "GDB-WFL-031",
                                start,
                                "\"" + element + "\" is no input of the process.",
                                "“" + element + "”不是该流程的输入。"));
                return;
            }
        }
        RegionCode region = regionOf(definition, start);
        if (region == null) {
            refused.put(
                    id,
                    refusal(
                            "GDB-WFL-032",
                            start,
                            "Input \"" + definition.regionElement() + "\" holds no well-formed region code.",
                            "输入“" + definition.regionElement() + "”不是合法的区划代码。"));
            return;
        }
        runs.put(id, CaseRun.started(process.get(), around, firstEvent(id, start, definition, region)));
    }

    private static Finding refusal(String code, StartCase start, String english, String chinese) {
        return Finding.error(code, start.definition(), english, chinese);
    }

    private static @Nullable RegionCode regionOf(ProcessDefinition definition, StartCase start) {
        String element = definition.regionElement();
        if (element == null) {
            return start.actor().region();
        }
        try {
            return start.data().text(element).map(RegionCode::parse).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private CaseEvent firstEvent(String id, StartCase start, ProcessDefinition definition, RegionCode region) {
        String node = definition.nodes().stream()
                .filter(Node.Start.class::isInstance)
                .findFirst()
                .orElseThrow()
                .id();
        Instant at = around.clock()
                .now(new ClockReading(id, start.businessKey(), node, 1, Moment.BEGIN, Instant.EPOCH))
                .truncatedTo(ChronoUnit.MICROS);
        return new CaseEvent(
                id,
                1,
                EventType.CASE_STARTED,
                node,
                1,
                at,
                at,
                start.actor(),
                present(start.data()),
                Map.of(
                        Notes.DEFINITION, definition.id(),
                        Notes.VERSION, Integer.toString(definition.version()),
                        Notes.BUSINESS_KEY, start.businessKey(),
                        Notes.REGION, region.value()),
                around.salt());
    }

    private static Map<String, Value> present(DataRecord data) {
        Map<String, Value> values = new LinkedHashMap<>(data.values());
        values.values().removeIf(value -> value == Value.Absent.MISSING);
        return values;
    }

    /** Stores the runs; what another caller started at the same moment moves to {@code known}. */
    private Map<String, Case> store(Map<String, CaseRun> runs, Map<String, Case> known, Map<String, Finding> refused) {
        List<CaseAppend> appends = runs.values().stream().map(CaseRun::toAppend).toList();
        List<AppendOutcome> outcomes = store.append(appends);
        Map<String, Case> started = new LinkedHashMap<>();
        List<String> raced = new ArrayList<>();
        for (int i = 0; i < appends.size(); i++) {
            Case head = appends.get(i).head();
            if (outcomes.get(i) instanceof AppendOutcome.Committed) {
                started.put(head.id(), head);
            } else if (outcomes.get(i) instanceof AppendOutcome.Rejected rejected) {
                refused.put(
                        head.id(),
                        Finding.error(
                                "GDB-WFL-033",
                                head.id(),
                                "The store refused the case: " + rejected.reason(),
                                "存储拒绝了该办件：" + rejected.reason()));
            } else {
                raced.add(head.id());
            }
        }
        if (!raced.isEmpty()) {
            known.putAll(store.cases(raced));
        }
        return started;
    }

    private static StartOutcome compare(
            String id, StartCase start, @Nullable Case existing, @Nullable Finding refusal) {
        if (existing == null) {
            return new StartOutcome.Refused(
                    id,
                    refusal != null
                            ? refusal
                            : Finding.error(
                                    "GDB-WFL-034", id, "The case was started and has vanished.", "办件已启动但已不存在。"));
        }
        if (existing.contentDigest().equals(CaseEvent.NO_HASH)) {
            return new StartOutcome.Refused(
                    id,
                    Finding.error("GDB-WFL-035", id, "The case has ended and its data were erased.", "该办件已办结，数据已删除。"));
        }
        boolean isSame = existing.contentDigest().equals(CaseFold.digestOf(present(start.data())));
        return isSame ? new StartOutcome.AlreadyStarted(existing) : new StartOutcome.Conflict(existing);
    }
}

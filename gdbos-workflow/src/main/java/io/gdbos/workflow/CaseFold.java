package io.gdbos.workflow;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.protect.Sm3;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.Position.Stand;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.history.Notes;
import io.gdbos.workflow.history.PayloadText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What events come to: the state of a case while its events are applied one by one. The engine lives on the same fold
 * that replays the log, so the two cannot differ. Confined to one thread.
 */
final class CaseFold {
    private final CompiledProcess process;
    private final String id;
    private final String businessKey;
    private RegionCode region;
    private final String contentDigest;
    private final Map<String, Value> data = new LinkedHashMap<>();
    private final List<Position> positions = new ArrayList<>();
    private final Map<String, Integer> iterations = new TreeMap<>();
    private final Map<String, String> explanations = new TreeMap<>();
    private final Instant startedAt;
    private Instant changedAt;
    private @Nullable Instant endedAt;
    private @Nullable String outcome;
    private @Nullable String lastEnd;
    private int sequence;
    private String lastHash = CaseEvent.NO_HASH;

    /** A case about to be started by its first event. */
    CaseFold(CompiledProcess process, CaseEvent started) {
        this.process = process;
        this.id = started.caseId();
        this.businessKey = note(started, Notes.BUSINESS_KEY);
        this.region = RegionCode.parse(note(started, Notes.REGION));
        this.contentDigest = digestOf(started.values());
        this.startedAt = started.at();
        this.changedAt = started.at();
        apply(started);
    }

    /** A case that goes on. */
    CaseFold(CompiledProcess process, Case before) {
        this.process = process;
        id = before.id();
        businessKey = before.businessKey();
        region = before.region();
        contentDigest = before.contentDigest();
        data.putAll(before.data().values());
        positions.addAll(before.positions());
        iterations.putAll(before.iterations());
        explanations.putAll(before.explanations());
        startedAt = before.startedAt();
        changedAt = before.changedAt();
        endedAt = before.endedAt();
        outcome = before.outcome();
        sequence = before.sequence();
        lastHash = before.lastHash();
    }

    static String digestOf(Map<String, Value> inputs) {
        StringBuilder text = new StringBuilder(256);
        PayloadText.values(text, new TreeMap<>(inputs));
        return Sm3.hex(text.toString());
    }

    void apply(CaseEvent event) {
        sequence = event.sequence();
        changedAt = event.at();
        lastHash = event.hash();
        data.putAll(event.values());
        moveTo(event.values());
        switch (event.type()) {
            case CASE_STARTED -> leave(event.activity());
            case STEP_COMPLETED, TASK_COMPLETED -> {
                String explanation = event.notes().getOrDefault(Notes.EXPLANATION, "");
                if (!explanation.isEmpty()) {
                    explanations.put(event.activity(), explanation);
                }
                take(event);
                leave(event.activity());
            }
            case CHOICE_TAKEN -> {
                take(event);
                arrive(Flow.of(event.activity(), note(event, Notes.TAKEN)));
            }
            case TASK_CREATED -> stand(event, Stand.TASK);
            case TASK_CLAIMED -> {}
            case INCIDENT_RAISED -> stand(event, Stand.INCIDENT);
            case INCIDENT_RETRIED -> stand(event, Stand.READY);
            case CASE_ENDED -> {
                endedAt = event.at();
                outcome = event.activity();
                explanations.clear();
            }
        }
    }

    /** A case goes where its region element says, also when an official corrects it; what is no code moves nothing. */
    private void moveTo(Map<String, Value> values) {
        String element = process.definition().regionElement();
        if (element != null && values.get(element) instanceof Value.Code named) {
            try {
                region = RegionCode.parse(named.code());
            } catch (IllegalArgumentException malformed) {
                return;
            }
        }
    }

    private static String note(CaseEvent event, String name) {
        String note = event.notes().get(name);
        if (note == null) {
            throw new IllegalArgumentException("Event " + event + " lacks the note \"" + name + "\".");
        }
        return note;
    }

    private int placeOf(String node, int iteration) {
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            if (position.node().equals(node) && position.iteration() == iteration && position.stand() != Stand.JOIN) {
                return i;
            }
        }
        throw new IllegalStateException("Case " + id + " does not stand at " + node + "." + iteration + ".");
    }

    private void take(CaseEvent event) {
        positions.remove(placeOf(event.activity(), event.iteration()));
    }

    private void stand(CaseEvent event, Stand stand) {
        int place = placeOf(event.activity(), event.iteration());
        positions.set(place, positions.get(place).with(stand));
    }

    private void leave(String node) {
        process.graph().outgoing(node).forEach(this::arrive);
    }

    private void arrive(Flow flow) {
        Node node = process.graph().node(flow.to());
        if (node instanceof Node.End) {
            lastEnd = node.id();
        } else if (node instanceof Node.Parallel) {
            join(flow);
        } else if (node instanceof Node.Exclusive
                && process.graph().outgoing(node.id()).size() == 1) {
            leave(node.id());
        } else {
            int iteration = iterations.merge(node.id(), 1, Integer::sum);
            positions.add(new Position(node.id(), node.id(), iteration, Stand.READY, changedAt));
        }
    }

    private void join(Flow flow) {
        List<Flow> awaited = process.graph().incoming(flow.to());
        if (awaited.size() > 1) {
            positions.add(new Position(flow.to(), flow.from(), 0, Stand.JOIN, changedAt));
            List<Position> arrived = new ArrayList<>();
            for (Flow other : awaited) {
                for (Position position : positions) {
                    if (position.node().equals(other.to()) && position.from().equals(other.from())) {
                        arrived.add(position);
                        break;
                    }
                }
            }
            if (arrived.size() < awaited.size()) {
                return;
            }
            arrived.forEach(positions::remove);
        }
        leave(flow.to());
    }

    CompiledProcess process() {
        return process;
    }

    String id() {
        return id;
    }

    String businessKey() {
        return businessKey;
    }

    RegionCode region() {
        return region;
    }

    Map<String, Value> data() {
        return data;
    }

    List<Position> positions() {
        return positions;
    }

    Map<String, String> explanations() {
        return explanations;
    }

    Instant changedAt() {
        return changedAt;
    }

    int sequence() {
        return sequence;
    }

    String lastHash() {
        return lastHash;
    }

    /** The end that was reached last, once no path is left and the case has only to be ended. */
    @Nullable
    String endToReport() {
        return positions.isEmpty() && endedAt == null ? lastEnd : null;
    }

    Case toCase() {
        return new Case(
                id,
                process.definition().id(),
                process.definition().version(),
                businessKey,
                contentDigest,
                region,
                status(),
                outcome,
                DataRecord.of(process.dataSchema(), data),
                positions,
                iterations,
                explanations,
                startedAt,
                changedAt,
                endedAt,
                sequence,
                lastHash);
    }

    private CaseStatus status() {
        if (endedAt != null) {
            return CaseStatus.ENDED;
        }
        boolean isReady = false;
        for (Position position : positions) {
            if (position.stand() == Stand.INCIDENT) {
                return CaseStatus.STOPPED;
            }
            isReady |= position.stand() == Stand.READY;
        }
        return isReady ? CaseStatus.RUNNING : CaseStatus.WAITING;
    }

    /** Replays a case's log. */
    static Case replay(CompiledProcess process, List<CaseEvent> events) {
        if (events.isEmpty() || events.get(0).type() != EventType.CASE_STARTED) {
            throw new IllegalArgumentException("A log begins with " + EventType.CASE_STARTED + ".");
        }
        CaseFold fold = new CaseFold(process, events.get(0));
        events.subList(1, events.size()).forEach(fold::apply);
        return fold.toCase();
    }
}

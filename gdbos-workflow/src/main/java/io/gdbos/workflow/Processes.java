package io.gdbos.workflow;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The definitions that an engine runs, compiled once. Thread-safe. */
final class Processes {
    private final CaseStore store;
    private final Stretch stretch;
    private final ConcurrentMap<String, CompiledProcess> compiled = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> newest = new ConcurrentHashMap<>();

    Processes(CaseStore store, Stretch stretch) {
        this.store = store;
        this.stretch = stretch;
    }

    DeployOutcome deploy(ProcessDefinition definition) {
        Findings findings = definition.check().and(missingBodies(definition));
        if (findings.hasErrors()) {
            return new DeployOutcome.Refused(findings);
        }
        boolean isNew = store.definition(definition.id(), definition.version()).isEmpty();
        ProcessDefinition kept = isNew
                ? store.keep(definition)
                : of(definition.id(), definition.version()).definition();
        if (!kept.equals(definition)) {
            return new DeployOutcome.Refused(Findings.of(Finding.error(
                    "GDB-WFL-021",
                    definition.id(),
                    "Version " + definition.version()
                            + " was deployed before with other content; give it a new version.",
                    "版本 " + definition.version() + " 已以不同内容部署；请使用新的版本号。")));
        }
        newest.merge(definition.id(), definition.version(), Math::max);
        return new DeployOutcome.Deployed(definition.digest(), isNew);
    }

    private Findings missingBodies(ProcessDefinition definition) {
        List<Finding> findings = new ArrayList<>();
        for (StepDefinition step : definition.steps()) {
            if (step.kind() == StepKind.AUTOMATIC && !stretch.has(step.id())) {
                findings.add(Finding.error(
                        "GDB-WFL-020",
                        step.id(),
                        "No implementation is registered for this automatic step.",
                        "该自动步骤未注册实现。"));
            }
        }
        return new Findings(findings);
    }

    Optional<CompiledProcess> newest(String id) {
        Integer version = newest.get(id);
        if (version == null) {
            version = store.newestDefinition(id).map(ProcessDefinition::version).orElse(null);
            if (version == null) {
                return Optional.empty();
            }
            newest.merge(id, version, Math::max);
        }
        return Optional.of(of(id, version));
    }

    CompiledProcess of(String id, int version) {
        return compiled.computeIfAbsent(
                id + "." + version,
                key -> new CompiledProcess(store.definition(id, version)
                        .orElseThrow(() -> new GdbosException(
                                "Version " + version + " of process \"" + id + "\" is not in the store."))));
    }
}

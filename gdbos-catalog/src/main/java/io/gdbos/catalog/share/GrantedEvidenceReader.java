package io.gdbos.catalog.share;

import io.gdbos.catalog.share.AccessDecision.Deny;
import io.gdbos.catalog.share.AccessDecision.Permit;
import io.gdbos.core.GdbosException;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditLog;
import io.gdbos.core.record.Connector;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.spi.EvidenceAnswer;
import io.gdbos.core.spi.EvidenceRead;
import io.gdbos.core.spi.EvidenceReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what agencies hold under the grants: decides each read, keeps every decision, permitted or denied, in the audit
 * log in one commit, and only then fetches, in as few look-ups as the batches allow. The key of a read must be granted
 * like its fields, since a look-up tells whether there is a record. A repeated attempt is audited again. Thread-safe
 * when log and connectors are.
 */
public final class GrantedEvidenceReader implements EvidenceReader {
    private final Supplier<DecisionFunction> decisions;
    private final AuditLog auditLog;
    private final Map<String, Connector> connectors;
    private final ReadPolicy policy;
    private final GrantUsage usage;

    private GrantedEvidenceReader(Builder builder) {
        decisions = builder.decisions;
        auditLog = builder.auditLog;
        connectors = Map.copyOf(builder.connectors);
        policy = builder.policy;
        usage = builder.usage;
    }

    /**
     * Starts a reader.
     *
     * @param decisions gives the decision function that counts now
     * @param auditLog where every decision is kept before anything is fetched
     * @return a builder
     */
    public static Builder builder(Supplier<DecisionFunction> decisions, AuditLog auditLog) {
        return new Builder(decisions, auditLog);
    }

    @Override
    public List<EvidenceAnswer> readAll(List<EvidenceRead> reads) {
        DecisionFunction function = decisions.get();
        List<AccessDecision> decided = new ArrayList<>(reads.size());
        List<AuditEntry> entries = new ArrayList<>(reads.size());
        for (EvidenceRead read : reads) {
            AccessDecision decision = metered(function.decide(request(read)));
            decided.add(decision);
            entries.add(entry(read, decision, "read"));
        }
        auditLog.append(entries);
        return fetch(reads, decided);
    }

    private List<EvidenceAnswer> fetch(List<EvidenceRead> reads, List<AccessDecision> decided) {
        Map<FetchGroup.Key, FetchGroup> groups = new LinkedHashMap<>();
        List<@Nullable FetchGroup> groupOf = new ArrayList<>(reads.size());
        for (int i = 0; i < reads.size(); i++) {
            @Nullable FetchGroup group = null;
            if (decided.get(i) instanceof Permit permit) {
                group = groups.computeIfAbsent(FetchGroup.keyOf(reads.get(i)), FetchGroup::new);
                group.add(reads.get(i), entry(reads.get(i), permit, "retry"));
            }
            groupOf.add(group);
        }
        for (FetchGroup group : groups.values()) {
            group.fetch(connector(group.resource()), policy, auditLog);
        }
        List<EvidenceAnswer> answers = new ArrayList<>(reads.size());
        for (int i = 0; i < reads.size(); i++) {
            @Nullable FetchGroup group = groupOf.get(i);
            answers.add(group != null ? group.answer(reads.get(i)) : denied(decided.get(i)));
        }
        return List.copyOf(answers);
    }

    private Connector connector(String resource) {
        @Nullable Connector connector = connectors.get(resource);
        if (connector == null) {
            throw new GdbosException("A connector for resource " + resource + " is required; none was registered.");
        }
        return connector;
    }

    private AccessDecision metered(AccessDecision decision) {
        if (decision instanceof Permit permit && permit.volume() != null) {
            long volume = permit.volume();
            if (!usage.use(permit.grantId(), volume)) {
                return DecisionFunction.deny(
                        DenyCode.VOLUME_EXHAUSTED,
                        "Grant " + permit.grantId() + " allows " + volume + " reads; they are used up.",
                        "授权" + permit.grantId() + "的调用量" + volume + "次已用完。");
            }
        }
        return decision;
    }

    private static AccessRequest request(EvidenceRead read) {
        List<FieldRef> fields = read.fields();
        if (!fields.contains(read.key())) {
            List<FieldRef> withKey = new ArrayList<>(fields.size() + 1);
            withKey.addAll(fields);
            withKey.add(read.key());
            fields = withKey;
        }
        return new AccessRequest(read.actor(), read.resource(), fields, read.purpose(), read.at());
    }

    private static AuditEntry entry(EvidenceRead read, AccessDecision decision, String action) {
        String grant = decision instanceof Permit permit ? permit.grantId() : "";
        String result = decision instanceof Deny deny ? deny.code().code() : "permitted";
        List<String> items = read.fields().stream().map(FieldRef::item).toList();
        return new AuditEntry(
                read.at(), read.actor(), action, read.resource(), items, read.purpose(), grant, result, read.subject());
    }

    private static EvidenceAnswer denied(AccessDecision decision) {
        if (decision instanceof Deny deny) {
            return new EvidenceAnswer.Denied(deny.code().code(), deny.reason());
        }
        throw new IllegalStateException("A permitted read belongs to a group.");
    }

    /** Builds a {@link GrantedEvidenceReader}. Confined to one thread. */
    public static final class Builder {
        private final Supplier<DecisionFunction> decisions;
        private final AuditLog auditLog;
        private final Map<String, Connector> connectors = new LinkedHashMap<>();
        private ReadPolicy policy = ReadPolicy.DEFAULT;
        private GrantUsage usage = GrantUsage.inMemory();

        private Builder(Supplier<DecisionFunction> decisions, AuditLog auditLog) {
            this.decisions = Objects.requireNonNull(decisions, "decisions");
            this.auditLog = Objects.requireNonNull(auditLog, "auditLog");
        }

        /**
         * Registers the way into the system that holds a resource.
         *
         * @param resource the code of the resource
         * @param connector the connector
         * @return this builder
         * @throws IllegalArgumentException when the resource has a connector already
         */
        public Builder connector(String resource, Connector connector) {
            if (connectors.putIfAbsent(resource, connector) != null) {
                throw new IllegalArgumentException("Resource " + resource + " has a connector already.");
            }
            return this;
        }

        /**
         * Sets how agencies are asked; {@link ReadPolicy#DEFAULT} when not called.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder policy(ReadPolicy value) {
            policy = value;
            return this;
        }

        /**
         * Sets what counts the reads of grants with a volume; a counter in memory when not called.
         *
         * @param value the counter
         * @return this builder
         */
        public Builder usage(GrantUsage value) {
            usage = value;
            return this;
        }

        /**
         * Makes the reader.
         *
         * @return the reader
         */
        public GrantedEvidenceReader build() {
            return new GrantedEvidenceReader(this);
        }
    }
}

package io.gdbos.catalog.evidence;

import io.gdbos.catalog.share.AccessDecision;
import io.gdbos.catalog.share.AccessDecision.Deny;
import io.gdbos.catalog.share.AccessRequest;
import io.gdbos.catalog.share.DecisionFunction;
import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.spi.EvidenceAlternative;
import io.gdbos.core.spi.EvidenceAlternative.Source;
import io.gdbos.core.spi.EvidenceFinder;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.core.spi.EvidenceQuery;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the evidence of a requirement for one agency: a way of proof counts when its place, term and purpose fit and
 * the decision function permits each of its fields to that agency on that day. Thread-safe.
 */
public final class CatalogEvidenceFinder implements EvidenceFinder {
    private static final String ROLE = "evidence-finder";

    private final EvidenceMap map;
    private final Supplier<DecisionFunction> decisions;
    private final String consumer;
    private final ZoneId zone;

    private CatalogEvidenceFinder(EvidenceMap map, Supplier<DecisionFunction> decisions, String consumer, ZoneId zone) {
        this.map = Objects.requireNonNull(map, "map");
        this.decisions = Objects.requireNonNull(decisions, "decisions");
        this.consumer = Objects.requireNonNull(consumer, "consumer");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Makes a finder.
     *
     * @param map what proves what
     * @param decisions gives the decision function that counts now
     * @param consumer the id of the agency that would read
     * @param zone the zone of the jurisdiction
     * @return the finder
     */
    public static CatalogEvidenceFinder of(
            EvidenceMap map, Supplier<DecisionFunction> decisions, String consumer, ZoneId zone) {
        return new CatalogEvidenceFinder(map, decisions, consumer, zone);
    }

    @Override
    public EvidencePlan find(EvidenceQuery query) {
        DecisionFunction function = decisions.get();
        List<EvidenceAlternative> usable = new ArrayList<>();
        List<BilingualText> obstacles = new ArrayList<>();
        for (EvidenceMapping mapping : map.proving(new RequirementRef(query.serviceItem(), query.requirement()))) {
            Optional<BilingualText> obstacle = obstacle(mapping, query, function);
            obstacle.ifPresentOrElse(obstacles::add, () -> usable.add(mapping.alternative()));
        }
        if (usable.isEmpty() && obstacles.isEmpty()) {
            obstacles.add(BilingualText.of(
                    "No evidence is mapped to requirement \"" + query.requirement() + "\" of service item \""
                            + query.serviceItem() + "\".",
                    "事项“" + query.serviceItem() + "”的条件“" + query.requirement() + "”没有配置数据证明。"));
        }
        return new EvidencePlan(usable, usable.isEmpty() ? obstacles : List.of());
    }

    EvidenceMap map() {
        return map;
    }

    boolean isUsable(EvidenceMapping mapping, EvidenceQuery query) {
        return obstacle(mapping, query, decisions.get()).isEmpty();
    }

    private Optional<BilingualText> obstacle(EvidenceMapping mapping, EvidenceQuery query, DecisionFunction function) {
        if (!mapping.countsIn(query.region())) {
            return Optional.of(BilingualText.of(
                    "Evidence \"" + mapping.id() + "\" counts in " + mapping.regions() + ", not in " + query.region()
                            + ".",
                    "证明“" + mapping.id() + "”的适用区划为" + mapping.regions() + "，不含" + query.region() + "。"));
        } else if (!mapping.countsOn(query.date())) {
            return Optional.of(BilingualText.of(
                    "Evidence \"" + mapping.id() + "\" does not count on " + query.date() + ".",
                    "证明“" + mapping.id() + "”在" + query.date() + "不适用。"));
        } else if (!mapping.purpose().equals(query.purpose())) {
            return Optional.of(BilingualText.of(
                    "Evidence \"" + mapping.id() + "\" is for purpose \"" + mapping.purpose() + "\", not for \""
                            + query.purpose() + "\".",
                    "证明“" + mapping.id() + "”的用途为“" + mapping.purpose() + "”，不是“" + query.purpose() + "”。"));
        }
        return denied(mapping, query, function);
    }

    private Optional<BilingualText> denied(EvidenceMapping mapping, EvidenceQuery query, DecisionFunction function) {
        Actor actor = Actor.of(ROLE, ROLE, consumer, query.region());
        Instant noon = query.date().atTime(LocalTime.NOON).atZone(zone).toInstant();
        for (Source source : mapping.alternative().sources()) {
            List<FieldRef> fields = new ArrayList<>(source.fields());
            fields.add(source.key());
            AccessDecision decision =
                    function.decide(new AccessRequest(actor, source.resource(), fields, query.purpose(), noon));
            if (decision instanceof Deny deny) {
                return Optional.of(deny.reason());
            }
        }
        return Optional.empty();
    }
}

package io.gdbos.core.quality;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.agency.Agency;
import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.quality.ScoreCard.Kind;
import io.gdbos.core.quality.ScoreCard.Scope;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a run found: results of rules, and score cards over them. The same rows under the same plan give the same report.
 * Immutable; it holds no value that was not masked.
 */
public final class QualityReport {
    private final QualityPlan plan;
    private final List<ResourceResult> resources;
    private final Findings findings;

    QualityReport(QualityPlan plan, List<ResourceResult> resources, List<Finding> findings) {
        this.plan = plan;
        this.resources = List.copyOf(resources);
        this.findings = new Findings(findings);
    }

    /**
     * The rules under which it was made.
     *
     * @return the rules; their digest says exactly which
     */
    public QualityRules rules() {
        return plan.rules();
    }

    /**
     * The day as of which was evaluated.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return plan.asOf();
    }

    /**
     * What was found in each resource.
     *
     * @return in the order of the rules
     */
    public List<ResourceResult> resources() {
        return resources;
    }

    /**
     * What a rule found.
     *
     * @param rule its id
     * @return the result; empty when the rule is not in force or not known
     */
    public Optional<RuleResult> rule(String rule) {
        return resources.stream()
                .flatMap(result -> result.rules().stream())
                .filter(result -> result.rule().id().equals(rule))
                .findFirst();
    }

    /**
     * What was not evaluated, and why.
     *
     * @return the findings
     */
    public Findings findings() {
        return findings;
    }

    /**
     * The score of all resources.
     *
     * @return the card
     */
    public ScoreCard total() {
        return card(new Scope(Kind.ALL, rules().id(), rules().title().chinese()), result -> true, region -> true);
    }

    /**
     * The scores of the resources.
     *
     * @return a card for each, in the order of the rules
     */
    public List<ScoreCard> byResource() {
        return resources.stream()
                .map(ResourceResult::resource)
                .map(resource -> card(
                        new Scope(Kind.RESOURCE, resource.id(), resource.title().chinese()),
                        result -> result.resource().id().equals(resource.id()),
                        region -> true))
                .toList();
    }

    /**
     * The scores of the agencies; one that was merged is counted for the agency that answers for it on the day.
     *
     * @return a card for each agency that answers for a resource, in the order of the rules
     */
    public List<ScoreCard> byAgency() {
        Map<String, String> titles = new LinkedHashMap<>();
        resources.forEach(
                result -> titles.put(answering(result.resource()), titleOfAgency(answering(result.resource()))));
        return titles.entrySet().stream()
                .map(agency -> card(
                        new Scope(Kind.AGENCY, agency.getKey(), agency.getValue()),
                        result -> answering(result.resource()).equals(agency.getKey()),
                        region -> true))
                .toList();
    }

    /**
     * The scores of the regions: those of records, and those above them down from the region that holds all.
     *
     * @return a card for each, by code
     */
    public List<ScoreCard> byRegion() {
        TreeSet<RegionCode> seen = new TreeSet<>();
        resources.forEach(result ->
                result.rules().forEach(rule -> seen.addAll(rule.byRegion().keySet())));
        TreeSet<RegionCode> all = new TreeSet<>(seen);
        if (seen.size() > 1) {
            seen.stream()
                    .map(RegionCode::prefecture)
                    .filter(region -> regions().isKnown(region))
                    .forEach(all::add);
        }
        if (seen.stream().map(RegionCode::prefecture).distinct().count() > 1) {
            seen.stream().map(RegionCode::province).forEach(all::add);
        }
        return all.stream().map(this::region).toList();
    }

    /**
     * The score of a region with all regions that lay in it on the day.
     *
     * @param region the region
     * @return its card
     */
    public ScoreCard region(RegionCode region) {
        return card(
                new Scope(
                        Kind.REGION,
                        region.value(),
                        regions().nameOf(region, asOf()).orElse(region.value())),
                result -> true,
                of -> regions().isIn(of, region, asOf()));
    }

    /**
     * What an element is called.
     *
     * @param element its id
     * @return its Chinese name; the id itself when it is not registered
     */
    public String titleOf(String element) {
        return plan.with()
                .reading()
                .find(element)
                .map(found -> found.name().chinese())
                .orElse(element);
    }

    /**
     * The agency that answers for a resource on the day.
     *
     * @param resource its id
     * @return the id of the agency that the rules name, or of the one that took over from it
     * @throws IllegalArgumentException when the rules do not know the resource
     */
    public String answering(String resource) {
        return rules().resource(resource)
                .map(this::answering)
                .orElseThrow(() -> new IllegalArgumentException("The rules know no resource \"" + resource + "\"."));
    }

    private ScoreCard card(Scope scope, Predicate<ResourceResult> isWanted, Predicate<RegionCode> isInside) {
        Map<QualityMetric, MetricCount> counts = new EnumMap<>(QualityMetric.class);
        for (ResourceResult resource : resources) {
            if (!isWanted.test(resource)) {
                continue;
            }
            for (RuleResult rule : resource.rules()) {
                MetricCount count = rule.byRegion().entrySet().stream()
                        .filter(region -> isInside.test(region.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(MetricCount.NONE, MetricCount::plus);
                counts.merge(rule.rule().metric(), count.times(rule.rule().weight()), MetricCount::plus);
            }
        }
        return ScoreCard.of(scope, counts, rules().scoring());
    }

    private RegionTable regions() {
        return plan.reporting().regions();
    }

    private String answering(QualityResource resource) {
        return plan.reporting()
                .agencies()
                .responsibleFor(resource.agency(), asOf())
                .map(Agency::id)
                .orElse(resource.agency());
    }

    private String titleOfAgency(String agency) {
        return plan.reporting()
                .agencies()
                .find(agency, asOf())
                .map(found -> found.name().chinese())
                .orElse(agency);
    }
}

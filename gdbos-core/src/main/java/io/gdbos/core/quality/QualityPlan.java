package io.gdbos.core.quality;

import io.gdbos.core.GdbosException;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.quality.internal.Surroundings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rules made ready for a day: every element, list and counting rule that they name was found. A plan is made once and
 * run as often as wanted. Immutable; thread-safe.
 */
public final class QualityPlan {
    private final QualityRules rules;
    private final Surroundings with;
    private final Reporting reporting;

    QualityPlan(QualityRules rules, Surroundings with, Reporting reporting) {
        this.rules = rules;
        this.with = with;
        this.reporting = reporting;
        for (QualityResource resource : rules.resources()) {
            resource.key().forEach(element -> requireElement("Resource", resource.id(), element));
            if (resource.regionElement() != null) {
                requireElement("Resource", resource.id(), resource.regionElement());
            }
            inForce(resource.id()).forEach(this::require);
        }
    }

    /**
     * Begins a plan.
     *
     * @param rules the rules
     * @param elements the elements that they name
     * @param asOf the day as of which is evaluated: of elements, rules, ages and limits
     * @return a builder
     */
    public static QualityPlanBuilder builder(QualityRules rules, ElementRegistry elements, LocalDate asOf) {
        return new QualityPlanBuilder(
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(elements, "elements"),
                Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * The rules it was made from.
     *
     * @return the rules
     */
    public QualityRules rules() {
        return rules;
    }

    /**
     * The day as of which is evaluated.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return with.asOf();
    }

    /**
     * The elements that are read of a resource: by its own rules that are in force, by those that compare with it, for
     * its key and its regions. Columns of other elements need not be handed in.
     *
     * @param resource the id of the resource
     * @return the elements, each once
     */
    public List<String> elements(String resource) {
        List<String> read = new ArrayList<>();
        rules.resource(resource).ifPresent(found -> {
            read.addAll(found.key());
            if (found.regionElement() != null) {
                read.add(found.regionElement());
            }
        });
        inForce(resource).forEach(rule -> read.addAll(elementsHere(rule)));
        comparingWith(resource).forEach(rule -> read.addAll(elementsThere(rule)));
        return read.stream().distinct().toList();
    }

    /**
     * Binds the columns of a table to the elements that are read of a resource: by id, with hyphens or underscores, or by
     * a name or synonym that only one of them has.
     *
     * @param resource the id of the resource
     * @param header the names of the columns
     * @return the element of each column, an empty text where there is none
     */
    public List<String> bind(String resource, List<String> header) {
        return new ColumnBinding(with.reading(), elements(resource)).bind(header);
    }

    /**
     * Begins a run in the caller's own thread, in 256 MiB of memory at most for what must be remembered.
     *
     * @return the run, to be closed
     */
    public QualityRun run() {
        return run(RunOptions.inCallersThread());
    }

    /**
     * Begins a run.
     *
     * @param options threads and memory
     * @return the run, to be closed
     */
    public QualityRun run(RunOptions options) {
        return new QualityRun(this, Objects.requireNonNull(options, "options"));
    }

    Surroundings with() {
        return with;
    }

    Reporting reporting() {
        return reporting;
    }

    List<QualityRule> inForce(String resource) {
        return rules.rules(resource, with.asOf());
    }

    List<QualityRule> comparingWith(String resource) {
        return rules.rules().stream()
                .filter(rule -> rule.isInForce(with.asOf()))
                .filter(rule -> resource.equals(QualityRulesBuilder.otherResource(rule.check())))
                .toList();
    }

    static List<String> elementsHere(QualityRule rule) {
        List<String> read = new ArrayList<>(rule.check().elements());
        if (rule.when() != null) {
            read.addAll(rule.when().names());
            read.remove(QualityCheck.AS_OF);
        }
        return read.stream().distinct().toList();
    }

    static List<String> elementsThere(QualityRule rule) {
        if (rule.check() instanceof QualityCheck.Refers refers) {
            return refers.otherElements();
        }
        List<String> read = new ArrayList<>();
        if (rule.check() instanceof QualityCheck.Same same) {
            read.addAll(same.otherKey());
            read.add(same.otherElement());
        }
        return read.stream().distinct().toList();
    }

    private void require(QualityRule rule) {
        elementsHere(rule).forEach(element -> requireElement("Rule", rule.id(), element));
        elementsThere(rule).forEach(element -> requireElement("Rule", rule.id(), element));
        if (rule.check() instanceof QualityCheck.Listed listed && !with.lists().containsKey(listed.list())) {
            throw new GdbosException("Rule \"" + rule.id() + "\" needs the list \"" + listed.list()
                    + "\"; handed to the plan are " + with.lists().keySet() + ".");
        }
        if (rule.check() instanceof QualityCheck.Timely timely
                && !with.countingRules().containsKey(timely.counting())) {
            throw new GdbosException("Rule \"" + rule.id() + "\" needs the counting rule \"" + timely.counting()
                    + "\"; handed to the plan are " + with.countingRules().keySet() + ".");
        }
    }

    private void requireElement(String what, String id, String element) {
        if (with.reading().find(element).isEmpty()) {
            throw new GdbosException(
                    what + " \"" + id + "\" names the element \"" + element + "\", which is not registered.");
        }
    }
}

package io.gdbos.core.quality;

import io.gdbos.core.agency.AgencyDirectory;
import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.calendar.CountingRule;
import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.protect.Masker;
import io.gdbos.core.protect.Pseudonymizer;
import io.gdbos.core.quality.internal.ElementReading;
import io.gdbos.core.quality.internal.Surroundings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link QualityPlan}: no lists but those handed in, the bundled calendar, counting rules and divisions, days in
 * the zone Asia/Shanghai, the standard masks, five examples of each rule, unless said otherwise. Confined to one thread.
 */
public final class QualityPlanBuilder {
    private static final List<String> BUNDLED_COUNTING = List.of("administrative", "civil", "hotline");
    private static final int MOST_EXAMPLES = 1000;

    private final QualityRules rules;
    private final ElementRegistry elements;
    private final LocalDate asOf;
    private final Map<String, ReferenceList> lists = new TreeMap<>();
    private final Map<String, CountingRule> counting = new TreeMap<>();
    private WorkingDayCalendar calendar = WorkingDayCalendar.mainlandChina();
    private RegionTable regions = RegionTable.mainlandChina();
    private AgencyDirectory agencies = AgencyDirectory.of(List.of());
    private ZoneId zone = ZoneId.of("Asia/Shanghai");
    private Masker masker = Masker.standard();
    private @Nullable Pseudonymizer pseudonyms;
    private int examples = 5;

    QualityPlanBuilder(QualityRules rules, ElementRegistry elements, LocalDate asOf) {
        this.rules = rules;
        this.elements = elements;
        this.asOf = asOf;
        BUNDLED_COUNTING.forEach(id -> counting.put(id, CountingRule.standard(id)));
    }

    /**
     * Hands in an authoritative list.
     *
     * @param id the id by which rules name it
     * @param list the list
     * @return this
     */
    public QualityPlanBuilder list(String id, ReferenceList list) {
        lists.put(id, Objects.requireNonNull(list, "list"));
        return this;
    }

    /**
     * Hands in code lists under their ids.
     *
     * @param codeLists the lists by id
     * @return this
     */
    public QualityPlanBuilder codeLists(Map<String, CodeList> codeLists) {
        codeLists.forEach((id, list) -> list(id, ReferenceList.of(list)));
        return this;
    }

    /**
     * Hands in a counting rule beside the bundled ones.
     *
     * @param rule the rule
     * @return this
     */
    public QualityPlanBuilder countingRule(CountingRule rule) {
        counting.put(rule.id(), rule);
        return this;
    }

    /**
     * Sets the working days.
     *
     * @param value the calendar
     * @return this
     */
    public QualityPlanBuilder calendar(WorkingDayCalendar value) {
        calendar = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the divisions: records are counted for the counties that it knows.
     *
     * @param value the table, with the functional zones of the place
     * @return this
     */
    public QualityPlanBuilder regions(RegionTable value) {
        regions = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the agencies, so that reports name them and count a merged one for its successor.
     *
     * @param value the directory
     * @return this
     */
    public QualityPlanBuilder agencies(AgencyDirectory value) {
        agencies = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the zone in which days begin.
     *
     * @param value the zone of the jurisdiction
     * @return this
     */
    public QualityPlanBuilder zone(ZoneId value) {
        zone = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets how values of personal or graded elements are masked in examples.
     *
     * @param value the masker
     * @return this
     */
    public QualityPlanBuilder masker(Masker value) {
        masker = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Lets examples carry a token of their record, without which no correction can be requested.
     *
     * @param value makes the tokens
     * @return this
     */
    public QualityPlanBuilder pseudonyms(Pseudonymizer value) {
        pseudonyms = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets how many examples of each rule, and how many of the worst records of each resource, are shown.
     *
     * @param value 0 to 1000
     * @return this
     */
    public QualityPlanBuilder examples(int value) {
        if (value < 0 || value > MOST_EXAMPLES) {
            throw new IllegalArgumentException(
                    "Examples of a rule are 0 to " + MOST_EXAMPLES + "; came " + value + ".");
        }
        examples = value;
        return this;
    }

    /**
     * Makes the plan.
     *
     * @return the plan
     * @throws io.gdbos.core.GdbosException when a rule in force names an element, list or counting rule that is not there
     */
    public QualityPlan build() {
        ElementReading reading = new ElementReading(elements, asOf);
        Surroundings with =
                new Surroundings(reading, Map.copyOf(lists), Map.copyOf(counting), calendar, regions, zone, examples);
        return new QualityPlan(rules, with, new Reporting(reading, masker, pseudonyms, regions, agencies));
    }
}

package io.gdbos.examples.enrolment.report;

import io.gdbos.core.code.RegionCode;
import io.gdbos.examples.enrolment.intake.RegisteredApplication;
import io.gdbos.examples.enrolment.notice.AdmissionNotice;
import io.gdbos.examples.enrolment.notice.IssueNoticeStep;
import io.gdbos.examples.enrolment.rules.DistrictRules;
import io.gdbos.examples.enrolment.rules.RuleBook;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.reengineer.FourReductions;
import io.gdbos.workflow.reengineer.Redesign;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts a season in one pass over its applications, its cases and its notices, in any order. It keeps counters, one
 * token for each family and one count for each different number of seconds, and no case. Confined to one thread.
 */
public final class SeasonCounter {
    private final ReportedSeason season;
    private final RuleBook rules;
    private final CaseTally total = new CaseTally();
    private final Map<RegionCode, CaseTally> districts = new LinkedHashMap<>();
    private final CheckTally checks = new CheckTally();
    private final DurationTally durations;
    private final TruthTally truth;
    private long fieldsAsked;
    private long fieldsPrefilled;
    private long noticesIntact;

    /**
     * Makes a counter.
     *
     * @param season which season
     * @param rules the districts
     * @param truth what is true; {@link TruthLookup#UNKNOWN} when nobody knows
     */
    public SeasonCounter(ReportedSeason season, RuleBook rules, TruthLookup truth) {
        this.season = season;
        this.rules = rules;
        this.truth = new TruthTally(truth);
        Instant windowCloses = season.plan()
                .closes()
                .plusDays(1)
                .atStartOfDay(season.plan().zone())
                .toInstant();
        durations = new DurationTally(windowCloses);
        rules.all().forEach(district -> districts.put(district.region(), new CaseTally()));
    }

    /**
     * Counts an application.
     *
     * @param application the application
     */
    public void application(RegisteredApplication application) {
        total.application();
        district(application.region()).application();
        truth.application(application.id(), application.region());
        fieldsAsked += application.fieldsAsked();
        fieldsPrefilled += application.fieldsPrefilled();
    }

    /**
     * Counts a case.
     *
     * @param found the case
     */
    public void caseOf(Case found) {
        CaseReading reading = new CaseReading(found);
        total.count(reading);
        district(reading.region()).count(reading);
        checks.count(reading);
        durations.count(reading);
        truth.count(reading);
    }

    /**
     * Counts a notice.
     *
     * @param notice the notice
     */
    public void notice(AdmissionNotice notice) {
        total.notice();
        district(notice.region()).notice();
        noticesIntact += IssueNoticeStep.digest(notice.content()).equals(notice.digest()) ? 1 : 0;
    }

    private CaseTally district(RegionCode region) {
        return districts.computeIfAbsent(region, unknown -> new CaseTally());
    }

    /**
     * What was counted.
     *
     * @param redesign the process before and after
     * @return the figures
     */
    public SeasonFigures figures(Redesign redesign) {
        List<DistrictFigures> byDistrict = new ArrayList<>();
        districts.forEach((region, tally) -> {
            DistrictRules district = rules.of(region);
            byDistrict.add(new DistrictFigures(
                    region, district.name(), district.isInvented(), tally.counts(), tally.batches()));
        });
        return new SeasonFigures(
                season,
                total.counts(),
                byDistrict,
                checks.figures(),
                fieldsAsked,
                fieldsPrefilled,
                noticesIntact,
                durations.figures(),
                truth.figures(),
                FourReductions.between(redesign.asIs(), redesign.toBe()),
                redesign.recommendations());
    }
}

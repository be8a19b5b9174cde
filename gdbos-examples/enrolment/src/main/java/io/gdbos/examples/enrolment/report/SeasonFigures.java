package io.gdbos.examples.enrolment.report;

import io.gdbos.workflow.reengineer.FourReductions;
import io.gdbos.workflow.reengineer.Recommendation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of a season's report. The same season gives the same figures, whatever it ran on. Immutable.
 *
 * @param season which season
 * @param total what became of the applications, over all districts; a family that applies in two districts counts once
 * @param districts the same by district, in a fixed order
 * @param checks how the checks of each requirement ended, in the order of the checks
 * @param fieldsAsked values that families wrote into forms, over all applications
 * @param fieldsPrefilled values that the catalogue supplies, so that nobody was asked for them
 * @param noticesIntact notices whose digest, worked out anew, is the one that was kept
 * @param durations how long decisions took
 * @param truth the comparison with the truth, or null when nobody knows it
 * @param reductions the process before and after
 * @param recommendations every change of the process that was looked at
 */
public record SeasonFigures(
        ReportedSeason season,
        CaseCounts total,
        List<DistrictFigures> districts,
        List<CheckFigures> checks,
        long fieldsAsked,
        long fieldsPrefilled,
        long noticesIntact,
        DurationFigures durations,
        @Nullable TruthFigures truth,
        FourReductions reductions,
        List<Recommendation> recommendations) {
    /** Copies the lists. */
    public SeasonFigures {
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(total, "total");
        districts = List.copyOf(districts);
        checks = List.copyOf(checks);
        Objects.requireNonNull(durations, "durations");
        Objects.requireNonNull(reductions, "reductions");
        recommendations = List.copyOf(recommendations);
    }
}

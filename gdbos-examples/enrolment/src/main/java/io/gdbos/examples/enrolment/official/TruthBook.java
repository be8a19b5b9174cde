package io.gdbos.examples.enrolment.official;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.core.testkit.truth.SampleTruth;
import io.gdbos.examples.enrolment.rules.RuleBook;
import java.util.Optional;

/** What a report may ask of the truth, after everything is decided. Immutable. */
public final class TruthBook {
    private final SampleTruth truth;
    private final RuleBook rules;

    private TruthBook(SampleTruth truth, RuleBook rules) {
        this.truth = truth;
        this.rules = rules;
    }

    /**
     * Opens the truth of a sample city.
     *
     * @param city the city
     * @param rules the districts' rules
     * @return the truth
     */
    public static TruthBook of(SampleCity city, RuleBook rules) {
        return new TruthBook(city.truth(), rules);
    }

    SampleTruth truth() {
        return truth;
    }

    RuleBook rules() {
        return rules;
    }

    /**
     * What is true of one application.
     *
     * @param isClear the truth qualifies, the papers are genuine and each difference is the same or a variant
     * @param isForged a certificate is forged
     * @param qualifies an official who knows everything approves
     * @param batch the true batch, 0 for none
     * @param orderKey the true order key, empty when the child does not qualify
     */
    public record Entry(boolean isClear, boolean isForged, boolean qualifies, int batch, String orderKey) {}

    /**
     * Looks an application up.
     *
     * @param application its number
     * @param region the district
     * @return what is true of it, empty for a number that the truth does not know
     */
    public Optional<Entry> find(String application, RegionCode region) {
        return truth.find(application)
                .map(known -> new Entry(
                        known.isClear(),
                        known.isForged(),
                        known.qualifies(),
                        known.batch(),
                        known.qualifies() ? TrueOrderKey.of(rules.of(region), known) : ""));
    }
}

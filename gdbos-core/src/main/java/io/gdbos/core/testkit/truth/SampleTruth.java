package io.gdbos.core.testkit.truth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is true about every application of a sample city. It may be handed to simulated officials and to reports,
 * never to code that decides. Immutable.
 */
public final class SampleTruth {
    private final Map<String, ApplicationTruth> byApplication = new LinkedHashMap<>();

    private SampleTruth(List<ApplicationTruth> truths) {
        for (ApplicationTruth truth : truths) {
            byApplication.put(truth.application(), truth);
        }
    }

    /**
     * Makes the truth of a city.
     *
     * @param truths one for each application
     * @return the truth
     */
    public static SampleTruth of(List<ApplicationTruth> truths) {
        return new SampleTruth(truths);
    }

    /**
     * The truth about one application.
     *
     * @param application its number
     * @return the truth, empty for a number that the city does not know
     */
    public Optional<ApplicationTruth> find(String application) {
        return Optional.ofNullable(byApplication.get(application));
    }

    /**
     * The truth about all applications.
     *
     * @return in the order of the applications
     */
    public List<ApplicationTruth> all() {
        return List.copyOf(byApplication.values());
    }
}

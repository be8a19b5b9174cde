package io.gdbos.core.testkit;

import io.gdbos.core.testkit.internal.CityModel;
import io.gdbos.core.testkit.internal.CityWriter;
import io.gdbos.core.testkit.truth.SampleTruth;
import java.util.List;
import java.util.Objects;

/**
 * An invented city of families with children of school age, written down as its agencies hold it and as its families
 * declare it: with dirt on both sides, some forgeries, and the truth apart.
 *
 * <p>For each child that applies there are about 2.8 persons, 1.32 household books and 0.72 properties, so that
 * 25,000 children make 70,000 persons, 33,000 households and 18,000 properties. Divisions and street offices are
 * real; persons, estates, roads, schools and numbers are invented. The same configuration gives the same bytes.
 * Immutable and thread-safe.
 */
public final class SampleCity {
    private final CityConfig config;
    private final CityModel model;
    private final CityWriter writer;

    private SampleCity(CityConfig config, CityModel model) {
        this.config = config;
        this.model = model;
        this.writer = new CityWriter(model);
    }

    /**
     * Makes a city.
     *
     * @param config what it is made from
     * @return the city
     */
    public static SampleCity generate(CityConfig config) {
        Objects.requireNonNull(config, "config");
        return new SampleCity(config, CityModel.make(config));
    }

    /**
     * What it was made from.
     *
     * @return the configuration
     */
    public CityConfig config() {
        return config;
    }

    /**
     * The nine tables of the six holders.
     *
     * @return the tables, their rows written on demand
     */
    public List<AgencyTable> tables() {
        return writer.tables();
    }

    /**
     * The shape of the nine tables, for agencies that bring their own rows.
     *
     * @return the tables in the order of {@link #tables()}, without rows
     */
    public static List<AgencyTable> emptyTables() {
        return CityWriter.emptyTables();
    }

    /**
     * The schools, one for about 250 children and at least two in each district.
     *
     * @return in the order of districts
     */
    public List<School> schools() {
        return model.schools();
    }

    /**
     * The zoning: each estate lies in the zone of exactly one school.
     *
     * @return one line for each estate
     */
    public List<SchoolZone> zones() {
        return model.zones();
    }

    /**
     * The applications in the order in which they are filed.
     *
     * @return the applications, written anew for every pass
     */
    public Iterable<Application> applications() {
        return writer.applications();
    }

    /**
     * How large the city is.
     *
     * @return the counts
     */
    public SampleCounts counts() {
        return model.counts(writer.applicationCount());
    }

    /**
     * What is true; for simulated officials and reports, never for code that decides. It is worked out anew at every
     * call.
     *
     * @return the truth about every application
     */
    public SampleTruth truth() {
        return writer.truth();
    }
}

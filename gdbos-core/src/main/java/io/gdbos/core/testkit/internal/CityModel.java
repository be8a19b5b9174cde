package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.SampleCounts;
import io.gdbos.core.testkit.School;
import io.gdbos.core.testkit.SchoolZone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The city as it really is: everybody, every book, every paper. Immutable. */
public final class CityModel {
    private final CityConfig config;
    private final CityPlan plan;
    private final List<Family> families;
    private final List<Registration> fillers;
    private final List<Paper> fillerPapers;

    private CityModel(CityConfig config, CityPlan plan, List<Family> families, Fillers fillers) {
        this.config = config;
        this.plan = plan;
        this.families = List.copyOf(families);
        this.fillers = List.copyOf(fillers.registrations());
        this.fillerPapers = List.copyOf(fillers.papers());
    }

    /**
     * Makes a city.
     *
     * @param config what it is made from
     * @return the city
     */
    public static CityModel make(CityConfig config) {
        CityPlan plan = CityPlan.make(config.children(), config.seed());
        Serials serials = new Serials();
        People people = new People(serials, config.rates());
        Settlement settlement = new Settlement(config, plan);
        Kin kin = new Kin(config.rates(), config.season(), people, settlement);
        Books books = new Books(config.rates(), config.season().opens(), serials, settlement);
        HomePapers homes = new HomePapers(config, serials, people, settlement);
        LifePapers lives = new LifePapers(config, serials, plan.districts());
        Forger forger = new Forger(config, people);
        List<Family> families = new ArrayList<>();
        for (int children = 0; children < config.children(); ) {
            FamilyDraft family = settlement.settle(families.size());
            kin.invent(family);
            if (children + family.children.size() > config.children()) {
                family.children.remove(1);
            }
            books.register(family);
            homes.issue(family);
            lives.issue(family);
            forger.alter(family);
            families.add(family.finish());
            children += family.children.size();
        }
        Fillers fillers = new Fillers(config, settlement, serials, people, homes);
        fillers.fill(families);
        return new CityModel(config, plan, families, fillers);
    }

    /**
     * The schools.
     *
     * @return in the order of districts
     */
    public List<School> schools() {
        return List.copyOf(plan.schools());
    }

    /**
     * The zoning.
     *
     * @return one line for each estate
     */
    public List<SchoolZone> zones() {
        return plan.estates().stream()
                .map(estate ->
                        new SchoolZone(estate.school(), estate.street(), estate.road(), estate.number(), estate.name()))
                .toList();
    }

    /**
     * How large the city is.
     *
     * @param applications how many forms are filed
     * @return the counts
     */
    public SampleCounts counts(int applications) {
        return new SampleCounts(
                config.children(),
                (int) registrations().count(),
                (int) registrations().map(Registration::book).distinct().count(),
                (int) papers(PaperKind.PROPERTY).map(Paper::number).distinct().count(),
                applications);
    }

    CityConfig config() {
        return config;
    }

    CityPlan plan() {
        return plan;
    }

    List<Family> families() {
        return families;
    }

    Stream<Registration> registrations() {
        return Stream.concat(families.stream().flatMap(family -> family.registrations().stream()), fillers.stream());
    }

    Stream<Paper> papers(PaperKind kind) {
        return Stream.concat(families.stream().flatMap(family -> family.papers().stream()), fillerPapers.stream())
                .filter(paper -> paper.kind() == kind);
    }
}

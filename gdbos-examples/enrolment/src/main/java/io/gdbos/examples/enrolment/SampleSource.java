package io.gdbos.examples.enrolment;

import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.Connector;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.AnswerPlan;
import io.gdbos.core.testkit.Application;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.FlakyConnector;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.core.testkit.SchoolZone;
import io.gdbos.examples.enrolment.intake.ApplicationForm;
import io.gdbos.examples.enrolment.jdbc.SeasonIdentity;
import io.gdbos.examples.enrolment.official.Official;
import io.gdbos.examples.enrolment.official.SimulatedOfficial;
import io.gdbos.examples.enrolment.official.TruthBook;
import io.gdbos.examples.enrolment.rules.RuleBook;
import io.gdbos.examples.enrolment.zoning.ZoneLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sample city. Confined to one thread, but for the connectors it makes. */
final class SampleSource implements SeasonSource {
    private static final String SAMPLE = "sample";

    private final SampleCity city;
    private final RuleBook rules;
    private @Nullable TruthBook truth;

    SampleSource(int children, long seed, RuleBook rules) {
        this.city = SampleCity.generate(CityConfig.of(children, seed));
        this.rules = rules;
    }

    @Override
    public SeasonIdentity identity() {
        return new SeasonIdentity(city.config().seed(), city.config().children(), SAMPLE);
    }

    @Override
    public RuleBook rules() {
        return rules;
    }

    @Override
    public List<AgencyTable> tables() {
        return city.tables();
    }

    @Override
    public List<ApplicationForm> applications() {
        List<ApplicationForm> forms = new ArrayList<>();
        for (Application application : city.applications()) {
            forms.add(new ApplicationForm(
                    application.number(),
                    application.filedAt(),
                    RegionCode.parse(application.region()),
                    application.form()));
        }
        forms.sort(Comparator.comparing(ApplicationForm::number));
        return forms;
    }

    @Override
    public List<ZoneLine> zones() {
        List<ZoneLine> lines = new ArrayList<>();
        for (SchoolZone zone : city.zones()) {
            lines.add(new ZoneLine(
                    zone.school().id(),
                    zone.school().name(),
                    RegionCode.parse(zone.school().region()),
                    zone.road(),
                    Integer.toString(zone.number()),
                    zone.estate()));
        }
        return lines;
    }

    @Override
    public Connector failing(Connector below) {
        Map<String, String> tables = new HashMap<>();
        SampleCatalog.codes().forEach((table, code) -> tables.put(code, table));
        return FlakyConnector.of(below, AnswerPlan.of(city.config()), code -> tables.getOrDefault(code, code));
    }

    @Override
    public Optional<Official> official() {
        return truth().map(SimulatedOfficial::of);
    }

    @Override
    public Optional<TruthBook> truth() {
        TruthBook known = truth;
        if (known == null) {
            known = TruthBook.of(city, rules);
            truth = known;
        }
        return Optional.of(known);
    }
}

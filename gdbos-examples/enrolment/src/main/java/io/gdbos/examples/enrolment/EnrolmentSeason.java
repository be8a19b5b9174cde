package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.testkit.jdbc.AgencyDatabase;
import io.gdbos.examples.enrolment.jdbc.SeasonStore;
import io.gdbos.examples.enrolment.rules.RuleBook;
import io.gdbos.examples.enrolment.rules.SeasonPlan;
import io.gdbos.examples.enrolment.rules.json.DistrictRulesJson;
import io.gdbos.examples.enrolment.rules.json.SeasonPlanJson;
import java.nio.file.Path;
import java.security.SecureRandom;

/** One enrolment season of one city, from the catalogue to the report. Thread-safe. */
public final class EnrolmentSeason {
    private EnrolmentSeason() {}

    /**
     * Runs the season, or resumes or repeats the one that the database holds.
     *
     * @param options what is asked for
     * @param progress told how far the run is, and asked whether to stop
     * @return where the reports lie, and the main figures
     * @throws SeasonStoppedException when the progress said to stop
     * @throws GdbosException when an input or the database is not usable
     */
    public static SeasonResult run(SeasonOptions options, SeasonProgress progress) {
        if (progress.isCancelled()) {
            throw new SeasonStoppedException();
        }
        SeasonKeys keys = SeasonKeys.read(options.keys(), new SecureRandom());
        SeasonOutput output = SeasonOutput.open(options.out());
        RunLog log = new RunLog(progress, System::nanoTime);
        log.note("threads", options.threads());
        SeasonPlan plan = SeasonPlanJson.bundled();
        SeasonSource source = source(options, plan);
        StartCheck.provable(source, plan.opens());
        try (Store store = Store.embedded(options.db(), "gdbos");
                Store agencies = Store.embedded(options.db(), "agencies");
                Workers workers = new Workers(options.threads(), log)) {
            SeasonStore.open(store, keys.cipher()).claim(source.identity());
            log.stage("agencies", source.tables().size());
            AgencyDatabase.on(agencies).load(source.tables());
            Platform platform = new Platform(store, agencies, source, plan.opens());
            Season season = new Season(store, platform, source, plan, keys);
            season.deploy();
            season.intake(workers);
            season.decide(workers);
            season.review(workers);
            return output.write(season, platform, source, plan, log);
        }
    }

    private static SeasonSource source(SeasonOptions options, SeasonPlan plan) {
        RuleBook rules = DistrictRulesJson.bundled();
        Path folder = options.agencies();
        return folder == null
                ? new SampleSource(options.children(), options.seed(), rules)
                : OwnTables.read(folder, rules.with(DistrictRulesJson.readAll(folder.resolve("rules"))), plan);
    }
}

package io.gdbos.examples.enrolment;

import io.gdbos.catalog.CatalogStore;
import io.gdbos.catalog.share.AgreementStore;
import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.core.spi.EvidenceQuery;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.examples.enrolment.process.PaperProcess;
import io.gdbos.examples.enrolment.rules.DistrictRules;
import java.time.LocalDate;

/**
 * What must hold before a season writes anything: the rules of every district are in force, and each of their
 * requirements can be proved by a resource that its bureau may read. It asks a catalogue in memory with the same agreements, so that a database is never claimed for
 * a season that cannot run.
 */
final class StartCheck {
    private StartCheck() {}

    /** Throws for the first table out of force and the first requirement that no resource proves. */
    static void provable(SeasonSource source, LocalDate day) {
        SampleCatalog catalog = SampleCatalog.in(
                CatalogStore.inMemory(),
                AgreementStore.inMemory(),
                source.tables().stream().map(AgencyTable::name).toList());
        for (DistrictRules district : source.rules().all()) {
            if (!district.batches().isInForce(day)) {
                throw new GdbosException("The rules of district " + district.region() + " are not in force on " + day
                        + ": table \"" + district.batches().id() + "\" has another period.");
            }
            for (DistrictRules.Requirement requirement : district.requirements()) {
                provable(catalog, district.region(), requirement.id(), day);
            }
        }
    }

    private static void provable(SampleCatalog catalog, RegionCode region, String requirement, LocalDate day) {
        EvidencePlan plan = catalog.finder(Bureaus.agency(region))
                .find(new EvidenceQuery(requirement, PaperProcess.SERVICE_ITEM, region, day, PaperProcess.PURPOSE));
        if (plan.alternatives().isEmpty()) {
            throw new GdbosException(
                    "Requirement \"" + requirement + "\" cannot be proved in district " + region + ": "
                            + plan.unproved().get(0).english(),
                    "Maybe agreements.csv does not name the table that proves it.",
                    null);
        }
    }
}

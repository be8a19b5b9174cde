package io.gdbos.examples.enrolment;

import io.gdbos.core.record.Connector;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.examples.enrolment.intake.ApplicationForm;
import io.gdbos.examples.enrolment.jdbc.SeasonIdentity;
import io.gdbos.examples.enrolment.official.Official;
import io.gdbos.examples.enrolment.official.TruthBook;
import io.gdbos.examples.enrolment.rules.RuleBook;
import io.gdbos.examples.enrolment.zoning.ZoneLine;
import java.util.List;
import java.util.Optional;

/** Where a season's agencies, applications and zones come from. */
interface SeasonSource {
    /** Which season it is; a database is claimed for it. */
    SeasonIdentity identity();

    /** The rules: the bundled ones, with those that the source brings. */
    RuleBook rules();

    /** The agencies' tables; exactly those are under agreement. */
    List<AgencyTable> tables();

    /** The applications in the order of their numbers. */
    List<ApplicationForm> applications();

    /** The zoning. */
    List<ZoneLine> zones();

    /** The connector with the failures that the source plans, if any. */
    Connector failing(Connector below);

    /** Who decides what the machine leaves open; without one the tasks stay open. */
    Optional<Official> official();

    /** What is true, for the report. */
    Optional<TruthBook> truth();
}

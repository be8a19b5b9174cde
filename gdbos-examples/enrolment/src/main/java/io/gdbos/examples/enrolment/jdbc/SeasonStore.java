package io.gdbos.examples.enrolment.jdbc;

import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.examples.enrolment.intake.RegisteredApplication;
import io.gdbos.examples.enrolment.notice.AdmissionNotice;
import io.gdbos.examples.enrolment.notice.NoticeRegister;
import io.gdbos.workflow.jdbc.SqlEffect;
import io.gdbos.workflow.step.Effect;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The season's own tables in the platform's store. Thread-safe. */
public final class SeasonStore implements NoticeRegister {
    private static final int ONLY = 1;
    private static final String INSERT_NOTICE =
            "insert into enr_notice (id, case_id, region, issued_at, digest, content) values (?, ?, ?, ?, ?, ?)";
    private static final String SELECT_NOTICE =
            "select id, case_id, region, issued_at, digest, content from enr_notice";

    private final Store store;

    private SeasonStore(Store store) {
        this.store = store;
    }

    /**
     * Opens the tables, and makes them where they are missing.
     *
     * @param store the platform's store
     * @return the season's tables
     */
    public static SeasonStore open(Store store) {
        store.migrate(Migration.of("enrolment", 1, SeasonStore.class));
        return new SeasonStore(store);
    }

    /**
     * Claims the database for a season; a database that holds the same season is resumed.
     *
     * @param identity the season
     * @throws GdbosException when the database holds another season
     */
    public void claim(SeasonIdentity identity) {
        Optional<SeasonIdentity> held = store.first(
                "select seed, children, source from enr_season where id = ?",
                row -> new SeasonIdentity(row.longInteger(1), row.integer(2), row.text(3)),
                ONLY);
        if (held.isEmpty()) {
            store.newUnit()
                    .add(
                            "insert into enr_season (id, seed, children, source) values (?, ?, ?, ?)",
                            ONLY,
                            identity.seed(),
                            identity.children(),
                            identity.source())
                    .commit();
        } else if (!held.get().equals(identity)) {
            throw new GdbosException(
                    "The database holds the season of " + held.get() + "; asked for was that of " + identity + ".",
                    "Maybe another --db is meant, or the same --seed, --children and --agencies as before.",
                    null);
        }
    }

    /**
     * Keeps applications that are not kept yet, in one commit.
     *
     * @param applications the applications
     */
    public void register(List<RegisteredApplication> applications) {
        Set<String> known = known(applications);
        UnitOfWork unit = store.newUnit();
        for (RegisteredApplication application : applications) {
            if (!known.contains(application.id())) {
                unit.add(
                        "insert into enr_application (id, child_token, region, filed_at, form_digest, fields_asked,"
                                + " fields_prefilled) values (?, ?, ?, ?, ?, ?, ?)",
                        application.id(),
                        application.childToken(),
                        application.region().value(),
                        application.filedAt(),
                        application.formDigest(),
                        application.fieldsAsked(),
                        application.fieldsPrefilled());
            }
        }
        if (unit.size() > 0) {
            unit.commit();
        }
    }

    private Set<String> known(List<RegisteredApplication> applications) {
        String marks = String.join(", ", Collections.nCopies(applications.size(), "?"));
        Object[] ids = applications.stream().map(RegisteredApplication::id).toArray();
        return new HashSet<>(
                store.list("select id from enr_application where id in (" + marks + ")", row -> row.text(1), ids));
    }

    /**
     * Shows every application, in the order of their numbers.
     *
     * @param visitor is given each
     */
    public void visitApplications(Consumer<RegisteredApplication> visitor) {
        store.visit(
                "select id, child_token, region, filed_at, form_digest, fields_asked, fields_prefilled"
                        + " from enr_application order by id",
                row -> visitor.accept(new RegisteredApplication(
                        row.text(1),
                        row.text(2),
                        RegionCode.parse(row.text(3)),
                        row.instant(4),
                        row.text(5),
                        row.integer(6),
                        row.integer(7))));
    }

    @Override
    public Effect keep(AdmissionNotice notice) {
        return SqlEffect.of(
                INSERT_NOTICE,
                notice.id(),
                notice.caseId(),
                notice.region().value(),
                notice.issuedAt(),
                notice.digest(),
                notice.content());
    }

    /**
     * Shows every notice, in the order of their ids.
     *
     * @param visitor is given each
     */
    public void visitNotices(Consumer<AdmissionNotice> visitor) {
        store.visit(SELECT_NOTICE + " order by id", row -> visitor.accept(notice(row)));
    }

    /**
     * The notice of a case.
     *
     * @param caseId the case
     * @return the notice, empty when none was issued
     */
    public Optional<AdmissionNotice> noticeOf(String caseId) {
        return store.first(SELECT_NOTICE + " where case_id = ?", SeasonStore::notice, caseId);
    }

    private static AdmissionNotice notice(Row row) throws SQLException {
        return new AdmissionNotice(
                row.text(1), row.text(2), RegionCode.parse(row.text(3)), row.instant(4), row.text(5), row.text(6));
    }
}

package io.gdbos.examples.enrolment.jdbc;

import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.protect.DetachedSignature;
import io.gdbos.core.protect.FieldCipher;
import io.gdbos.core.protect.jdbc.EncryptedColumn;
import io.gdbos.core.protect.jdbc.FieldKeys;
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
            "insert into enr_notice (id, case_id, region, issued_at, digest, content, signature)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT_NOTICE =
            "select id, case_id, region, issued_at, digest, content, signature from enr_notice";
    /** A digest of few unknown words can be guessed, so it is kept like the words. */
    private static final EncryptedColumn DIGEST = EncryptedColumn.of("enr_notice", "digest", "id");

    private static final EncryptedColumn CONTENT = EncryptedColumn.of("enr_notice", "content", "id");

    private final Store store;
    private final FieldCipher cipher;

    private SeasonStore(Store store, FieldCipher cipher) {
        this.store = store;
        this.cipher = cipher;
    }

    /**
     * Opens the tables, and makes them where they are missing.
     *
     * @param store the platform's store
     * @return the season's tables
     */
    public static SeasonStore open(Store store) {
        return open(store, FieldCipher.none());
    }

    /**
     * Opens the tables, and makes them where they are missing, with what the notices say encrypted.
     *
     * @param store the platform's store
     * @param cipher encrypts the columns {@link #encryptedColumns()}
     * @return the season's tables
     * @throws io.gdbos.core.protect.UnreadableCellException when the database was written with another key
     */
    public static SeasonStore open(Store store, FieldCipher cipher) {
        store.migrate(FieldKeys.migration(), Migration.of("enrolment", 2, SeasonStore.class));
        FieldKeys.check(store, cipher);
        return new SeasonStore(store, cipher);
    }

    /**
     * The columns that hold data of persons; those of applications hold tokens and keyed digests only.
     *
     * @return the columns, for {@link io.gdbos.core.protect.jdbc.Reencryption}
     */
    public static List<EncryptedColumn> encryptedColumns() {
        return List.of(DIGEST, CONTENT);
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
        DetachedSignature signature = notice.signature();
        return SqlEffect.of(
                INSERT_NOTICE,
                notice.id(),
                notice.caseId(),
                notice.region().value(),
                notice.issuedAt(),
                cipher.encrypt(notice.digest(), DIGEST.cell(notice.id())),
                cipher.encrypt(notice.content(), CONTENT.cell(notice.id())),
                signature == null ? null : signature.toString());
    }

    /**
     * Writes that erase the applications for a child and the notice of its case.
     *
     * @param caseId the case
     * @param childToken the token of the child
     * @return the writes, to be stored with the erasure of the case
     */
    public List<Effect> erase(String caseId, String childToken) {
        return List.of(
                SqlEffect.of("delete from enr_notice where case_id = ?", caseId),
                SqlEffect.of("delete from enr_application where child_token = ?", childToken));
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
        return store.first(SELECT_NOTICE + " where case_id = ?", this::notice, caseId);
    }

    private AdmissionNotice notice(Row row) throws SQLException {
        String id = row.text(1);
        String signature = row.text(7);
        return new AdmissionNotice(
                id,
                row.text(2),
                RegionCode.parse(row.text(3)),
                row.instant(4),
                cipher.decrypt(row.text(5), DIGEST.cell(id)),
                cipher.decrypt(row.text(6), CONTENT.cell(id)),
                signature.isEmpty() ? null : DetachedSignature.parse(signature));
    }
}

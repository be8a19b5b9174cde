package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.jdbc.DatabaseDump;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.protect.KeyFile;
import io.gdbos.core.protect.SampleKeys;
import io.gdbos.core.protect.SignatureVerifier;
import io.gdbos.core.protect.UnreadableCellException;
import io.gdbos.core.protect.bouncycastle.Sm2KeyPair;
import io.gdbos.core.protect.bouncycastle.Sm2Verifier;
import io.gdbos.core.protect.bouncycastle.Sm4GcmCipher;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.Application;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.examples.enrolment.jdbc.SeasonStore;
import io.gdbos.examples.enrolment.notice.NoticeCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A season under a key: its store tells nothing of persons, and its report is the one of a season without. */
@TestInstance(Lifecycle.PER_CLASS)
class EncryptedSeasonIT {
    private static final int CHILDREN = 40;
    private static final long SEED = 9;

    @TempDir
    private static Path directory;

    private final Sm2KeyPair issuer = Sm2KeyPair.generate(SampleKeys.random());
    private SeasonResult plain;
    private SeasonResult encrypted;
    private Path keys;
    private Path signing;

    @BeforeAll
    void bothSeasons() throws IOException {
        keys = keyFile("fields.key", "k-1 hex:00112233445566778899aabbccddeeff\n");
        signing = keyFile("signing.pem", issuer.toPem());
        plain = run("plain", SeasonKeyFiles.NONE);
        encrypted = run("encrypted", new SeasonKeyFiles(keys, signing));
    }

    @Test
    void theReportIsTheSameByteForByte() throws IOException {
        assertArrayEquals(Files.readAllBytes(plain.reportJson()), Files.readAllBytes(encrypted.reportJson()));
        assertArrayEquals(Files.readAllBytes(plain.reportHtml()), Files.readAllBytes(encrypted.reportHtml()));
    }

    @Test
    void noNameNumberOrAddressOfAPersonIsInTheStore() throws IOException {
        Set<String> personal = personal();
        assertTrue(personal.size() > 10 * CHILDREN, personal.size() + " values");
        Set<String> seen = heldIn("plain", personal);
        assertTrue(seen.size() > 5 * CHILDREN, "the scan finds what is there: " + seen.size());
        assertEquals(Set.of(), heldIn("encrypted", personal));
    }

    @Test
    void everyNoticeIsSigned() {
        SignatureVerifier verifier = Sm2Verifier.of(issuer.publicKey());
        List<NoticeCheck> checks = new ArrayList<>();
        try (Store store = Store.embedded(db("encrypted"), "gdbos")) {
            SeasonStore.open(store, Sm4GcmCipher.of(KeyFile.read(keys), SampleKeys.random()))
                    .visitNotices(notice -> checks.add(NoticeCheck.of(notice, verifier)));
        }
        assertTrue(checks.size() > CHILDREN / 2, checks.size() + " notices");
        assertEquals(Set.of(NoticeCheck.SIGNED), Set.copyOf(checks));
    }

    @Test
    void aWrongOrMissingKeyIsRefusedByNameAndChangesNothing() throws IOException {
        List<String> before = dump("encrypted");
        Path sameName = keyFile("same-name.key", "k-1 hex:ffeeddccbbaa99887766554433221100\n");
        Path otherName = keyFile("other-name.key", "k-2 hex:00112233445566778899aabbccddeeff\n");
        for (SeasonKeyFiles wrong : List.of(
                SeasonKeyFiles.NONE, new SeasonKeyFiles(sameName, null), new SeasonKeyFiles(otherName, signing))) {
            UnreadableCellException refusal =
                    assertThrows(UnreadableCellException.class, () -> run("encrypted", wrong));
            assertEquals("k-1", refusal.keyId());
        }
        assertEquals(before, dump("encrypted"));
    }

    private static Set<String> personal() {
        Set<String> values = new TreeSet<>();
        SampleCity city = SampleCity.generate(CityConfig.of(CHILDREN, SEED));
        for (AgencyTable table : city.tables()) {
            for (List<String> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    add(values, table.elements().get(i), row.get(i));
                }
            }
        }
        for (Application application : city.applications()) {
            application
                    .form()
                    .values()
                    .keySet()
                    .forEach(element -> add(
                            values, element, application.form().text(element).orElse("")));
        }
        return values;
    }

    /** Names, numbers of persons and certificates, addresses and telephones; numbers too short to be found are left. */
    private static void add(Set<String> values, String element, String value) {
        boolean isPersonal = element.endsWith("-name")
                || element.endsWith("-address")
                || element.endsWith("-phone")
                || element.endsWith("-number") && !element.equals("application-number");
        if (isPersonal && !value.isBlank() && (element.endsWith("-name") || value.length() > 7)) {
            values.add(value);
        }
    }

    /** What of some texts is in the rows of a store, or anywhere in its file. */
    private static Set<String> heldIn(String name, Set<String> texts) throws IOException {
        Set<String> held = DatabaseDump.heldIn(db(name).resolve("gdbos.mv.db"), texts);
        for (String value : dump(name)) {
            texts.stream().filter(value::contains).forEach(held::add);
        }
        return held;
    }

    private static List<String> dump(String name) {
        List<String> values = new ArrayList<>();
        try (Store store = Store.embedded(db(name), "gdbos")) {
            DatabaseDump.visit(store, (column, value) -> values.add(value));
        }
        return values;
    }

    private static SeasonResult run(String name, SeasonKeyFiles files) {
        return EnrolmentSeason.run(
                new SeasonOptions(CHILDREN, SEED, 2, null, db(name), directory.resolve(name + "-out"), files),
                SeasonProgress.SILENT);
    }

    private static Path db(String name) {
        return directory.resolve(name + "-db");
    }

    private static Path keyFile(String name, String content) throws IOException {
        Path file = Files.writeString(directory.resolve(name), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}

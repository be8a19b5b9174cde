package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.jdbc.Store;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.Application;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.EnrolmentForm;
import io.gdbos.core.testkit.SampleCity;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a whole season the audit log holds nobody. */
class AuditPrivacyIT {
    private static final int CHILDREN = 60;
    private static final long SEED = 7;
    private static final Pattern PERSONAL = Pattern.compile(".*(name|number|phone|mobile|address).*");
    private static final List<String> FORM = List.of(
            EnrolmentForm.APPLICANT_NAME,
            EnrolmentForm.APPLICANT_NUMBER,
            EnrolmentForm.APPLICANT_PHONE,
            EnrolmentForm.SECOND_GUARDIAN_NAME,
            EnrolmentForm.SECOND_GUARDIAN_NUMBER,
            EnrolmentForm.CHILD_NAME,
            EnrolmentForm.CHILD_NUMBER,
            EnrolmentForm.HOME_ADDRESS);

    @TempDir
    Path folder;

    @Test
    void noNameNumberPhoneOrAddressOfAnyPersonIsInTheAuditLog() {
        Path db = folder.resolve("db");
        EnrolmentSeason.run(
                new SeasonOptions(CHILDREN, SEED, 2, null, db, folder.resolve("out")), SeasonProgress.SILENT);
        Set<String> people = people();
        assertTrue(people.size() > 5 * CHILDREN, () -> people.size() + " values are searched for");

        Set<String> texts = new TreeSet<>();
        long rows;
        try (Store store = Store.embedded(db, "gdbos")) {
            rows = store.read(connection -> {
                long count = 0;
                try (var statement = connection.createStatement();
                        var result = statement.executeQuery("select * from audit_entry")) {
                    while (result.next()) {
                        count++;
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            if ("hash".equalsIgnoreCase(result.getMetaData().getColumnName(i))) {
                                continue; // The hash is no text: read as one, it may show any character.
                            }
                            texts.add(String.valueOf(result.getString(i)));
                        }
                    }
                }
                return count;
            });
        }

        assertTrue(rows > CHILDREN, () -> rows + " entries");
        String log = String.join("\n", texts);
        assertTrue(log.contains("person-name"), "the fields are named");
        assertEquals(0, people.stream().filter(log::contains).count());
        assertFalse(log.codePoints().anyMatch(Character::isIdeographic), "no Chinese text of any kind");
    }

    private static Set<String> people() {
        SampleCity city = SampleCity.generate(CityConfig.of(CHILDREN, SEED));
        Set<String> people = new TreeSet<>();
        for (Application application : city.applications()) {
            FORM.forEach(item -> application.form().text(item).ifPresent(text -> keep(text, people)));
        }
        for (AgencyTable table : city.tables()) {
            for (List<String> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    if (PERSONAL.matcher(table.elements().get(i)).matches()) {
                        keep(row.get(i), people);
                    }
                }
            }
        }
        return people;
    }

    /** Leaves out what is too short to be anybody's: a flat's number says nothing. */
    private static void keep(String text, Set<String> people) {
        boolean isChinese = text.codePoints().anyMatch(Character::isIdeographic);
        if (text.length() >= (isChinese ? 2 : 8)) {
            people.add(text);
        }
    }
}

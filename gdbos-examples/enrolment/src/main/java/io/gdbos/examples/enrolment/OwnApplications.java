package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Row;
import io.gdbos.core.record.Value;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.EnrolmentForm;
import io.gdbos.examples.enrolment.intake.ApplicationForm;
import io.gdbos.examples.enrolment.rules.DistrictRules;
import io.gdbos.examples.enrolment.rules.RuleBook;
import io.gdbos.examples.enrolment.rules.SeasonPlan;
import io.gdbos.examples.enrolment.zoning.ZoneLine;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads applications and zones of one's own; every line must name a known district and school. */
final class OwnApplications {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_SHOWN = 60;
    private static final int SCHOOLS_SHOWN = 10;

    private final OwnTable table;
    private final RuleBook rules;
    private final Set<String> schools;
    private final SeasonPlan plan;
    private final Map<String, Long> lines = new HashMap<>();
    private final List<ApplicationForm> forms = new ArrayList<>();

    private OwnApplications(OwnTable table, RuleBook rules, Set<String> schools, SeasonPlan plan) {
        this.table = table;
        this.rules = rules;
        this.schools = schools;
        this.plan = plan;
    }

    /** The applications of a file, in the order of their numbers. */
    static List<ApplicationForm> read(Path file, RuleBook rules, List<ZoneLine> zones, SeasonPlan plan) {
        OwnTable table = new OwnTable(
                file,
                EnrolmentForm.SCHEMA.elements().stream()
                        .map(AgencyTable::column)
                        .toList());
        Set<String> schools = zones.stream().map(ZoneLine::school).collect(Collectors.toCollection(TreeSet::new));
        OwnApplications applications = new OwnApplications(table, rules, schools, plan);
        table.visit(applications::add);
        if (applications.forms.isEmpty()) {
            throw new GdbosException("File \"" + file + "\" must hold at least one application; it holds none.");
        }
        applications.forms.sort(Comparator.comparing(ApplicationForm::number));
        return applications.forms;
    }

    /** The zones of a file, in its order. */
    static List<ZoneLine> zones(Path file, RuleBook rules) {
        OwnTable table =
                new OwnTable(file, List.of("school_code", "school_name", "region", "road", "road_number", "estate"));
        List<ZoneLine> zones = new ArrayList<>();
        table.visit(row -> zones.add(new ZoneLine(
                given(table, row, "school_code"),
                given(table, row, "school_name"),
                district(table, row, "region", rules),
                table.value(row, "road"),
                table.value(row, "road_number"),
                table.value(row, "estate"))));
        return zones;
    }

    private void add(Row row) {
        String number = given(table, row, column(EnrolmentForm.NUMBER));
        if (number.length() > LONGEST_NUMBER) {
            throw table.wrong(
                    row,
                    "has an application number of " + number.length() + " characters; at most " + LONGEST_NUMBER
                            + " are allowed.",
                    "");
        }
        Long earlier = lines.putIfAbsent(number, row.number());
        if (earlier != null) {
            throw table.wrong(
                    row,
                    "has the application number \"" + number + "\" of line " + earlier
                            + "; every application needs its own.",
                    "");
        }
        given(table, row, column(EnrolmentForm.CHILD_NUMBER));
        RegionCode region = district(table, row, column(EnrolmentForm.REGION), rules);
        school(row);
        Instant filedAt = filedAt(row);
        forms.add(new ApplicationForm(number, filedAt, region, data(row, filedAt)));
    }

    private static DataRecord data(Row row, Instant filedAt) {
        List<String> elements = EnrolmentForm.SCHEMA.elements();
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).equals(EnrolmentForm.FILED_AT)) {
                values.put(elements.get(i), Value.timestamp(filedAt));
            } else if (!row.text(i).isEmpty()) {
                values.put(elements.get(i), Value.text(row.text(i)));
            }
        }
        return DataRecord.of(EnrolmentForm.SCHEMA, values);
    }

    private void school(Row row) {
        String school = given(table, row, column(EnrolmentForm.SCHOOL));
        if (!schools.contains(school)) {
            String known = schools.stream().limit(SCHOOLS_SHOWN).collect(Collectors.joining(", "));
            int more = schools.size() - SCHOOLS_SHOWN;
            throw table.wrong(
                    row,
                    "must name a school of table \"zones\" (" + known + (more > 0 ? " and " + more + " more" : "")
                            + "); it names \"" + shorten(school) + "\".",
                    "");
        }
    }

    private Instant filedAt(Row row) {
        String text = given(table, row, column(EnrolmentForm.FILED_AT));
        Instant filedAt;
        try {
            filedAt = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException malformed) {
            throw table.wrong(
                    row,
                    "must have a time such as 2026-07-03T09:12:00+08:00 in column \"filed_at\"; it has \""
                            + shorten(text) + "\".",
                    "Maybe the offset from UTC is missing.");
        }
        LocalDate day = LocalDate.ofInstant(filedAt, plan.zone());
        if (day.isBefore(plan.opens()) || day.isAfter(plan.closes())) {
            throw table.wrong(
                    row,
                    "must be filed in the season, " + plan.opens() + " to " + plan.closes() + "; it was filed on " + day
                            + ".",
                    "");
        }
        return filedAt;
    }

    private static RegionCode district(OwnTable table, Row row, String column, RuleBook rules) {
        String text = given(table, row, column);
        List<RegionCode> known = rules.all().stream().map(DistrictRules::region).toList();
        return known.stream()
                .filter(region -> region.value().equals(text))
                .findFirst()
                .orElseThrow(() -> table.wrong(
                        row,
                        "must name a district in column \"" + column + "\", one of " + known + "; it names \""
                                + shorten(text) + "\".",
                        "Maybe its rules are missing in the folder \"rules\" beside the tables."));
    }

    private static String given(OwnTable table, Row row, String column) {
        String text = table.value(row, column);
        if (text.isBlank()) {
            throw table.wrong(row, "must have a value in column \"" + column + "\"; it is empty.", "");
        }
        return text;
    }

    private static String column(String element) {
        return AgencyTable.column(element);
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}

package io.gdbos.examples.enrolment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.examples.enrolment.report.json.SeasonReportJson;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SeasonReportJsonTest {
    private final String document = SeasonReportJson.write(HandMadeSeason.figures());

    @Test
    void theFiguresThatReadersLookForStandAtTheTop() {
        assertEquals("7", top("applications"));
        assertEquals("4", top("notices"));
        assertEquals("2", top("clearCases"));
        assertEquals("1", top("clearDecidedWithoutHuman"));
        assertEquals("2", top("forgeries"));
        assertEquals("0", top("forgeriesApproved"));
        assertEquals("1", top("wrongApprovals"));
        assertEquals("4", top("humanTasks"));
        assertEquals("1", top("needlessHumanTasks"));
        assertEquals("3", top("noticesIntact"));
        assertEquals("0.6667", top("onlineAdmissionRate"));
    }

    @Test
    void fieldsStandInAFixedOrder() {
        List<String> fields = Pattern.compile("(?m)^  \"(\\w+)\"")
                .matcher(document)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertEquals(List.of("season", "families", "applications", "cases", "notices"), fields.subList(0, 5));
        assertEquals("recommendations", fields.get(fields.size() - 1));
    }

    @Test
    void theSameFiguresGiveTheSameBytes() {
        assertEquals(document, SeasonReportJson.write(HandMadeSeason.figures()));
        assertFalse(document.contains("\r"));
        assertTrue(document.endsWith("}\n"));
    }

    @Test
    void whatOnlyTheTruthCouldTellIsNullWithoutIt() {
        String own = SeasonReportJson.write(HandMadeSeason.figures(TruthLookup.UNKNOWN));
        Stream.of("clearCases", "forgeries", "forgeriesApproved", "wrongApprovals", "needlessHumanTasks")
                .forEach(field -> assertTrue(own.contains("\n  \"" + field + "\" : null,"), field));
        assertTrue(own.contains("\n  \"humanTasks\" : 4,"));
    }

    @Test
    void nothingOfTheMachineItRanOnIsInIt() {
        assertFalse(Pattern.compile("(?i)thread|elapsed|wallClock|attempt")
                .matcher(document)
                .find());
    }

    private String top(String field) {
        Matcher matcher =
                Pattern.compile("(?m)^  \"" + field + "\" : ([^,\\n]+),?$").matcher(document);
        assertTrue(matcher.find(), field);
        return matcher.group(1);
    }
}

package io.gdbos.examples.enrolment.rules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gdbos.core.GdbosException;
import io.gdbos.examples.enrolment.rules.ResidenceCardRule;
import io.gdbos.examples.enrolment.rules.SchoolAge;
import io.gdbos.examples.enrolment.rules.SeasonPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads the dates of a season. */
public final class SeasonPlanJson {
    private static final String RESOURCE = "/io/gdbos/examples/enrolment/rules/season-2026.json";

    private SeasonPlanJson() {}

    /**
     * The season that comes with the example.
     *
     * @return its dates
     */
    public static SeasonPlan bundled() {
        try (InputStream stream = SeasonPlanJson.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new GdbosException("Resource " + RESOURCE + " is required; it is not on the class path.");
            }
            JsonNode node = new ObjectMapper().readTree(stream);
            JsonNode age = node.path("schoolAge");
            JsonNode card = node.path("residenceCard");
            return new SeasonPlan(
                    node.path("year").asInt(),
                    day(node, "opens"),
                    day(node, "closes"),
                    day(node, "ends"),
                    new SchoolAge(
                            day(age, "bornAfter"),
                            day(age, "bornUntil"),
                            age.path("legalBasis").asText()),
                    new ResidenceCardRule(
                            card.path("endorsedWithinMonths").asInt(),
                            card.path("legalBasis").asText()),
                    ZoneId.of(node.path("zone").asText()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asText());
    }
}

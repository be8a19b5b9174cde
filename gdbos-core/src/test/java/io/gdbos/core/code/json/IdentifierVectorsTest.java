package io.gdbos.core.code.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gdbos.core.Severity;
import io.gdbos.core.code.BirthCertificateNumber;
import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.code.ElectronicCertificateId;
import io.gdbos.core.code.Identifier;
import io.gdbos.core.code.OrganisationCode;
import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.PermanentResidence2023;
import io.gdbos.core.code.RealEstateUnitCode;
import io.gdbos.core.code.RegistrationNumber;
import io.gdbos.core.code.ResidencePermitNumber;
import io.gdbos.core.code.ServiceItemCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All published examples of identifiers that the reference data beside the repository holds. */
class IdentifierVectorsTest {
    private static final String VECTORS = "shared/reference-data/testvectors/identifiers.json";

    /** Kinds that other rooms answer for; their tests read the same file. */
    private static final Set<String> OF_OTHER_ROOMS = Set.of("sm3-hex", "sm4-ecb-hex");

    @Test
    void every_published_example_is_judged_as_published() throws IOException {
        Path file = find();
        assumeTrue(file != null, "The reference data " + VECTORS + " are not beside this repository.");
        int checked = 0;

        for (JsonNode vector : new ObjectMapper().readTree(file.toFile()).get("vectors")) {
            String kind = vector.get("kind").asText();
            if (OF_OTHER_ROOMS.contains(kind)) {
                continue;
            }
            String value = vector.get("value").asText();
            Parsed<? extends Identifier> parsed = parsed(kind, value);
            assertEquals(vector.get("valid").asBoolean(), isClean(parsed), kind + " " + value);
            parsed.toOptional()
                    .ifPresent(identifier ->
                            assertEquals(vector.path("upgradesTo").asText(value), identifier.value(), "printed again"));
            parsed.toOptional().ifPresent(identifier -> parts(kind, vector, identifier));
            checked++;
        }

        assertTrue(checked >= 36, "Only " + checked + " examples were found.");
    }

    @Test
    void a_kind_that_nobody_checks_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> parsed("new-kind", "1"));
    }

    private static Parsed<? extends Identifier> parsed(String kind, String value) {
        return switch (kind) {
            case "citizen-id", "citizen-id-15" -> CitizenNumber.tryParse(value);
            case "hmt-residence" -> ResidencePermitNumber.tryParse(value);
            case "foreigner-pr-2023" -> PermanentResidence2023.tryParse(value);
            case "uscc" -> UnifiedSocialCreditCode.tryParse(value);
            case "orgcode" -> OrganisationCode.tryParse(value);
            case "business-reg-15" -> RegistrationNumber.tryParse(value);
            case "realestate-unit" -> RealEstateUnitCode.tryParse(value);
            case "birth-certificate" -> BirthCertificateNumber.tryParse(value);
            case "elicence-id" -> ElectronicCertificateId.tryParse(value);
            case "service-item-implementation" -> ServiceItemCode.tryParse(value);
            default -> throw new IllegalArgumentException("No check for kind " + kind + ".");
        };
    }

    /** The parts that a vector names, joined by bars. */
    private static void parts(String kind, JsonNode vector, Identifier identifier) {
        if (!vector.has("parts")) {
            return;
        }
        String parts =
                switch (kind) {
                    case "foreigner-pr-2023" -> {
                        var card = (PermanentResidence2023) identifier;
                        String born = card.birthDate().toString().replace("-", "");
                        yield "9|" + card.region().value().substring(0, 2) + "|" + card.nationality() + "|" + born + "|"
                                + card.value().substring(14, 17) + "|"
                                + card.value().charAt(17);
                    }
                    case "service-item-implementation" -> {
                        var code = (ServiceItemCode) identifier;
                        yield code.implementer() + "|" + code.level() + "|" + code.basic();
                    }
                    default -> throw new IllegalArgumentException("No parts for kind " + kind + ".");
                };
        assertEquals(vector.get("parts").asText(), parts);
    }

    /** An upgrade from 15 digits is no doubt. */
    private static boolean isClean(Parsed<? extends Identifier> parsed) {
        return parsed.findings().list().stream().allMatch(finding -> finding.severity() == Severity.INFO);
    }

    private static Path find() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(VECTORS))) {
                return at.resolve(VECTORS);
            }
        }
        return null;
    }
}

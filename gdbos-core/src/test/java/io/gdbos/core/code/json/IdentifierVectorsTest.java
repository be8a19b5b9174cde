package io.gdbos.core.code.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gdbos.core.code.BirthCertificateNumber;
import io.gdbos.core.code.CheckCharacters;
import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.code.ElectronicCertificateId;
import io.gdbos.core.code.OrganisationCode;
import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.RealEstateUnitCode;
import io.gdbos.core.code.ServiceItemCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** All published examples of identifiers that the reference data beside the repository holds. */
class IdentifierVectorsTest {
    private static final String VECTORS = "shared/reference-data/testvectors/identifiers.json";

    @Test
    void every_published_example_is_judged_as_published() throws IOException {
        Path file = find();
        assumeTrue(file != null, "The reference data " + VECTORS + " are not beside this repository.");
        int checked = 0;

        for (JsonNode vector : new ObjectMapper().readTree(file.toFile()).get("vectors")) {
            String value = vector.path("value").asText();
            if (!vector.get("kind").asText().startsWith("sm")) {
                assertEquals(
                        vector.get("valid").asBoolean(),
                        isValid(vector.get("kind").asText(), value),
                        value);
                checked++;
            }
            if (vector.has("upgradesTo")) {
                assertEquals(
                        vector.get("upgradesTo").asText(),
                        CitizenNumber.parse(value).value());
            }
        }

        assertTrue(checked >= 38, "Only " + checked + " examples were found.");
    }

    private static boolean isValid(String kind, String value) {
        return switch (kind) {
            case "citizen-id", "citizen-id-15", "hmt-residence", "foreigner-pr-2023" ->
                CitizenNumber.tryParse(value) instanceof Parsed.Ok;
            case "uscc" -> UnifiedSocialCreditCode.parse(value).isCheckValid();
            case "orgcode" -> OrganisationCode.parse(value).isCheckValid();
            case "business-reg-15" -> CheckCharacters.MOD_11_10.proves(value);
            case "realestate-unit" -> isClean(RealEstateUnitCode.tryParse(value));
            case "birth-certificate" -> isClean(BirthCertificateNumber.tryParse(value));
            case "elicence-id" -> ElectronicCertificateId.parse(value).isCheckValid();
            case "service-item-implementation" -> isClean(ServiceItemCode.tryParse(value));
            default -> throw new IllegalArgumentException("No check for kind " + kind + ".");
        };
    }

    private static boolean isClean(Parsed<?> parsed) {
        return parsed.findings().isEmpty();
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

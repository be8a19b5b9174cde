package io.gdbos.examples.enrolment.verify.json;

import io.gdbos.core.GdbosException;
import io.gdbos.core.match.MatchPlan;
import io.gdbos.core.match.json.MatchRulesJson;
import io.gdbos.core.normalize.DivisionNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles the matching rules that come with the example. */
public final class RegisterRules {
    private static final List<String> DOCUMENTS = List.of(
            "real-estate-register",
            "purchase-contract",
            "lease-registration",
            "residence-card",
            "social-insurance",
            "business-licence",
            "birth-certificate",
            "vaccination",
            "person-name",
            "dwelling");

    private RegisterRules() {}

    /**
     * Compiles all documents.
     *
     * @param divisions the divisions that addresses may name
     * @return the plans by the id of their rules
     */
    public static Map<String, MatchPlan> compile(DivisionNames divisions) {
        Map<String, MatchPlan> plans = new TreeMap<>();
        for (String document : DOCUMENTS) {
            String name = "/io/gdbos/examples/enrolment/match/" + document + ".json";
            try (InputStream stream = RegisterRules.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new GdbosException("Resource " + name + " is required; it is not on the class path.");
                }
                plans.put(document, MatchPlan.compile(MatchRulesJson.read(stream, document + ".json"), divisions));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return plans;
    }
}

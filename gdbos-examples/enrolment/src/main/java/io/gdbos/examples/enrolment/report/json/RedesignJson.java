package io.gdbos.examples.enrolment.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.BilingualText;
import io.gdbos.workflow.reengineer.Evidence;
import io.gdbos.workflow.reengineer.FourReductions;
import io.gdbos.workflow.reengineer.Recommendation;
import io.gdbos.workflow.reengineer.Reduction;
import java.util.List;
import java.util.Locale;

/** The process before and after, as JSON. */
final class RedesignJson {
    private RedesignJson() {}

    static ObjectNode reductions(FourReductions reductions) {
        ObjectNode node = PrettyJson.object();
        node.set("steps", reduction(reductions.steps()));
        node.set("materials", reduction(reductions.materials()));
        node.set("time", reduction(reductions.time()));
        node.set("visits", reduction(reductions.visits()));
        node.set("humanSteps", reduction(reductions.humanSteps()));
        return node;
    }

    private static ObjectNode reduction(Reduction reduction) {
        return PrettyJson.object()
                .put("unit", reduction.unit().english())
                .put("before", reduction.before())
                .put("after", reduction.after())
                .put("rate", PrettyJson.rate(reduction.rate()));
    }

    static ArrayNode recommendations(List<Recommendation> recommendations) {
        ArrayNode array = PrettyJson.MAPPER.createArrayNode();
        for (Recommendation recommendation : recommendations) {
            ObjectNode node = array.addObject()
                    .put(
                            "kind",
                            recommendation
                                    .kind()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                    .put("target", recommendation.target())
                    .put("taken", recommendation.isTaken())
                    .put("heuristic", recommendation.heuristic())
                    .put("legalBasis", recommendation.legalBasis().text())
                    .put("legalBasisVerified", recommendation.legalBasis().isVerified())
                    .put("explanation", recommendation.explanation().chinese());
            BilingualText obstacle = recommendation.obstacle();
            node.put("obstacle", obstacle == null ? null : obstacle.chinese());
            ArrayNode evidence = node.putArray("evidence");
            recommendation.evidence().forEach(each -> evidence.add(evidence(each)));
        }
        return array;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = PrettyJson.object()
                .put("id", evidence.id())
                .put("text", evidence.text().chinese());
        ArrayNode fields = node.putArray("fields");
        evidence.fields().forEach(field -> fields.add(field.resource() + "#" + field.item()));
        return node;
    }
}

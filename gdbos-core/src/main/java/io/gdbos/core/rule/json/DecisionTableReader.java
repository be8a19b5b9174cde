package io.gdbos.core.rule.json;

import io.gdbos.core.BilingualText;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.DecisionInput;
import io.gdbos.core.rule.DecisionOutput;
import io.gdbos.core.rule.DecisionRow;
import io.gdbos.core.rule.DecisionTable;
import io.gdbos.core.rule.DecisionTableBuilder;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.ExpressionException;
import io.gdbos.core.rule.HitPolicy;
import io.gdbos.core.rule.LegalBasis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a document to a table. */
final class DecisionTableReader {
    private DecisionTableReader() {}

    static DecisionTable table(JsonObject root) {
        root.allow(
                "$schema",
                "id",
                "version",
                "title",
                "effectiveFrom",
                "effectiveTo",
                "legalBasis",
                "hitPolicy",
                "inputs",
                "outputs",
                "rows");
        DecisionTableBuilder builder = DecisionTable.builder(root.text("id"), root.text("version"))
                .title(title(root, root.text("id")))
                .hitPolicy(root.has("hitPolicy") ? root.choice("hitPolicy", HitPolicy.class) : HitPolicy.FIRST);
        inPlace(
                root,
                () -> builder.effective(
                        root.date("effectiveFrom").orElse(null),
                        root.date("effectiveTo").orElse(null)));
        LegalBasis basis = legalBasis(root);
        if (basis != null) {
            builder.legalBasis(basis);
        }
        for (JsonObject input : root.objects("inputs")) {
            inPlace(input, () -> builder.input(input(input)));
        }
        for (JsonObject output : root.objects("outputs")) {
            inPlace(output, () -> builder.output(output(output)));
        }
        for (JsonObject row : root.objects("rows")) {
            inPlace(row, () -> builder.row(row(row)));
        }
        if (root.objects("rows").isEmpty()) {
            throw root.error("rows", "at least one row is required; came none");
        }
        try {
            return builder.build();
        } catch (IllegalStateException unranked) {
            throw root.error("", withoutStop(unranked));
        }
    }

    private static DecisionOutput output(JsonObject output) {
        output.allow("id", "ranked", "title");
        return new DecisionOutput(output.text("id"), output.values("ranked"), title(output, output.text("id")));
    }

    private static DecisionInput input(JsonObject input) {
        input.allow("id", "kind", "values", "title");
        return new DecisionInput(
                input.text("id"),
                input.choice("kind", DecisionInput.Kind.class),
                input.texts("values"),
                title(input, input.text("id")));
    }

    private static DecisionRow row(JsonObject row) {
        row.allow("id", "order", "title", "when", "then", "legalBasis", "effectiveFrom", "effectiveTo");
        List<Expression> conditions = new ArrayList<>();
        List<String> texts = row.texts("when");
        for (int i = 0; i < texts.size(); i++) {
            try {
                conditions.add(Expression.parse(texts.get(i)));
            } catch (ExpressionException broken) {
                throw row.error(texts.size() == 1 ? "when" : "when[" + i + "]", withoutStop(broken));
            }
        }
        JsonObject then = row.object("then");
        Map<String, Value> outputs = new LinkedHashMap<>();
        then.names().forEach(name -> outputs.put(name, then.value(name)));
        return new DecisionRow(
                row.text("id"),
                row.integer("order"),
                title(row, row.text("id")),
                conditions,
                outputs,
                legalBasis(row),
                row.date("effectiveFrom").orElse(null),
                row.date("effectiveTo").orElse(null));
    }

    private static BilingualText title(JsonObject object, String otherwise) {
        return object.has("title") ? object.bilingual("title") : BilingualText.of(otherwise, otherwise);
    }

    private static @Nullable LegalBasis legalBasis(JsonObject object) {
        if (!object.has("legalBasis")) {
            return null;
        }
        JsonObject basis = object.object("legalBasis");
        basis.allow("text", "verified");
        return new LegalBasis(basis.text("text"), basis.bool("verified"));
    }

    /** Gives the place in the document to what the model refuses. */
    private static void inPlace(JsonObject object, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException refused) {
            throw object.error("", withoutStop(refused));
        }
    }

    private static String withoutStop(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}

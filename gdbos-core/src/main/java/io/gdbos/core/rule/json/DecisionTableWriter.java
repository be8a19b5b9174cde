package io.gdbos.core.rule.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.DecisionInput;
import io.gdbos.core.rule.DecisionOutput;
import io.gdbos.core.rule.DecisionRow;
import io.gdbos.core.rule.DecisionTable;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From a table to a document. */
final class DecisionTableWriter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DecisionTableWriter() {}

    static String write(DecisionTable table) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("id", table.id());
        root.put("version", table.version());
        title(root, table.title());
        table.effectiveFrom().ifPresent(day -> root.put("effectiveFrom", day.toString()));
        table.effectiveTo().ifPresent(day -> root.put("effectiveTo", day.toString()));
        table.legalBasis().ifPresent(basis -> legalBasis(root, basis));
        root.put("hitPolicy", table.hitPolicy().name());
        ArrayNode inputs = root.putArray("inputs");
        table.inputs().forEach(input -> input(inputs.addObject(), input));
        if (!table.outputs().isEmpty()) {
            ArrayNode outputs = root.putArray("outputs");
            table.outputs().forEach(output -> output(outputs.addObject(), output));
        }
        ArrayNode rows = root.putArray("rows");
        table.rows().forEach(row -> row(rows.addObject(), row));
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of texts and numbers could not be written.", impossible);
        }
    }

    private static void input(ObjectNode into, DecisionInput input) {
        into.put("id", input.id());
        into.put("kind", input.kind().name().toLowerCase(Locale.ROOT));
        if (!input.values().isEmpty()) {
            ArrayNode values = into.putArray("values");
            input.values().forEach(values::add);
        }
        title(into, input.title());
    }

    private static void output(ObjectNode into, DecisionOutput output) {
        into.put("id", output.id());
        ArrayNode ranked = into.putArray("ranked");
        ObjectNode holder = MAPPER.createObjectNode();
        for (Value value : output.ranked()) {
            output(holder, "value", value);
            ranked.add(holder.get("value"));
        }
        title(into, output.title());
    }

    private static void date(ObjectNode into, String name, @Nullable LocalDate date) {
        if (date != null) {
            into.put(name, date.toString());
        }
    }

    private static void row(ObjectNode into, DecisionRow row) {
        into.put("id", row.id());
        into.put("order", row.order());
        title(into, row.title());
        ArrayNode when = into.putArray("when");
        row.conditions().stream().map(Expression::text).forEach(when::add);
        ObjectNode then = into.putObject("then");
        row.outputs().forEach((name, value) -> output(then, name, value));
        LegalBasis basis = row.legalBasis();
        if (basis != null) {
            legalBasis(into, basis);
        }
        date(into, "effectiveFrom", row.effectiveFrom());
        date(into, "effectiveTo", row.effectiveTo());
    }

    private static void output(ObjectNode into, String name, Value value) {
        if (value instanceof Value.Decimal decimal) {
            into.put(name, decimal.number());
        } else if (value instanceof Value.Bool bool) {
            into.put(name, bool.isTrue());
        } else if (value instanceof Value.Present present) {
            into.put(name, present.raw());
        } else {
            throw new IllegalArgumentException("Output \"" + name + "\" has no value that can be written.");
        }
    }

    private static void title(ObjectNode into, BilingualText title) {
        into.putObject("title").put("en", title.english()).put("zh", title.chinese());
    }

    private static void legalBasis(ObjectNode into, LegalBasis basis) {
        into.putObject("legalBasis").put("text", basis.text()).put("verified", basis.isVerified());
    }
}

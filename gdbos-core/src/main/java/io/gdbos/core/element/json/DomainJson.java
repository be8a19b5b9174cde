package io.gdbos.core.element.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.IdentifierKind;
import io.gdbos.core.element.TextPattern;
import io.gdbos.core.element.ValueDomain;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads and writes value domains. */
final class DomainJson {
    private DomainJson() {}

    static ValueDomain domain(JsonObject json, Map<String, CodeList> lists) {
        String kind = json.text("kind");
        return switch (kind) {
            case "text" -> text(json);
            case "code" -> codes(json, lists);
            case "date" -> date(json);
            case "decimal" -> decimal(json);
            case "identifier" -> identifier(json);
            case "timestamp" -> plain(json, new ValueDomain.Timestamp());
            case "yes-no" -> plain(json, new ValueDomain.YesNo());
            case "region" -> plain(json, new ValueDomain.Region());
            default ->
                throw json.error(
                        "kind",
                        "text, code, date, timestamp, decimal, yes-no, region or identifier is required; came \"" + kind
                                + "\"");
        };
    }

    private static ValueDomain plain(JsonObject json, ValueDomain domain) {
        json.allow("kind");
        return domain;
    }

    private static ValueDomain text(JsonObject json) {
        json.allow("kind", "min", "max", "pattern");
        try {
            return new ValueDomain.Text(
                    json.has("min") ? json.integer("min") : 0,
                    json.has("max") ? json.integer("max") : Integer.MAX_VALUE,
                    json.has("pattern") ? TextPattern.compile(json.text("pattern")) : null);
        } catch (IllegalArgumentException e) {
            throw json.error("", ElementJson.withoutStop(e));
        }
    }

    private static ValueDomain codes(JsonObject json, Map<String, CodeList> lists) {
        json.allow("kind", "list");
        CodeList list = lists.get(json.text("list"));
        if (list == null) {
            throw json.error(
                    "list",
                    "a code list is required; came \"" + json.text("list") + "\", known are "
                            + new TreeSet<>(lists.keySet()));
        }
        return new ValueDomain.Codes(list);
    }

    private static ValueDomain date(JsonObject json) {
        json.allow("kind", "future");
        return new ValueDomain.Date(json.has("future") && json.bool("future"));
    }

    private static ValueDomain decimal(JsonObject json) {
        json.allow("kind", "min", "max", "scale", "unit");
        try {
            return new ValueDomain.Decimal(
                    bound(json, "min"),
                    bound(json, "max"),
                    json.has("scale") ? json.integer("scale") : 0,
                    json.optionalText("unit").orElse(""));
        } catch (IllegalArgumentException e) {
            throw json.error("", ElementJson.withoutStop(e));
        }
    }

    private static ValueDomain identifier(JsonObject json) {
        json.allow("kind", "of");
        return new ValueDomain.Identifier(json.choice("of", IdentifierKind.class));
    }

    private static @Nullable BigDecimal bound(JsonObject json, String name) {
        if (!json.has(name)) {
            return null;
        }
        if (json.value(name) instanceof Value.Decimal decimal) {
            return decimal.number();
        }
        throw json.error(name, "a number is required");
    }

    static void write(ObjectNode into, ValueDomain domain) {
        if (domain instanceof ValueDomain.Text text) {
            into.put("kind", "text");
            if (text.minLength() > 0) {
                into.put("min", text.minLength());
            }
            if (text.maxLength() < Integer.MAX_VALUE) {
                into.put("max", text.maxLength());
            }
            if (text.pattern() != null) {
                into.put("pattern", text.pattern().toString());
            }
        } else if (domain instanceof ValueDomain.Codes codes) {
            into.put("kind", "code").put("list", codes.list().id());
        } else if (domain instanceof ValueDomain.Date date) {
            into.put("kind", "date").put("future", date.mayBeFuture());
        } else if (domain instanceof ValueDomain.Decimal decimal) {
            writeDecimal(into, decimal);
        } else if (domain instanceof ValueDomain.Identifier identifier) {
            into.put("kind", "identifier").put("of", ElementWriter.constant(identifier.kind()));
        } else {
            into.put(
                    "kind",
                    domain instanceof ValueDomain.Timestamp
                            ? "timestamp"
                            : domain instanceof ValueDomain.YesNo ? "yes-no" : "region");
        }
    }

    private static void writeDecimal(ObjectNode into, ValueDomain.Decimal decimal) {
        into.put("kind", "decimal");
        if (decimal.least() != null) {
            into.put("min", decimal.least());
        }
        if (decimal.greatest() != null) {
            into.put("max", decimal.greatest());
        }
        into.put("scale", decimal.scale());
        if (!decimal.unit().isEmpty()) {
            into.put("unit", decimal.unit());
        }
    }
}

package io.gdbos.core.quality.json;

import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.element.TextPattern;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.quality.QualityCheck;
import io.gdbos.core.quality.QualityCheck.Counting;
import io.gdbos.core.quality.QualityCheck.Writing;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.ExpressionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a member of a document to a check. */
final class CheckReader {
    private static final String KINDS = "accessed, clean, conforms, form, holds, in-order, listed, records, refers,"
            + " required, same, timely, unique, usable or within";

    private CheckReader() {}

    static QualityCheck check(JsonObject json) {
        return RulesReader.inPlace(json, "", () -> ofKind(json));
    }

    static Expression expression(JsonObject json, String name) {
        try {
            return Expression.parse(json.text(name));
        } catch (ExpressionException broken) {
            throw json.error(name, String.valueOf(broken.getMessage()));
        }
    }

    private static QualityCheck ofKind(JsonObject json) {
        String kind = json.text("kind");
        return switch (kind) {
            case "conforms" -> new QualityCheck.Conforms(elements(json));
            case "required" -> new QualityCheck.Required(elements(json));
            case "form" -> {
                json.allow("kind", "elements", "matches", "lacks");
                yield new QualityCheck.Form(json.texts("elements"), pattern(json, "matches"), pattern(json, "lacks"));
            }
            case "listed" -> {
                json.allow("kind", "elements", "list", "writing");
                Writing writing = json.has("writing") ? json.choice("writing", Writing.class) : Writing.ANY;
                yield new QualityCheck.Listed(json.texts("elements"), json.text("list"), writing);
            }
            case "clean" -> {
                json.allow("kind", "elements", "standIns");
                yield new QualityCheck.Clean(json.texts("elements"), json.texts("standIns"));
            }
            case "holds" -> {
                json.allow("kind", "condition");
                yield new QualityCheck.Holds(expression(json, "condition"));
            }
            case "unique" -> {
                json.allow("kind", "elements", "counting");
                Counting counting = json.has("counting") ? json.choice("counting", Counting.class) : Counting.EACH;
                yield new QualityCheck.Unique(json.texts("elements"), counting);
            }
            case "refers" -> {
                json.allow("kind", "elements", "resource", "otherElements");
                yield new QualityCheck.Refers(
                        json.texts("elements"), json.text("resource"), json.texts("otherElements"));
            }
            case "same" -> {
                json.allow("kind", "key", "element", "resource", "otherKey", "otherElement");
                yield new QualityCheck.Same(
                        json.texts("key"),
                        json.text("element"),
                        json.text("resource"),
                        json.texts("otherKey"),
                        json.text("otherElement"));
            }
            case "within" -> {
                json.allow("kind", "element", "from", "to");
                yield new QualityCheck.Within(
                        json.text("element"),
                        json.date("from").orElse(null),
                        json.date("to").orElse(null));
            }
            case "in-order" -> {
                json.allow("kind", "elements", "strict");
                yield new QualityCheck.InOrder(json.texts("elements"), json.has("strict") && json.bool("strict"));
            }
            case "timely" -> {
                json.allow("kind", "event", "done", "limit", "counting");
                yield new QualityCheck.Timely(
                        json.text("event"),
                        json.optionalText("done").orElse(null),
                        limit(json.object("limit")),
                        json.text("counting"));
            }
            case "records" -> {
                json.allow("kind", "elements", "expected");
                yield new QualityCheck.Records(json.texts("elements"), expected(json));
            }
            case "accessed" -> {
                json.allow("kind");
                yield new QualityCheck.Accessed();
            }
            case "usable" -> {
                json.allow("kind");
                yield new QualityCheck.Usable();
            }
            default -> throw json.error("kind", KINDS + " is required; came " + RulesReader.quoted(kind));
        };
    }

    private static List<String> elements(JsonObject json) {
        json.allow("kind", "elements");
        return json.texts("elements");
    }

    private static @Nullable TextPattern pattern(JsonObject json, String name) {
        return json.has(name) ? RulesReader.inPlace(json, name, () -> TextPattern.compile(json.text(name))) : null;
    }

    private static TimeLimit limit(JsonObject json) {
        json.allow("amount", "unit");
        return RulesReader.inPlace(
                json, "", () -> new TimeLimit(json.integer("amount"), json.choice("unit", TimeLimit.Unit.class)));
    }

    private static @Nullable Long expected(JsonObject json) {
        if (!json.has("expected")) {
            return null;
        }
        try {
            return RulesReader.number(json, "expected").longValueExact();
        } catch (ArithmeticException notWhole) {
            throw json.error("expected", "a whole number is required; came another one");
        }
    }
}

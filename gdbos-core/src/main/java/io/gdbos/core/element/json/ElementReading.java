package io.gdbos.core.element.json;

import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.DataElementBuilder;
import io.gdbos.core.element.DataGrade;
import io.gdbos.core.element.PersonalData;
import io.gdbos.core.element.RegistrationStatus;
import io.gdbos.core.element.Representation;
import io.gdbos.core.element.RepresentationTerm;
import io.gdbos.core.element.ValueDomain;
import io.gdbos.core.element.ValueFormat;
import io.gdbos.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;

/** From a document to a data element. */
final class ElementReading {
    private static final String[] MEMBERS = {
        "id",
        "name",
        "synonyms",
        "definition",
        "concept",
        "domain",
        "representation",
        "grade",
        "personal",
        "version",
        "status",
        "authority",
        "from",
        "to"
    };

    private ElementReading() {}

    static DataElement element(JsonObject json, Map<String, CodeList> lists, Optional<String> authority) {
        json.allow(MEMBERS);
        ValueDomain domain = json.has("domain") ? DomainJson.domain(json.object("domain"), lists) : ofFormat(json);
        DataElementBuilder builder = DataElement.builder(json.text("id"), json.bilingual("name"), domain)
                .synonyms(json.texts("synonyms"))
                .representation(representation(json, domain))
                .grade(grade(json))
                .personal(json.has("personal") ? json.choice("personal", PersonalData.class) : PersonalData.NONE);
        if (json.has("definition")) {
            builder.definition(json.bilingual("definition"));
        }
        if (json.has("concept")) {
            JsonObject concept = json.object("concept");
            concept.allow("objectClass", "property");
            builder.concept(concept.bilingual("objectClass"), concept.bilingual("property"));
        }
        if (json.has("status")) {
            builder.status(json.choice("status", RegistrationStatus.class));
        }
        json.optionalText("authority").or(() -> authority).ifPresent(builder::authority);
        json.optionalText("version").ifPresent(builder::version);
        json.date("from").ifPresent(builder::effectiveFrom);
        json.date("to").ifPresent(builder::effectiveTo);
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw json.error("", ElementJson.withoutStop(e));
        }
    }

    /** An element that says no domain has the one that its format makes. */
    private static ValueDomain ofFormat(JsonObject json) {
        if (!json.has("representation")) {
            throw json.error("domain", "a domain, or a representation with a format, is required; came nothing");
        }
        JsonObject representation = json.object("representation");
        try {
            return format(representation).domain();
        } catch (IllegalStateException binary) {
            throw representation.error("format", "a format of texts is required; came by");
        }
    }

    private static Representation representation(JsonObject json, ValueDomain domain) {
        Representation usual = Representation.of(domain);
        if (!json.has("representation")) {
            return usual;
        }
        JsonObject representation = json.object("representation");
        representation.allow("term", "format");
        return new Representation(
                representation.has("term") ? representation.choice("term", RepresentationTerm.class) : usual.term(),
                representation.has("format") ? format(representation) : usual.format());
    }

    private static ValueFormat format(JsonObject representation) {
        try {
            return ValueFormat.parse(representation.text("format"));
        } catch (IllegalArgumentException e) {
            throw representation.error("format", ElementJson.withoutStop(e));
        }
    }

    private static DataGrade grade(JsonObject json) {
        String text = json.text("grade");
        return switch (text) {
            case "general-1" -> DataGrade.general(1);
            case "general-2" -> DataGrade.general(2);
            case "general-3" -> DataGrade.general(3);
            case "general-4" -> DataGrade.general(4);
            case "important" -> DataGrade.important();
            case "core" -> DataGrade.core();
            default ->
                throw json.error(
                        "grade", "general-1 to general-4, important or core is required; came \"" + text + "\"");
        };
    }
}

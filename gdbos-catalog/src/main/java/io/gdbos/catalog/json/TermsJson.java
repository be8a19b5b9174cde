package io.gdbos.catalog.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.catalog.Safeguards;
import io.gdbos.catalog.SharingBasis;
import io.gdbos.catalog.SharingMode;
import io.gdbos.catalog.SharingTerms;
import io.gdbos.catalog.SharingType;
import io.gdbos.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sharing terms and safeguards inside the document of a resource. */
final class TermsJson {
    private TermsJson() {}

    static void write(ObjectNode node, SharingTerms terms) {
        node.put("type", terms.type().name());
        Documents.put(node, "condition", terms.condition());
        Documents.put(node, "scope", terms.scope());
        Documents.put(node, "modes", terms.modes().stream().map(Enum::name).toList());
        Documents.put(node, "modeReason", terms.modeReason());
        ArrayNode basis = node.putArray("legalBasis");
        for (SharingBasis ground : terms.legalBasis()) {
            ObjectNode each = basis.addObject().put("rank", ground.rank().name());
            Documents.write(each, ground.basis());
        }
    }

    static SharingTerms sharing(JsonObject object) {
        List<SharingBasis> basis = object.objects("legalBasis").stream()
                .map(each -> SharingBasis.of(Documents.legalBasis(each), each.choice("rank", SharingBasis.Rank.class)))
                .toList();
        return new SharingTerms(
                object.choice("type", SharingType.class),
                Documents.text(object, "condition"),
                Documents.text(object, "scope"),
                object.texts("modes").stream().map(mode -> mode(object, mode)).toList(),
                Documents.text(object, "modeReason"),
                basis);
    }

    static void write(ObjectNode node, Safeguards safeguards) {
        Documents.put(node, "grade", safeguards.grade());
        node.put("secret", safeguards.isSecret());
        write(node, "secrecyReview", safeguards.secrecyReview());
        write(node, "impactAssessment", safeguards.impactAssessment());
        write(node, "headApproval", safeguards.headApproval());
    }

    static Safeguards safeguards(JsonObject object) {
        return new Safeguards(
                Documents.text(object, "grade"),
                object.bool("secret"),
                review(object, "secrecyReview"),
                review(object, "impactAssessment"),
                review(object, "headApproval"));
    }

    private static void write(ObjectNode node, String name, Safeguards.@Nullable Review review) {
        if (review != null) {
            ObjectNode each = node.putObject(name).put("on", review.on().toString());
            Documents.put(each, "reviewer", review.reviewer());
            Documents.put(each, "reference", review.reference());
        }
    }

    private static Safeguards.@Nullable Review review(JsonObject parent, String name) {
        if (!parent.has(name)) {
            return null;
        }
        JsonObject object = parent.object(name);
        return new Safeguards.Review(
                Documents.text(object, "reviewer"),
                object.date("on").orElseThrow(() -> object.error("on", "a date is required; came nothing")),
                Documents.text(object, "reference"));
    }

    private static SharingMode mode(JsonObject object, String name) {
        try {
            return SharingMode.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw object.error("modes", "a sharing mode is required; came \"" + name + "\"");
        }
    }
}

package io.gdbos.catalog.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.catalog.share.Agreement;
import io.gdbos.catalog.share.AgreementState;
import io.gdbos.catalog.share.Grant;
import io.gdbos.catalog.share.GrantBuilder;
import io.gdbos.catalog.share.Signature;
import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Agreements as JSON: what is written reads back as the same agreement. Thread-safe. */
public final class AgreementJson {
    private AgreementJson() {}

    /**
     * Writes an agreement.
     *
     * @param agreement the agreement
     * @return one line of JSON, the same for the same agreement
     */
    public static String write(Agreement agreement) {
        ObjectNode root = Documents.object();
        root.put("id", agreement.id());
        Documents.put(root, "title", agreement.title());
        root.put("consumer", agreement.consumer());
        Documents.put(root, "providers", agreement.providers());
        root.put("dataBureau", agreement.dataBureau());
        ArrayNode grants = root.putArray("grants");
        agreement.grants().forEach(grant -> write(grants.addObject(), grant));
        ArrayNode signatures = root.putArray("signatures");
        for (Signature signature : agreement.signatures()) {
            ObjectNode node = signatures.addObject();
            Documents.write(node.putObject("actor"), signature.actor());
            node.put("at", signature.at().toString()).put("digest", signature.digest());
        }
        root.put("state", agreement.state().name());
        Documents.put(root, "reason", agreement.reason());
        root.put("revision", agreement.revision());
        return Documents.print(root);
    }

    /**
     * Reads an agreement.
     *
     * @param text the document
     * @param source what messages call the document
     * @return the agreement
     * @throws GdbosException when the document is broken
     */
    public static Agreement read(String text, String source) {
        JsonObject root = JsonObject.parse(text, source);
        return new Agreement(
                root.text("id"),
                Documents.text(root, "title"),
                root.text("consumer"),
                root.texts("providers"),
                root.text("dataBureau"),
                root.objects("grants").stream().map(AgreementJson::grant).toList(),
                root.objects("signatures").stream()
                        .map(AgreementJson::signature)
                        .toList(),
                root.choice("state", AgreementState.class),
                Documents.text(root, "reason"),
                root.integer("revision"));
    }

    private static void write(ObjectNode node, Grant grant) {
        node.put("id", grant.id()).put("resource", grant.resource());
        Documents.put(node, "consumers", grant.consumers());
        Documents.put(node, "items", grant.items());
        node.put("purpose", grant.purpose());
        Documents.write(node.putObject("legalBasis"), grant.legalBasis());
        List<String> regions = grant.regions().stream().map(RegionCode::value).toList();
        Documents.put(node, "regions", regions);
        node.put("validFrom", grant.validFrom().toString());
        node.put("validTo", grant.validTo().toString());
        if (grant.volume() != null) {
            node.put("volume", grant.volume().toString());
        }
        ArrayNode obligations = node.putArray("obligations");
        for (BilingualText obligation : grant.obligations()) {
            Documents.write(obligations.addObject(), obligation);
        }
    }

    private static Grant grant(JsonObject object) {
        GrantBuilder builder = Grant.builder(object.text("id"), object.text("resource"))
                .to(object.texts("consumers").toArray(String[]::new))
                .items(object.texts("items").toArray(String[]::new))
                .purpose(object.text("purpose"), Documents.legalBasis(object.object("legalBasis")))
                .valid(
                        object.date("validFrom").orElseThrow(() -> missing(object, "validFrom")),
                        object.date("validTo").orElseThrow(() -> missing(object, "validTo")));
        object.texts("regions").forEach(region -> builder.in(RegionCode.parse(region)));
        object.optionalText("volume").ifPresent(volume -> builder.volume(Long.parseLong(volume)));
        for (JsonObject obligation : object.objects("obligations")) {
            builder.obligation(BilingualText.of(obligation.text("en"), obligation.text("zh")));
        }
        return builder.build();
    }

    private static Signature signature(JsonObject object) {
        String at = object.text("at");
        try {
            return Signature.of(Documents.actor(object.object("actor")), Instant.parse(at), object.text("digest"));
        } catch (DateTimeParseException notAnInstant) {
            throw object.error("at", "an instant such as 2026-05-20T06:00:00Z is required; came \"" + at + "\"");
        }
    }

    private static GdbosException missing(JsonObject object, String name) {
        return object.error(name, "a date is required; came nothing");
    }
}

package io.gdbos.catalog.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.catalog.DataItem;
import io.gdbos.catalog.DataResource;
import io.gdbos.catalog.DataResourceBuilder;
import io.gdbos.catalog.FormatCategory;
import io.gdbos.catalog.ItemType;
import io.gdbos.catalog.OpennessTerms;
import io.gdbos.catalog.OpennessType;
import io.gdbos.catalog.Provider;
import io.gdbos.catalog.ResourceFormat;
import io.gdbos.catalog.UpdateFrequency;
import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Resources as JSON: what is written reads back as the same resource. Thread-safe. */
public final class ResourceJson {
    private ResourceJson() {}

    /**
     * Writes a resource.
     *
     * @param resource the resource
     * @return one line of JSON, the same for the same resource
     */
    public static String write(DataResource resource) {
        ObjectNode root = Documents.object();
        root.put("code", resource.code());
        Documents.put(root, "name", resource.name());
        Documents.put(root, "otherClassifications", resource.otherClassifications());
        ObjectNode provider = root.putObject("provider");
        Documents.put(provider, "agency", resource.provider().agency());
        Documents.put(provider, "name", resource.provider().name());
        Documents.put(provider, "creditCode", resource.provider().creditCode());
        root.put("region", resource.region().value());
        Documents.put(root, "summary", resource.summary());
        ArrayNode formats = root.putArray("formats");
        for (ResourceFormat format : resource.formats()) {
            ObjectNode node =
                    formats.addObject().put("category", format.category().name());
            Documents.put(node, "name", format.name());
        }
        ArrayNode items = root.putArray("items");
        resource.items().forEach(item -> writeItem(items.addObject(), item));
        TermsJson.write(root.putObject("sharing"), resource.sharing());
        ObjectNode openness = root.putObject("openness")
                .put("type", resource.openness().type().name());
        Documents.put(openness, "condition", resource.openness().condition());
        Documents.put(root, "updateFrequency", resource.updateFrequency().label());
        if (resource.publicationDate() != null) {
            root.put("publicationDate", resource.publicationDate().toString());
        }
        Documents.put(root, "relatedCodes", resource.relatedCodes());
        TermsJson.write(root.putObject("safeguards"), resource.safeguards());
        ObjectNode extensions = root.putObject("extensions");
        resource.extensions().forEach(extensions::put);
        return Documents.print(root);
    }

    /**
     * Reads a resource.
     *
     * @param text the document
     * @param source what messages call the document
     * @return the resource; it may have findings
     * @throws GdbosException when the document is broken
     */
    public static DataResource read(String text, String source) {
        JsonObject root = JsonObject.parse(text, source);
        JsonObject provider = root.object("provider");
        JsonObject openness = root.object("openness");
        DataResourceBuilder builder = DataResource.builder(root.text("code"), Documents.text(root, "name"))
                .provider(Provider.of(
                        Documents.text(provider, "agency"),
                        Documents.text(provider, "name"),
                        Documents.text(provider, "creditCode")))
                .region(RegionCode.parse(root.text("region")))
                .summary(Documents.text(root, "summary"))
                .items(items(root))
                .sharing(TermsJson.sharing(root.object("sharing")))
                .openness(new OpennessTerms(
                        openness.choice("type", OpennessType.class), Documents.text(openness, "condition")))
                .updateFrequency(UpdateFrequency.ofLabel(Documents.text(root, "updateFrequency")))
                .publicationDate(root.date("publicationDate").orElse(null))
                .safeguards(TermsJson.safeguards(root.object("safeguards")));
        root.texts("otherClassifications").forEach(builder::alsoClassifiedAs);
        root.texts("relatedCodes").forEach(builder::relatedCode);
        for (JsonObject format : root.objects("formats")) {
            builder.format(format.choice("category", FormatCategory.class), Documents.text(format, "name"));
        }
        JsonObject extensions = root.object("extensions");
        extensions.names().forEach(name -> builder.extension(name, extensions.text(name)));
        return builder.build();
    }

    private static void writeItem(ObjectNode node, DataItem item) {
        Documents.put(node, "name", item.name());
        node.put("type", item.type().name());
        Documents.put(node, "element", item.element());
        Documents.put(node, "description", item.description());
    }

    private static List<DataItem> items(JsonObject root) {
        List<DataItem> items = new ArrayList<>();
        for (JsonObject item : root.objects("items")) {
            items.add(new DataItem(
                    Documents.text(item, "name"),
                    item.choice("type", ItemType.class),
                    Documents.text(item, "element"),
                    Documents.text(item, "description")));
        }
        return items;
    }
}

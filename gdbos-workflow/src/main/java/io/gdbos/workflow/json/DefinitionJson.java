package io.gdbos.workflow.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import io.gdbos.workflow.Flow;
import io.gdbos.workflow.Node;
import io.gdbos.workflow.ProcessDefinition;
import java.util.ArrayList;
import java.util.List;

/** Process definitions as JSON; reading what was written gives an equal definition. */
public final class DefinitionJson {
    private DefinitionJson() {}

    /**
     * Writes a definition, without white space and with its parts in a fixed order.
     *
     * @param definition the definition
     * @return the JSON
     */
    public static String write(ProcessDefinition definition) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("id", definition.id()).put("version", definition.version());
        root.set("title", text(definition.title()));
        root.put("serviceItem", definition.serviceItem());
        if (definition.regionElement() != null) {
            root.put("regionElement", definition.regionElement());
        }
        ArrayNode inputs = root.putArray("inputs");
        definition.inputs().forEach(inputs::add);
        ArrayNode nodes = root.putArray("nodes");
        definition.nodes().forEach(node -> nodes.add(node(node)));
        ArrayNode flows = root.putArray("flows");
        for (Flow flow : definition.flows()) {
            ObjectNode written = flows.addObject().put("from", flow.from()).put("to", flow.to());
            if (flow.guard() != null) {
                written.put("guard", flow.guard());
            }
        }
        return root.toString();
    }

    /**
     * Reads a definition. It is not checked; see {@link ProcessDefinition#check()}.
     *
     * @param json the JSON
     * @return the definition
     * @throws GdbosException when it is no JSON or lacks a part
     */
    public static ProcessDefinition read(String json) {
        Fields root = Fields.of(parse(json), "definition");
        List<Node> nodes = new ArrayList<>();
        for (JsonNode node : root.array("nodes")) {
            nodes.add(node(Fields.of(node, "node " + nodes.size())));
        }
        List<Flow> flows = new ArrayList<>();
        for (JsonNode flow : root.array("flows")) {
            Fields fields = Fields.of(flow, "flow " + flows.size());
            flows.add(new Flow(fields.text("from"), fields.text("to"), fields.textOrNull("guard")));
        }
        try {
            return new ProcessDefinition(
                    root.text("id"),
                    root.number("version"),
                    root.bilingual("title"),
                    root.text("serviceItem"),
                    root.textOrNull("regionElement"),
                    root.texts("inputs"),
                    nodes,
                    flows);
        } catch (IllegalArgumentException e) {
            throw new GdbosException("The definition contradicts itself: " + e.getMessage(), e);
        }
    }

    static JsonNode parse(String json) {
        try {
            return Mapper.SHARED.readTree(json);
        } catch (JsonProcessingException e) {
            throw new GdbosException(
                    "JSON was expected; it breaks at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ".",
                    e);
        }
    }

    static ObjectNode text(BilingualText text) {
        return JsonNodeFactory.instance.objectNode().put("en", text.english()).put("zh", text.chinese());
    }

    private static ObjectNode node(Node node) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        if (node instanceof Node.Activity activity) {
            return StepJson.write(activity.step(), written.put("kind", "step"));
        } else if (node instanceof Node.Exclusive exclusive) {
            written.put("kind", "exclusive").put("id", node.id());
            return written.put("whenUnknown", exclusive.whenUnknown().name());
        } else if (node instanceof Node.Parallel) {
            return written.put("kind", "parallel").put("id", node.id());
        } else if (node instanceof Node.Start) {
            return written.put("kind", "start").put("id", node.id());
        }
        return written.put("kind", "end").put("id", node.id());
    }

    private static Node node(Fields fields) {
        String kind = fields.text("kind");
        return switch (kind) {
            case "start" -> new Node.Start(fields.text("id"));
            case "end" -> new Node.End(fields.text("id"));
            case "parallel" -> new Node.Parallel(fields.text("id"));
            case "exclusive" ->
                new Node.Exclusive(fields.text("id"), fields.choice("whenUnknown", Node.WhenUnknown.class));
            case "step" -> new Node.Activity(StepJson.read(fields));
            default ->
                throw new GdbosException(
                        "Kind start, end, step, exclusive or parallel was expected; came \"" + kind + "\".");
        };
    }
}

package io.gdbos.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A definition with its nodes and flows ready to be looked up. Immutable, so it may be shared between threads. */
final class Graph {
    private final ProcessDefinition definition;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new LinkedHashMap<>();
    private final Map<String, List<Flow>> outgoing = new LinkedHashMap<>();
    private final Map<String, List<Flow>> incoming = new LinkedHashMap<>();

    Graph(ProcessDefinition definition) {
        this.definition = definition;
        for (Node node : definition.nodes()) {
            ranks.put(node.id(), nodes.size());
            nodes.put(node.id(), node);
            outgoing.put(node.id(), new ArrayList<>());
            incoming.put(node.id(), new ArrayList<>());
        }
        for (Flow flow : definition.flows()) {
            outgoing(flow.from()).add(flow);
            incoming(flow.to()).add(flow);
        }
    }

    ProcessDefinition definition() {
        return definition;
    }

    /** The place of a node in the definition. */
    int rank(String id) {
        return ranks.getOrDefault(id, -1);
    }

    Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("Process \"" + definition.id() + "\" has no node \"" + id + "\".");
        }
        return node;
    }

    List<Flow> outgoing(String node) {
        return outgoing.getOrDefault(node, List.of());
    }

    List<Flow> incoming(String node) {
        return incoming.getOrDefault(node, List.of());
    }

    long count(Class<? extends Node> kind) {
        return nodes.values().stream().filter(kind::isInstance).count();
    }

    /** Adds to {@code seen} all nodes that can be reached, along the flows or against them. */
    void follow(String from, Set<String> seen, boolean isForward) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String node = open.pop();
            if (seen.add(node)) {
                (isForward ? outgoing(node) : incoming(node))
                        .forEach(flow -> open.push(isForward ? flow.to() : flow.from()));
            }
        }
    }
}

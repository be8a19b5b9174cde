package io.gdbos.core.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a list as a tree, numbered in the order of a walk, so that everything below a code is a range. Immutable.
 */
final class CodeTree {
    private final Map<String, Node> nodes = new HashMap<>();
    private final List<String> walk = new ArrayList<>();

    /**
     * One code.
     *
     * @param number its place in the walk
     * @param end the place behind everything below it
     */
    private record Node(@Nullable String parent, int level, int number, int end) {}

    CodeTree(String list, List<CodeEntry> entries) {
        Map<String, List<String>> children = new LinkedHashMap<>();
        Map<String, @Nullable String> parents = new LinkedHashMap<>();
        for (CodeEntry entry : entries) {
            if (!parents.containsKey(entry.code())) {
                parents.put(entry.code(), entry.parent());
                String above = entry.parent() == null ? "" : entry.parent();
                children.computeIfAbsent(above, key -> new ArrayList<>()).add(entry.code());
            }
        }
        parents.forEach((code, parent) -> {
            if (parent != null && !parents.containsKey(parent)) {
                throw new IllegalArgumentException("Code \"" + code + "\" of list \"" + list + "\" lies below \""
                        + parent + "\", which the list does not have.");
            }
        });
        children.getOrDefault("", List.of()).forEach(code -> walk(code, null, 1, children));
        if (nodes.size() != parents.size()) {
            parents.keySet().removeAll(nodes.keySet());
            throw new IllegalArgumentException("Codes of list \"" + list + "\" lie below each other in a circle: "
                    + ElementText.cut(parents.keySet().toString()) + ".");
        }
    }

    @Nullable
    String parent(String code) {
        Node node = nodes.get(code);
        return node == null ? null : node.parent;
    }

    int level(String code) {
        Node node = nodes.get(code);
        return node == null ? 0 : node.level;
    }

    boolean isWithin(String code, String ancestor) {
        Node node = nodes.get(code);
        Node above = nodes.get(ancestor);
        return node != null && above != null && node.number >= above.number && node.number < above.end;
    }

    List<String> below(String code) {
        Node node = nodes.get(code);
        return node == null ? List.of() : List.copyOf(walk.subList(node.number, node.end));
    }

    private void walk(String code, @Nullable String parent, int level, Map<String, List<String>> children) {
        if (level > 50) {
            throw new IllegalArgumentException("Code \"" + code + "\" lies more than 50 levels deep.");
        }
        int number = walk.size();
        walk.add(code);
        children.getOrDefault(code, List.of()).forEach(child -> walk(child, code, level + 1, children));
        nodes.put(code, new Node(parent, level, number, walk.size()));
    }
}

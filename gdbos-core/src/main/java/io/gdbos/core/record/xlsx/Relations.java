package io.gdbos.core.record.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a part refers to within its archive. What lies outside is never followed.
 *
 * @param targets the names of parts by the id of the relation
 * @param byType the name of the first part of a type, by the last word of the type
 */
record Relations(Map<String, String> targets, Map<String, String> byType) {
    /** Reads the relations of a part; none when it has no list of them. */
    static Relations of(String file, Archive archive, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String list = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, String> targets = new LinkedHashMap<>();
        Map<String, String> byType = new LinkedHashMap<>();
        try (InputStream in = archive.open(list)) {
            if (in != null) {
                read(XmlPart.of(file + ", " + list, in), folder, targets, byType);
            }
        }
        return new Relations(targets, byType);
    }

    private static void read(XmlPart xml, String folder, Map<String, String> targets, Map<String, String> byType) {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            } else if (!xml.name().equals("Relationship")) {
                xml.foreign(xml.name());
                continue;
            }
            String id = xml.attribute("Id");
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                String name = resolved(folder, target);
                targets.put(id, name);
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
            }
        }
    }

    @Nullable
    String first(String type) {
        return byType.get(type);
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String name = target.startsWith("./") ? target.substring(2) : target;
        String base = folder;
        while (name.startsWith("../") && !base.isEmpty()) {
            name = name.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + name;
    }
}

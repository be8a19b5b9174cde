package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * What a material is asked for. Immutable.
 *
 * @param material the id of the material
 * @param name what it is called
 * @param requirements ids of all requirements that it proves; it is not needed when other evidence proves every one
 */
public record MaterialProof(String material, BilingualText name, List<String> requirements) {
    /** Copies the requirements; there must be one at least. */
    public MaterialProof {
        Objects.requireNonNull(material, "material");
        Objects.requireNonNull(name, "name");
        requirements = List.copyOf(requirements);
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException(
                    "Material \"" + material + "\" must prove at least one requirement; came none.");
        }
    }
}

package io.gdbos.catalog.service;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Findings;
import io.gdbos.core.rule.LegalBasis;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A government service item (政务服务事项). Immutable.
 *
 * @param id the id by which definitions and evidence name it
 * @param name its name
 * @param basicCode the basic code (基本编码, 12 digits); empty when it has none yet
 * @param implementationCode the implementation code (实施编码, 31 characters); empty when it has none yet
 * @param implementer the id of the agency that implements it
 * @param legalBasis what it rests on (设定依据)
 * @param requirements what must hold
 * @param materials what the applicant hands in where data does not prove it
 * @param prohibited data elements that may not be asked of the applicant, with the rule that forbids it
 */
public record ServiceItem(
        String id,
        BilingualText name,
        String basicCode,
        String implementationCode,
        String implementer,
        List<LegalBasis> legalBasis,
        List<Requirement> requirements,
        List<Material> materials,
        Map<String, LegalBasis> prohibited) {
    /** Copies the collections. */
    public ServiceItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basicCode, "basicCode");
        Objects.requireNonNull(implementationCode, "implementationCode");
        Objects.requireNonNull(implementer, "implementer");
        legalBasis = List.copyOf(legalBasis);
        requirements = List.copyOf(requirements);
        materials = List.copyOf(materials);
        prohibited = Collections.unmodifiableMap(new LinkedHashMap<>(prohibited));
    }

    /**
     * Starts an item.
     *
     * @param id the id
     * @param name its name
     * @return a builder
     */
    public static ServiceItemBuilder builder(String id, BilingualText name) {
        return new ServiceItemBuilder(id, name);
    }

    /**
     * Checks codes, ids and references.
     *
     * @return what was found, codes {@code GDB-SRV-0xx}; empty when it is in order
     */
    public Findings check() {
        return ServiceItemChecks.check(this);
    }

    /**
     * Finds a requirement.
     *
     * @param requirement its id
     * @return the requirement, empty when the item has none of that id
     */
    public Optional<Requirement> requirement(String requirement) {
        return requirements.stream().filter(it -> it.id().equals(requirement)).findFirst();
    }

    /**
     * The materials that prove a requirement.
     *
     * @param requirement its id
     * @return the materials in their order
     */
    public List<Material> materialsFor(String requirement) {
        return materials.stream()
                .filter(material -> material.proves().contains(requirement))
                .toList();
    }
}

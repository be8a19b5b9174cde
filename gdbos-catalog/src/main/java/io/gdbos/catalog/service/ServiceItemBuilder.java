package io.gdbos.catalog.service;

import io.gdbos.core.BilingualText;
import io.gdbos.core.rule.LegalBasis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a {@link ServiceItem}. Confined to one thread. */
public final class ServiceItemBuilder {
    private final String id;
    private final BilingualText name;
    private String basicCode = "";
    private String implementationCode = "";
    private String implementer = "";
    private final List<LegalBasis> legalBasis = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Material> materials = new ArrayList<>();
    private final Map<String, LegalBasis> prohibited = new LinkedHashMap<>();

    ServiceItemBuilder(String id, BilingualText name) {
        this.id = id;
        this.name = name;
    }

    /**
     * Sets the codes.
     *
     * @param basic the basic code, 12 digits
     * @param implementation the implementation code, 31 characters
     * @return this builder
     */
    public ServiceItemBuilder codes(String basic, String implementation) {
        basicCode = basic;
        implementationCode = implementation;
        return this;
    }

    /**
     * Sets the agency that implements the item.
     *
     * @param agency its id
     * @return this builder
     */
    public ServiceItemBuilder implementer(String agency) {
        implementer = agency;
        return this;
    }

    /**
     * Adds what the item rests on.
     *
     * @param basis the provision
     * @return this builder
     */
    public ServiceItemBuilder legalBasis(LegalBasis basis) {
        legalBasis.add(basis);
        return this;
    }

    /**
     * Adds a requirement.
     *
     * @param requirement the requirement
     * @return this builder
     */
    public ServiceItemBuilder requirement(Requirement requirement) {
        requirements.add(requirement);
        return this;
    }

    /**
     * Adds a material.
     *
     * @param material the material
     * @return this builder
     */
    public ServiceItemBuilder material(Material material) {
        materials.add(material);
        return this;
    }

    /**
     * Forbids asking for a data element.
     *
     * @param element the id of the element
     * @param basis the rule that forbids it
     * @return this builder
     */
    public ServiceItemBuilder neverAsk(String element, LegalBasis basis) {
        prohibited.put(element, basis);
        return this;
    }

    /**
     * Makes the item. It may still have findings.
     *
     * @return the item
     */
    public ServiceItem build() {
        return new ServiceItem(
                id, name, basicCode, implementationCode, implementer, legalBasis, requirements, materials, prohibited);
    }
}

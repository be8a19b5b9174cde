package io.gdbos.catalog.service;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paper or file that an item asks of the applicant (申请材料). Immutable.
 *
 * @param id the id, unique inside the item
 * @param name its name
 * @param issuer the id of the agency that issues it; empty when the applicant makes it
 * @param necessity whether it must be there
 * @param proves the ids of the requirements that it proves
 * @param certificate the electronic certificate that replaces it, or null when there is none
 */
public record Material(
        String id,
        BilingualText name,
        String issuer,
        Necessity necessity,
        List<String> proves,
        @Nullable ElectronicCertificate certificate) {
    /** Copies the list. */
    public Material {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(necessity, "necessity");
        proves = List.copyOf(proves);
    }

    /**
     * A necessary material without an electronic certificate.
     *
     * @param id the id
     * @param name its name
     * @param issuer the id of the issuing agency; empty when the applicant makes it
     * @param proves the ids of the requirements that it proves
     * @return the material
     */
    public static Material of(String id, BilingualText name, String issuer, String... proves) {
        return new Material(id, name, issuer, Necessity.NECESSARY, List.of(proves), null);
    }

    /** Whether a material must be there (材料必要性). */
    public enum Necessity {
        /** Must be there (必要). */
        NECESSARY,
        /** May be left out (非必要). */
        OPTIONAL,
        /** May be handed in later (容缺后补). */
        MAY_FOLLOW
    }

    /**
     * An electronic certificate (电子证照) that replaces a material.
     *
     * @param type the code of the certificate type
     * @param elements the ids of the data elements on its face
     */
    public record ElectronicCertificate(String type, List<String> elements) {
        /** Copies the list. */
        public ElectronicCertificate {
            Objects.requireNonNull(type, "type");
            elements = List.copyOf(elements);
        }
    }
}

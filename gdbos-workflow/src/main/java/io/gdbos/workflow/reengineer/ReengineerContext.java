package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.spi.EvidenceQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For what, where and when a process is re-engineered. Immutable.
 *
 * @param serviceItem the code of the service item that asks for the evidence
 * @param region the place in which the process is to run
 * @param date the day on which evidence and provisions must hold
 * @param purpose the purpose for which the evidence would be read
 * @param actor who re-engineers
 * @param materials what the materials of the process are asked for
 * @param names what requirements and resources are called in explanations, by id; one without a name goes by its id
 * @param reviewStep the id of the human step that looks at what a program doubted, or null when each automated check
 *     gets a review of its own
 * @param automaticDuration working time that an automated step takes
 */
public record ReengineerContext(
        String serviceItem,
        RegionCode region,
        LocalDate date,
        String purpose,
        Actor actor,
        List<MaterialProof> materials,
        Map<String, BilingualText> names,
        @Nullable String reviewStep,
        Duration automaticDuration) {
    /** Copies list and map. */
    public ReengineerContext {
        Objects.requireNonNull(serviceItem, "serviceItem");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(actor, "actor");
        materials = List.copyOf(materials);
        names = Map.copyOf(names);
        Objects.requireNonNull(automaticDuration, "automaticDuration");
    }

    /**
     * Begins a context.
     *
     * @param serviceItem the code of the service item
     * @return its builder
     */
    public static Builder builder(String serviceItem) {
        return new Builder(serviceItem);
    }

    Optional<MaterialProof> material(String id) {
        return materials.stream().filter(known -> known.material().equals(id)).findFirst();
    }

    BilingualText nameOf(String id) {
        return material(id).map(MaterialProof::name).orElseGet(() -> names.getOrDefault(id, BilingualText.of(id, id)));
    }

    EvidenceQuery query(String requirement) {
        return new EvidenceQuery(requirement, serviceItem, region, date, purpose);
    }

    /** Collects a context. Confined to one thread. */
    public static final class Builder {
        private final String serviceItem;
        private @Nullable RegionCode region;
        private @Nullable LocalDate date;
        private @Nullable String purpose;
        private @Nullable Actor actor;
        private final Map<String, MaterialProof> materials = new LinkedHashMap<>();
        private final Map<String, BilingualText> names = new LinkedHashMap<>();
        private @Nullable String reviewStep;
        private Duration automaticDuration = Duration.ofMinutes(1);

        private Builder(String serviceItem) {
            this.serviceItem = Objects.requireNonNull(serviceItem, "serviceItem");
        }

        /**
         * Sets where and when.
         *
         * @param place the place in which the process is to run
         * @param day the day on which evidence and provisions must hold
         * @return this builder
         */
        public Builder place(RegionCode place, LocalDate day) {
            region = place;
            date = day;
            return this;
        }

        /**
         * Sets for what purpose and by whom.
         *
         * @param purpose the purpose for which the evidence would be read
         * @param actor who re-engineers
         * @return this builder
         */
        public Builder purpose(String purpose, Actor actor) {
            this.purpose = purpose;
            this.actor = actor;
            return this;
        }

        /**
         * Says what a material proves.
         *
         * @param material the id of the material
         * @param name what it is called
         * @param requirements ids of all requirements that it proves
         * @return this builder
         */
        public Builder material(String material, BilingualText name, String... requirements) {
            if (materials.put(material, new MaterialProof(material, name, List.of(requirements))) != null) {
                throw new IllegalArgumentException("Material \"" + material + "\" is described twice.");
            }
            return this;
        }

        /**
         * Says what a requirement or a resource is called in explanations.
         *
         * @param id the id of the requirement or the code of the resource
         * @param name its name
         * @return this builder
         */
        public Builder name(String id, BilingualText name) {
            names.put(id, name);
            return this;
        }

        /**
         * Names the human step that looks at what a program doubted.
         *
         * @param step the id of a human step, which stays
         * @return this builder
         */
        public Builder reviewStep(String step) {
            reviewStep = Objects.requireNonNull(step, "step");
            return this;
        }

        /**
         * Sets the working time that an automated step takes; one minute when not set.
         *
         * @param duration the time
         * @return this builder
         */
        public Builder automaticDuration(Duration duration) {
            automaticDuration = Objects.requireNonNull(duration, "duration");
            return this;
        }

        /**
         * Builds the context.
         *
         * @return the context
         * @throws IllegalStateException when place or purpose was not set
         */
        public ReengineerContext build() {
            if (region == null || date == null || purpose == null || actor == null) {
                throw new IllegalStateException("A context needs place(…) and purpose(…).");
            }
            return new ReengineerContext(
                    serviceItem,
                    region,
                    date,
                    purpose,
                    actor,
                    new ArrayList<>(materials.values()),
                    names,
                    reviewStep,
                    automaticDuration);
        }
    }
}

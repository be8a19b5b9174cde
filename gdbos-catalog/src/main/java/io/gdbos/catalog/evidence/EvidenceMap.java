package io.gdbos.catalog.evidence;

import io.gdbos.core.record.FieldRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All mappings from requirements to fields, indexed both ways. Immutable. */
public final class EvidenceMap {
    /** Best first: proves more cases (unknown last), reads fewer fields, and then by id, so that the order is stable. */
    private static final Comparator<EvidenceMapping> BEST_FIRST = Comparator.comparingDouble(EvidenceMap::uncovered)
            .thenComparingInt(mapping -> mapping.fields().size())
            .thenComparing(EvidenceMapping::id);

    private final Map<RequirementRef, List<EvidenceMapping>> byRequirement = new HashMap<>();
    private final Map<FieldRef, List<EvidenceMapping>> byField = new HashMap<>();
    private final Map<String, List<EvidenceMapping>> byElement = new HashMap<>();

    private EvidenceMap(List<EvidenceMapping> mappings) {
        Set<String> ids = new HashSet<>();
        for (EvidenceMapping mapping : mappings) {
            if (!ids.add(mapping.id())) {
                throw new IllegalArgumentException("Two evidence mappings have the id \"" + mapping.id() + "\".");
            }
            add(byRequirement, mapping.requirement(), mapping);
            Set<String> elements = new TreeSet<>();
            for (FieldRef field : mapping.fields()) {
                add(byField, field, mapping);
                elements.add(field.item());
            }
            elements.forEach(element -> add(byElement, element, mapping));
        }
    }

    /**
     * Makes a map.
     *
     * @param mappings the mappings, in any order
     * @return the map
     * @throws IllegalArgumentException when two mappings have the same id
     */
    public static EvidenceMap of(Collection<EvidenceMapping> mappings) {
        return new EvidenceMap(mappings.stream().sorted(BEST_FIRST).toList());
    }

    /**
     * The ways to prove a requirement, whatever place, day and purpose.
     *
     * @param requirement the requirement
     * @return the mappings, best first
     */
    public List<EvidenceMapping> proving(RequirementRef requirement) {
        return List.copyOf(byRequirement.getOrDefault(requirement, List.of()));
    }

    /**
     * The ways of proof that read a field, as proof or as look-up key.
     *
     * @param field the field
     * @return the mappings, best first
     */
    public List<EvidenceMapping> using(FieldRef field) {
        return List.copyOf(byField.getOrDefault(field, List.of()));
    }

    /**
     * The ways of proof that read a data element from any resource.
     *
     * @param element the id of the element
     * @return the mappings, best first
     */
    public List<EvidenceMapping> reading(String element) {
        return List.copyOf(byElement.getOrDefault(element, List.of()));
    }

    /**
     * Which requirements break, and which are narrowed, if a field goes.
     *
     * @param field the field
     * @return the impact, requirements in order
     */
    public FieldImpact impactOf(FieldRef field) {
        SortedSet<RequirementRef> touched = new TreeSet<>();
        byField.getOrDefault(field, List.of()).forEach(mapping -> touched.add(mapping.requirement()));
        List<RequirementRef> broken = new ArrayList<>();
        List<RequirementRef> narrowed = new ArrayList<>();
        for (RequirementRef requirement : touched) {
            boolean another = byRequirement.getOrDefault(requirement, List.of()).stream()
                    .anyMatch(mapping -> !mapping.fields().contains(field));
            (another ? narrowed : broken).add(requirement);
        }
        return new FieldImpact(field, broken, narrowed);
    }

    private static double uncovered(EvidenceMapping mapping) {
        Double coverage = mapping.alternative().coverage();
        return coverage == null ? 2 : 1 - coverage;
    }

    private static <K> void add(Map<K, List<EvidenceMapping>> index, K key, EvidenceMapping mapping) {
        index.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(mapping);
    }
}

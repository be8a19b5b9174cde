package io.gdbos.core.element;

import io.gdbos.core.Findings;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The standard data elements in all their versions. It finds them by id, by name and by synonym, checks texts against
 * them and reads texts into typed values. Immutable.
 */
public final class ElementRegistry {
    private static final ValueDomain ANY_TEXT = ValueDomain.Text.upTo(Integer.MAX_VALUE);

    private static final Comparator<DataElement> NEWEST_FIRST = Comparator.comparing(
                    (DataElement element) -> element.registration().effectiveFrom())
            .reversed()
            .thenComparing(DataElement::version);

    /** By id, in the order of the ids; each list newest first. */
    private final Map<String, List<DataElement>> versions;

    private final Map<String, SortedSet<String>> idsByName = new HashMap<>();

    private ElementRegistry(Collection<DataElement> elements) {
        SortedMap<String, List<DataElement>> sorted = new TreeMap<>();
        elements.stream().sorted(NEWEST_FIRST).forEach(element -> sorted.computeIfAbsent(
                        element.id(), id -> new ArrayList<>())
                .add(element));
        sorted.replaceAll((id, list) -> List.copyOf(list));
        versions = new LinkedHashMap<>(sorted);
        versions.values().forEach(ElementRegistry::requireApart);
        for (List<DataElement> list : versions.values()) {
            for (DataElement element : list) {
                name(element, element.name().chinese());
                name(element, element.name().english());
                element.synonyms().forEach(synonym -> name(element, synonym));
            }
        }
    }

    /**
     * Makes a registry.
     *
     * @param elements the elements; one id may come several times, in different versions; days of those that are no
     *     drafts do not overlap
     * @return the registry
     * @throws IllegalArgumentException when two versions of an element are in force on one day, or have one name
     */
    public static ElementRegistry of(Collection<DataElement> elements) {
        return new ElementRegistry(elements);
    }

    /**
     * This registry with more elements, or more versions.
     *
     * @param elements the elements
     * @return a new registry
     */
    public ElementRegistry with(Collection<DataElement> elements) {
        List<DataElement> all = new ArrayList<>(elements);
        versions.values().forEach(all::addAll);
        return of(all);
    }

    /**
     * This registry with a new version of an element in place of the one in force: that one ends the day before and is
     * superseded.
     *
     * @param successor the new version, no draft
     * @return a new registry
     * @throws IllegalArgumentException when the new version begins no later than the newest there is
     */
    public ElementRegistry succeed(DataElement successor) {
        LocalDate eve = successor.registration().effectiveFrom().minusDays(1);
        List<DataElement> all = new ArrayList<>(List.of(successor));
        for (List<DataElement> list : versions.values()) {
            for (DataElement element : list) {
                boolean isSucceeded = element.id().equals(successor.id())
                        && element.registration().status().mayBecome(RegistrationStatus.SUPERSEDED);
                all.add(
                        isSucceeded
                                ? element.with(element.registration().end(RegistrationStatus.SUPERSEDED, eve))
                                : element);
            }
        }
        return of(all);
    }

    /**
     * An element as it is on a day.
     *
     * @param id the id
     * @param date the day
     * @return the version in force; empty when there is none
     */
    public Optional<DataElement> find(String id, LocalDate date) {
        List<DataElement> all = history(id);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isInForce(date)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * A version of an element, in force or not, a draft too.
     *
     * @param id the id
     * @param version the version
     * @return that version; empty when there is none
     */
    public Optional<DataElement> version(String id, String version) {
        return history(id).stream()
                .filter(element -> element.version().equals(version))
                .findFirst();
    }

    /**
     * The newest version of an element.
     *
     * @param id the id
     * @return the registered version that begins last, in force or not; a draft only when nothing is registered;
     *     empty when the id is unknown
     */
    public Optional<DataElement> latest(String id) {
        List<DataElement> all = history(id);
        return all.stream()
                .filter(element -> !element.registration().status().isDraft())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /**
     * All versions of an element.
     *
     * @param id the id
     * @return the versions, newest first, drafts among them
     */
    public List<DataElement> history(String id) {
        return versions.getOrDefault(id, List.of());
    }

    /**
     * The elements that go by a name on a day: Chinese or English name, or a synonym. Width, white space and the case
     * of letters do not count.
     *
     * @param name the name
     * @param date the day
     * @return the elements by id; several elements may share a synonym
     */
    public List<DataElement> findByName(String name, LocalDate date) {
        return idsByName.getOrDefault(ElementText.key(name), Collections.emptySortedSet()).stream()
                .flatMap(id -> find(id, date).stream())
                .toList();
    }

    /**
     * The elements in force on a day.
     *
     * @param date the day
     * @return the elements by id
     */
    public List<DataElement> elements(LocalDate date) {
        return versions.keySet().stream().flatMap(id -> find(id, date).stream()).toList();
    }

    /**
     * Checks a text against an element, as of a day. A blank text has nothing wrong: whether it may be blank is asked
     * of the form.
     *
     * @param id the id of the element
     * @param rawText the text as it came
     * @param date the day on which it was declared or held
     * @return what is wrong, with the id as its place and personal values masked; an unknown element is an error
     */
    public Findings validate(String id, String rawText, LocalDate date) {
        Optional<DataElement> latest = latest(id);
        if (latest.isEmpty()) {
            return Findings.of(ElementFindings.unknown(id));
        }
        Optional<DataElement> element = find(id, date);
        return element.isPresent()
                ? ElementCheck.check(element.get(), rawText, date)
                : Findings.of(ElementFindings.notInForce(id, date))
                        .and(ElementCheck.check(latest.get(), rawText, date));
    }

    /**
     * The check of many texts against one element, as of a day.
     *
     * @param id the id of the element
     * @param date the day on which the texts were declared or held
     * @return the check by the version in force; empty when there is none
     */
    public Optional<ElementCheck> check(String id, LocalDate date) {
        return find(id, date).map(element -> ElementCheck.of(element, date));
    }

    /**
     * Reads a text into a typed value by the newest version of an element: dates in any common writing, codes by code
     * or by name, identifiers in their normal form. The raw text is kept.
     *
     * @param id the id of the element; an unknown one is read as text
     * @param rawText the text as it came
     * @return the value; missing when the text is blank; text when the element cannot read it, so that it is kept for
     *     a person to look at and compares with nothing
     */
    public Value read(String id, String rawText) {
        Optional<DataElement> element = latest(id);
        return ElementReader.read(element.map(DataElement::domain).orElse(ANY_TEXT), rawText);
    }

    @Override
    public String toString() {
        return "ElementRegistry[" + versions.size() + " elements]";
    }

    private void name(DataElement element, String name) {
        idsByName.computeIfAbsent(ElementText.key(name), key -> new TreeSet<>()).add(element.id());
    }

    private static void requireApart(List<DataElement> newestFirst) {
        Set<String> names = new HashSet<>();
        DataElement later = null;
        for (DataElement element : newestFirst) {
            if (!names.add(element.version())) {
                throw new IllegalArgumentException(
                        "Element \"" + element.id() + "\" has the version \"" + element.version() + "\" twice.");
            }
            if (element.registration().status().isDraft()) {
                continue;
            }
            LocalDate end = element.registration().effectiveTo();
            if (later != null
                    && (end == null || !end.isBefore(later.registration().effectiveFrom()))) {
                throw new IllegalArgumentException("Versions of element \"" + element.id() + "\" overlap on "
                        + later.registration().effectiveFrom() + ".");
            }
            later = element;
        }
    }
}

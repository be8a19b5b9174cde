package io.gdbos.core.element.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.element.Certainty;
import io.gdbos.core.element.CodeEntry;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.DataElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundledCodeListsTest {
    private final Map<String, CodeList> lists = StandardElements.codeLists();

    @Test
    void the_industry_classification_is_whole() {
        CodeList industry = lists.get("industry");
        Map<Integer, Long> byLevel = industry.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> industry.level(entry.code()), TreeMap::new, Collectors.counting()));

        assertEquals(Map.of(1, 20L, 2, 97L, 3, 473L, 4, 1382L), byLevel);
        for (CodeEntry entry : industry.entries()) {
            boolean isBelowItsPrefix =
                    industry.level(entry.code()) <= 2 || entry.code().startsWith(entry.parent());
            assertTrue(isBelowItsPrefix, entry.code());
        }
    }

    @Test
    void a_branch_of_industry_is_asked_for_by_its_root() {
        CodeList industry = lists.get("industry");

        assertTrue(industry.isWithin("0111", "A"));
        assertTrue(industry.isWithin("0111", "0111"));
        assertFalse(industry.isWithin("0111", "B"));
        assertFalse(industry.isWithin("A", "0111"));
        assertFalse(industry.isWithin("9999", "A"));
        assertEquals("011", industry.parent("0111").orElseThrow());
        assertTrue(industry.parent("A").isEmpty());
        assertEquals(0, industry.level("nothing"));
        assertEquals(List.of(), industry.subtree("nothing"));
        assertEquals("A", industry.subtree("A").get(0));
        long all = industry.entries().stream()
                .filter(entry -> entry.parent() == null)
                .mapToLong(entry -> industry.subtree(entry.code()).size())
                .sum();
        assertEquals(1972, all);
    }

    @Test
    void a_country_is_found_by_each_of_its_codes_and_names() {
        CodeList countries = lists.get("country");

        assertEquals(244, countries.entries().size());
        for (String writing : List.of("CHN", "chn", "CN", "156", "中国")) {
            assertEquals("CHN", countries.find(writing).orElseThrow().code(), writing);
        }
        for (CodeEntry entry : countries.entries()) {
            assertTrue(entry.code().matches("[A-Z]{3}"), entry.code());
            assertTrue(entry.notations().get("alpha-2").matches("[A-Z]{2}"), entry.code());
            assertTrue(entry.notations().get("numeric").matches("[0-9]{3}"), entry.code());
            entry.notations()
                    .values()
                    .forEach(notation ->
                            assertEquals(entry, countries.find(notation).orElseThrow(), notation));
        }
    }

    @Test
    void the_lists_of_the_annex_are_verified_and_those_of_practice_are_not() {
        for (String id : List.of(
                "item-type",
                "exercise-level",
                "implementer-nature",
                "service-object",
                "handling-form",
                "case-type",
                "special-procedure",
                "satisfaction")) {
            assertTrue(lists.get(id).entries().stream().allMatch(CodeEntry::isVerified), id);
            assertTrue(lists.get(id).provenance().standard().startsWith("GB/T 39046-2020"), id);
        }
        for (String id : List.of("online-depth", "power-source", "case-state", "certificate-type", "industry")) {
            assertTrue(lists.get(id).entries().stream().noneMatch(CodeEntry::isVerified), id);
        }
    }

    @Test
    void codes_beside_the_standard_are_flagged() {
        assertEquals(Set.of("97", "98"), of("ethnicity", Certainty.NONSTANDARD));
        assertEquals(Set.of("每旬", "每半年"), of("update-cycle", Certainty.NONSTANDARD));
        Set<String> unsure = of("family-relation", Certainty.UNVERIFIED);
        for (int code = 79; code <= 89; code++) {
            boolean isThere =
                    lists.get("family-relation").find(Integer.toString(code)).isPresent();
            assertEquals(isThere, unsure.contains(Integer.toString(code)), () -> unsure.toString());
        }
    }

    @Test
    void families_and_marriages_have_branches() {
        assertTrue(lists.get("family-relation").isWithin("37", "30"));
        assertTrue(lists.get("marital-status").isWithin("22", "20"));
        assertEquals(
                "HA", lists.get("ethnicity").find("汉").orElseThrow().notations().get("alpha"));
        assertEquals("01", lists.get("ethnicity").find("Han").orElseThrow().code());
    }

    @Test
    void every_list_says_where_it_comes_from_and_every_element_what_it_is() {
        for (CodeList list : lists.values()) {
            assertFalse(list.provenance().standard().isBlank(), list.id());
            assertFalse(list.provenance().origin().isBlank(), list.id());
            assertFalse(list.provenance().licence().isBlank(), list.id());
            assertFalse(list.entries().isEmpty(), list.id());
        }
        for (DataElement element : StandardElements.registry().elements(LocalDate.of(2026, 7, 1))) {
            assertTrue(element.concept() != null, element.id());
            assertEquals("GDBOS", element.registration().authority(), element.id());
        }
    }

    private Set<String> of(String list, Certainty certainty) {
        return lists.get(list).entries().stream()
                .filter(entry -> entry.certainty() == certainty)
                .map(CodeEntry::code)
                .collect(Collectors.toSet());
    }
}

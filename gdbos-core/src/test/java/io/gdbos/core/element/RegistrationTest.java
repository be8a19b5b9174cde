package io.gdbos.core.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static final BilingualText NAME = BilingualText.of("size", "尺寸");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void the_ladder_goes_up_and_ends() {
        assertTrue(RegistrationStatus.INCOMPLETE.mayBecome(RegistrationStatus.STANDARD));
        assertTrue(RegistrationStatus.PREFERRED.mayBecome(RegistrationStatus.STANDARD));
        assertTrue(RegistrationStatus.SUPERSEDED.mayBecome(RegistrationStatus.RETIRED));
        assertTrue(RegistrationStatus.CANDIDATE.mayBecome(RegistrationStatus.RETIRED));
        assertFalse(RegistrationStatus.CANDIDATE.mayBecome(RegistrationStatus.SUPERSEDED));
        assertFalse(RegistrationStatus.STANDARD.mayBecome(RegistrationStatus.RECORDED));
        assertFalse(RegistrationStatus.SUPERSEDED.mayBecome(RegistrationStatus.STANDARD));
        for (RegistrationStatus next : RegistrationStatus.values()) {
            assertFalse(next.mayBecome(next));
            assertFalse(RegistrationStatus.RETIRED.mayBecome(next));
        }
    }

    @Test
    void an_entry_is_promoted_and_ended() {
        Registration draft = new Registration("1", RegistrationStatus.CANDIDATE, "bureau", NEW_YEAR, null);
        Registration recorded = draft.become(RegistrationStatus.RECORDED);
        Registration retired = recorded.end(RegistrationStatus.RETIRED, NEW_YEAR.plusDays(9));

        assertFalse(draft.isInForce(NEW_YEAR));
        assertTrue(recorded.isInForce(NEW_YEAR));
        assertTrue(retired.isInForce(NEW_YEAR.plusDays(9)));
        assertFalse(retired.isInForce(NEW_YEAR.plusDays(10)));
        assertThrows(IllegalArgumentException.class, () -> recorded.become(RegistrationStatus.CANDIDATE));
        assertThrows(IllegalArgumentException.class, () -> recorded.become(RegistrationStatus.RETIRED));
        assertThrows(
                IllegalArgumentException.class, () -> recorded.end(RegistrationStatus.RETIRED, NEW_YEAR.minusDays(1)));
    }

    @Test
    void a_checked_element_says_which_property_it_is() {
        DataElementBuilder builder =
                DataElement.builder("size", NAME, new ValueDomain.YesNo()).status(RegistrationStatus.QUALIFIED);

        assertThrows(IllegalArgumentException.class, builder::build);
        assertEquals(NAME, builder.concept(NAME, NAME).build().concept().property());
    }

    @Test
    void drafts_stand_beside_the_version_in_force() {
        ElementRegistry registry = ElementRegistry.of(List.of(
                size("1", RegistrationStatus.STANDARD, LocalDate.of(2020, 1, 1)),
                size("2", RegistrationStatus.CANDIDATE, NEW_YEAR),
                size("3", RegistrationStatus.INCOMPLETE, NEW_YEAR)));

        assertEquals("1", registry.find("size", NEW_YEAR).orElseThrow().version());
        assertEquals("1", registry.latest("size").orElseThrow().version());
        assertEquals(
                Optional.of(RegistrationStatus.CANDIDATE),
                registry.version("size", "2")
                        .map(element -> element.registration().status()));
        assertEquals(3, registry.history("size").size());
        assertThrows(
                IllegalArgumentException.class,
                () -> registry.with(List.of(size("3", RegistrationStatus.CANDIDATE, NEW_YEAR))));
    }

    @Test
    void a_successor_ends_the_version_before_it() {
        ElementRegistry before =
                ElementRegistry.of(List.of(size("1", RegistrationStatus.STANDARD, LocalDate.of(2020, 1, 1))));
        ElementRegistry after = before.succeed(size("2", RegistrationStatus.STANDARD, NEW_YEAR));

        assertEquals("2", after.find("size", NEW_YEAR).orElseThrow().version());
        DataElement old = after.find("size", NEW_YEAR.minusDays(1)).orElseThrow();
        assertEquals("1", old.version());
        assertEquals(RegistrationStatus.SUPERSEDED, old.registration().status());
        assertThrows(
                IllegalArgumentException.class,
                () -> after.succeed(size("0", RegistrationStatus.STANDARD, LocalDate.of(2019, 1, 1))));
    }

    @Test
    void data_of_a_child_are_sensitive_when_they_are_personal() {
        assertEquals(PersonalData.SENSITIVE, PersonalData.PERSONAL.ofChild());
        assertEquals(PersonalData.NONE, PersonalData.NONE.ofChild());
        assertEquals(PersonalData.SENSITIVE, PersonalData.PERSONAL.or(PersonalData.SENSITIVE));
    }

    private static DataElement size(String version, RegistrationStatus status, LocalDate from) {
        return DataElement.builder("size", NAME, new ValueDomain.YesNo())
                .version(version)
                .status(status)
                .concept(NAME, NAME)
                .effectiveFrom(from)
                .build();
    }
}

package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.DirtRates;
import io.gdbos.core.testkit.Season;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Adds children, guardians and grandparents to a family. Confined to one thread. */
final class Kin {
    private final DirtRates rates;
    private final Season season;
    private final People people;
    private final Settlement settlement;

    Kin(DirtRates rates, Season season, People people, Settlement settlement) {
        this.rates = rates;
        this.season = season;
        this.people = people;
        this.settlement = settlement;
    }

    void invent(FamilyDraft family) {
        Draw draw = family.draw;
        boolean hasDot = draw.chance(rates.of("family.minority-name"));
        List<LocalDate> births = births(draw);
        LocalDate motherBorn =
                draw.day(births.get(0).minusYears(38), births.get(0).minusYears(21));
        LocalDate fatherBorn = draw.day(motherBorn.minusYears(5), motherBorn.plusMonths(20));
        Person mother = adult(family, motherBorn, false, people.surname(draw), hasDot);
        String surname = people.surname(draw);
        Person father = adult(family, fatherBorn, true, surname, hasDot);
        if (draw.chance(rates.of("family.single-guardian"))) {
            boolean isMother = draw.chance(0.6);
            family.guardians.add(isMother ? mother : father);
            surname = isMother && !hasDot ? familyName(mother) : surname;
        } else {
            family.guardians.addAll(List.of(mother, father));
            if (draw.chance(0.5)) {
                Collections.swap(family.guardians, 0, 1);
            }
        }
        for (LocalDate born : births) {
            String code = Settlement.numberCode(family.bookPlace, born.getYear());
            family.children.add(people.invent(draw, code, born, draw.chance(0.52), surname, hasDot));
        }
        boolean inTheirBook = family.isGrandparentsHome
                || (family.situation.hasHousehold() && draw.chance(rates.of("family.grandparents-book")));
        if (inTheirBook) {
            grandparents(family, hasDot);
        }
    }

    private void grandparents(FamilyDraft family, boolean hasDot) {
        Draw draw = family.draw;
        Person child = family.guardians.get(0);
        LocalDate born = draw.day(child.born().minusYears(32), child.born().minusYears(22));
        family.grandparents.add(adult(family, born, true, hasDot ? "" : familyName(child), hasDot));
        if (draw.chance(0.6)) {
            family.grandparents.add(
                    adult(family, born.plusMonths(draw.below(40)), false, people.surname(draw), hasDot));
        }
    }

    /** Most adults were born where they are registered; others moved there. */
    private Person adult(FamilyDraft family, LocalDate born, boolean isMale, String surname, boolean hasDot) {
        String code = family.draw.chance(0.75)
                ? Settlement.numberCode(family.bookPlace, born.getYear())
                : settlement.originCode(family.draw, born.getYear());
        return people.invent(family.draw, code, born, isMale, surname, hasDot);
    }

    private List<LocalDate> births(Draw draw) {
        LocalDate first = season.bornAfter().plusDays(1);
        LocalDate last = season.bornUntil();
        LocalDate middle = last.minusYears(1);
        if (draw.chance(rates.of("family.two-children"))) {
            if (draw.chance(rates.of("family.twins"))) {
                LocalDate born = draw.day(middle.plusDays(1), last);
                return List.of(born, born);
            }
            LocalDate elder = draw.day(first, last.minusDays(330));
            return List.of(elder, draw.day(elder.plusDays(320), last));
        }
        List<LocalDate> births = new ArrayList<>(1);
        if (draw.chance(rates.of("family.child-too-young"))) {
            births.add(draw.day(last.plusDays(1), last.plusDays(120)));
        } else {
            births.add(draw.chance(0.85) ? draw.day(middle.plusDays(1), last) : draw.day(first, middle));
        }
        return births;
    }

    private static String familyName(Person person) {
        String name = person.name();
        for (String surname : Words.of("surname")) {
            if (surname.length() == 2 && name.startsWith(surname)) {
                return surname;
            }
        }
        return name.substring(0, 1);
    }
}

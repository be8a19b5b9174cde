package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.DirtRates;
import java.time.LocalDate;
import java.util.List;

/** Registers a family in household books. Confined to one thread. */
final class Books {
    private static final String HEAD = "02";
    private static final String SPOUSE = "10";

    private final DirtRates rates;
    private final LocalDate latest;
    private final Serials serials;
    private final Settlement settlement;

    Books(DirtRates rates, LocalDate opens, Serials serials, Settlement settlement) {
        this.rates = rates;
        this.latest = opens.minusMonths(1);
        this.serials = serials;
        this.settlement = settlement;
    }

    void register(FamilyDraft family) {
        Draw draw = family.draw;
        boolean isSplit = family.guardians.size() == 2 && draw.chance(rates.of("family.separate-books"));
        // With grandparents, the guardian whose parents they are stays in their book.
        int kept = family.grandparents.isEmpty() && isSplit ? draw.below(2) : 0;
        LocalDate since = since(family);
        String book = serials.bookNumber(draw, Settlement.numberCode(family.bookPlace, latest.getYear()));
        boolean hasElders = enterGrandparents(family, book, since);
        boolean needsHead = !hasElders;
        for (int i = 0; i < family.guardians.size(); i++) {
            Person guardian = family.guardians.get(i);
            if (isSplit && i != kept) {
                registerAlone(family, guardian);
            } else {
                String relation = hasElders ? inLaw(i, guardian) : needsHead ? HEAD : SPOUSE;
                needsHead = false;
                enter(family, guardian, book, relation, family.bookPlace, since);
            }
        }
        for (Person child : family.children) {
            boolean maternal = !family.guardians.get(0).isMale();
            String relation = hasElders
                    ? (child.isMale() ? (maternal ? "43" : "41") : (maternal ? "44" : "42"))
                    : (child.isMale() ? "20" : "30");
            enter(family, child, book, relation, family.bookPlace, since);
        }
    }

    private boolean enterGrandparents(FamilyDraft family, String book, LocalDate since) {
        List<Person> grandparents = family.grandparents;
        for (int i = 0; i < grandparents.size(); i++) {
            enter(family, grandparents.get(i), book, i == 0 ? HEAD : SPOUSE, family.bookPlace, since);
        }
        return !grandparents.isEmpty();
    }

    private void registerAlone(FamilyDraft family, Person guardian) {
        Draw draw = family.draw;
        Place place = family.origin == null
                ? settlement.elsewhere(draw, family.district)
                : settlement.village(draw, family.origin);
        String book = serials.bookNumber(draw, Settlement.numberCode(place, latest.getYear()));
        LocalDate since = draw.day(guardian.born().plusDays(10), latest.minusYears(8));
        family.registrations.add(new Registration(guardian, book, HEAD, place, since));
    }

    private void enter(FamilyDraft family, Person person, String book, String relation, Place place, LocalDate since) {
        LocalDate registered = person.born().plusDays(family.draw.between(5, 60));
        family.registrations.add(
                new Registration(person, book, relation, place, registered.isAfter(since) ? registered : since));
    }

    private LocalDate since(FamilyDraft family) {
        if (family.situation == Situation.HOUSEHOLD_AND_HOME_AGREE && !family.isLateDate) {
            return family.draw.day(family.homeSince, latest);
        }
        return family.draw.day(latest.minusYears(20), latest.minusMonths(4));
    }

    private static String inLaw(int at, Person guardian) {
        if (at == 0) {
            return guardian.isMale() ? "20" : "30";
        }
        return guardian.isMale() ? "28" : "38";
    }
}

package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.DirtRates;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives a family its papers on work, residence, birth and vaccination. Confined to one thread. */
final class LifePapers {
    private final DirtRates rates;
    private final LocalDate opens;
    private final Serials serials;
    private final List<District> districts;

    LifePapers(CityConfig config, Serials serials, List<District> districts) {
        this.rates = config.rates();
        this.opens = config.season().opens();
        this.serials = serials;
        this.districts = districts;
    }

    void issue(FamilyDraft family) {
        work(family);
        if (family.origin != null) {
            family.claim(card(family, family.guardians.get(0)));
            if (family.guardians.size() == 2 && family.draw.chance(0.4)) {
                family.papers.add(card(family, family.guardians.get(1)));
            }
        }
        boolean lacksVaccination = family.draw.chance(rates.of("family.not-vaccinated"));
        for (Person child : family.children) {
            List<Paper> papers = List.of(birth(family, child), vaccination(family.draw, child, !lacksVaccination));
            family.papers.addAll(papers);
            family.childClaims.add(papers);
        }
    }

    private void work(FamilyDraft family) {
        Draw draw = family.draw;
        Person employed = null;
        if (family.situation.hasEmployment()) {
            employed = draw.pick(family.guardians);
            boolean isShort = draw.chance(rates.of("family.short-employment"));
            LocalDate since = isShort
                    ? draw.day(opens.minusMonths(10), opens.minusMonths(2))
                    : draw.day(opens.minusYears(9), opens.minusMonths(14));
            family.claim(
                    draw.chance(rates.of("family.business-licence"))
                            ? licence(draw, employed, family.district, since)
                            : insurance(employed, family.district.code(), since));
        }
        for (Person guardian : family.guardians) {
            if (!guardian.equals(employed) && draw.chance(rates.of("family.side-insurance"))) {
                LocalDate since = draw.day(opens.minusYears(12), opens.minusMonths(3));
                family.papers.add(insurance(guardian, sideRegion(family), since));
            }
        }
    }

    /** A migrant's employment in the district is always the declared one, so that it is the one that counts. */
    private String sideRegion(FamilyDraft family) {
        District district;
        do {
            district = family.draw.pick(districts);
        } while (!family.situation.hasHousehold() && district.equals(family.district));
        return district.code();
    }

    private Paper insurance(Person insured, String region, LocalDate since) {
        LocalDate first = since.withDayOfMonth(1);
        long months = Period.between(first, opens).toTotalMonths();
        return new Paper(
                PaperKind.INSURANCE,
                insured,
                "",
                first,
                null,
                Map.of(
                        "insurance-region",
                        region,
                        "insured-months",
                        Long.toString(months),
                        "insurance-continuous",
                        "是"),
                true);
    }

    private Paper licence(Draw draw, Person operator, District district, LocalDate since) {
        return new Paper(
                PaperKind.LICENCE,
                operator,
                serials.creditCode(draw, district),
                since,
                null,
                Map.of("licence-status", "存续", "business-region", district.code()),
                true);
    }

    private Paper card(FamilyDraft family, Person holder) {
        Draw draw = family.draw;
        LocalDate issued = draw.day(opens.minusYears(8), opens.minusMonths(14));
        boolean isLapsed = draw.chance(rates.of("family.lapsed-card"));
        // Endorsed in the month before each full year; the last time before the season, or one time less.
        int early = draw.below(26);
        LocalDate endorsed = issued;
        for (int year = 1; issued.plusYears(year).minusDays(early).isBefore(opens); year++) {
            endorsed = issued.plusYears(year).minusDays(early);
        }
        if (isLapsed) {
            LocalDate before = endorsed.minusYears(1);
            endorsed = before.isBefore(issued) ? issued : before;
        }
        return new Paper(
                PaperKind.CARD,
                holder,
                holder.number(),
                issued,
                family.home,
                Map.of(
                        "card-endorsement-date",
                        endorsed.toString(),
                        "card-status",
                        isLapsed ? "暂停" : "有效",
                        "card-region",
                        family.district.code()),
                true);
    }

    private Paper birth(FamilyDraft family, Person child) {
        Map<String, String> details = new HashMap<>();
        for (Person guardian : family.guardians) {
            String parent = guardian.isMale() ? "father" : "mother";
            details.put(parent + "-number", guardian.number());
            details.put(parent + "-name", guardian.name());
        }
        LocalDate issued = child.born().plusDays(family.draw.between(3, 40));
        String region = child.number().substring(0, 6);
        String number = serials.birthCertificate(family.draw, region, issued.getYear());
        return new Paper(PaperKind.BIRTH, child, number, issued, null, details, true);
    }

    private Paper vaccination(Draw draw, Person child, boolean isComplete) {
        LocalDate date = draw.day(opens.minusMonths(24), opens.minusMonths(1));
        String region = child.number().substring(0, 6);
        return new Paper(
                PaperKind.VACCINATION,
                child,
                serials.vaccinationCertificate(draw, region),
                date,
                null,
                Map.of("vaccination-complete", isComplete ? "是" : "否"),
                true);
    }
}

package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.DirtRates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gives a family its papers on homes: owned, bought, rented, and owned beside. Confined to one thread. */
final class HomePapers {
    private final DirtRates rates;
    private final LocalDate opens;
    private final LocalDate ends;
    private final Serials serials;
    private final People people;
    private final Settlement settlement;

    HomePapers(CityConfig config, Serials serials, People people, Settlement settlement) {
        this.rates = config.rates();
        this.opens = config.season().opens();
        this.ends = config.season().ends();
        this.serials = serials;
        this.people = people;
        this.settlement = settlement;
    }

    void issue(FamilyDraft family) {
        if (!family.situation.hasHome()) {
            rent(family);
        } else if (family.situation != Situation.HOUSEHOLD_AND_HOME_AGREE
                && !family.isLateDate
                && family.draw.chance(rates.of("family.purchase-contract"))) {
            buy(family);
        } else {
            own(family);
        }
        ownBeside(family);
    }

    /** The certificate of a home in full ownership. */
    Paper certificate(Draw draw, Person owner, Place.Dwelling place, LocalDate date, String use) {
        String number = serials.propertyCertificate(draw, place.estate().district(), date.getYear());
        return property(owner, number, place, date, use, 100, draw.chance(0.45) ? "抵押" : "正常");
    }

    private void own(FamilyDraft family) {
        Draw draw = family.draw;
        List<Person> guardians = family.guardians;
        String number = serials.propertyCertificate(draw, family.home.estate().district(), family.homeSince.getYear());
        String use = draw.chance(rates.of("family.home-not-residential")) ? "商业" : Paper.RESIDENTIAL;
        String status = draw.chance(rates.of("family.home-seized")) ? "查封" : draw.chance(0.45) ? "抵押" : "正常";
        Person owner = family.isGrandparentsHome ? family.grandparents.get(0) : draw.pick(guardians);
        int share = 100;
        Person other = null;
        if (draw.chance(rates.of("family.minor-share"))) {
            share = 30;
            other = people.stranger(draw);
        } else if (!family.isGrandparentsHome && guardians.size() == 2 && draw.chance(rates.of("family.co-owned"))) {
            share = 50;
            other = guardians.get(owner.equals(guardians.get(0)) ? 1 : 0);
        }
        family.claim(property(owner, number, family.home, family.homeSince, use, share, status));
        if (other != null) {
            family.papers.add(property(other, number, family.home, family.homeSince, use, 100 - share, status));
        }
    }

    private void buy(FamilyDraft family) {
        Draw draw = family.draw;
        LocalDate date = draw.day(opens.minusYears(3), opens.minusMonths(2));
        String number = serials.contract(draw, family.home.estate().district(), date.getYear());
        String use = draw.chance(rates.of("family.home-not-residential")) ? "商业" : Paper.RESIDENTIAL;
        family.claim(new Paper(
                PaperKind.CONTRACT,
                draw.pick(family.guardians),
                number,
                date,
                family.home,
                Map.of("contract-property-use", use),
                true));
    }

    private void rent(FamilyDraft family) {
        Draw draw = family.draw;
        boolean isShort = draw.chance(rates.of("family.short-lease"));
        LocalDate start = isShort
                ? draw.day(opens.minusMonths(9), opens.minusMonths(1))
                : draw.day(opens.minusYears(5), opens.minusMonths(13));
        Person tenant = draw.pick(family.guardians);
        if (!isShort && draw.chance(rates.of("family.earlier-lease"))) {
            LocalDate before = start.minusMonths(draw.between(16, 30));
            family.papers.add(lease(draw, tenant, settlement.anywhere(draw), before, start.minusMonths(3)));
        }
        LocalDate end = ends.plusMonths(draw.between(1, 24)).withDayOfMonth(1).minusDays(1);
        family.claim(lease(draw, tenant, family.home, start, end));
        if (draw.chance(rates.of("family.hidden-home"))) {
            family.papers.add(certificate(
                    draw, draw.pick(family.guardians), settlement.anywhere(draw), past(draw), Paper.RESIDENTIAL));
        }
    }

    private void ownBeside(FamilyDraft family) {
        Draw draw = family.draw;
        Person owner = draw.pick(family.guardians);
        if (draw.chance(rates.of("family.parking-space"))) {
            family.papers.add(certificate(draw, owner, settlement.anywhere(draw), past(draw), "车位"));
        }
        if (draw.chance(rates.of("family.shop"))) {
            family.papers.add(certificate(draw, owner, settlement.anywhere(draw), past(draw), "商业"));
        }
        if (family.situation.hasHome() && !family.isGrandparentsHome && draw.chance(rates.of("family.second-home"))) {
            Place.Dwelling second = settlement.otherDistrict(draw, family.district);
            family.papers.add(certificate(draw, owner, second, past(draw), Paper.RESIDENTIAL));
        }
    }

    private LocalDate past(Draw draw) {
        return draw.day(opens.minusYears(10).withDayOfYear(1), opens.minusMonths(6));
    }

    private Paper lease(Draw draw, Person tenant, Place.Dwelling place, LocalDate start, LocalDate end) {
        String number = serials.lease(draw, place.estate().district(), start.getYear());
        return new Paper(PaperKind.LEASE, tenant, number, start, place, Map.of("lease-end-date", end.toString()), true);
    }

    private static Paper property(
            Person owner, String number, Place.Dwelling place, LocalDate date, String use, int share, String status) {
        return new Paper(
                PaperKind.PROPERTY,
                owner,
                number,
                date,
                place,
                Map.of(
                        "real-estate-unit-code",
                        Serials.unitCode(place),
                        "property-use",
                        use,
                        "ownership-share",
                        Integer.toString(share),
                        "property-status",
                        status),
                true);
    }
}

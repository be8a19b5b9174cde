package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.DirtRates;
import io.gdbos.core.testkit.School;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides where a family lives, where it is registered and where it applies. Confined to one thread. */
final class Settlement {
    private static final String HIGH_TECH = "3707A1";

    private final CityConfig config;
    private final CityPlan plan;
    private final List<Origin> origins = Origin.readAll();

    Settlement(CityConfig config, CityPlan plan) {
        this.config = config;
        this.plan = plan;
    }

    FamilyDraft settle(int index) {
        Draw draw = Draw.of(config.seed(), "family", index);
        DirtRates rates = config.rates();
        District district = district(draw);
        Situation situation = Situation.draw(draw, district);
        Place.Dwelling home = plan.settle(draw.pick(plan.estates(district)));
        School school = home.estate().school();
        if (situation.hasHome() && draw.chance(rates.of("family.home-out-of-zone"))) {
            school = otherSchool(draw, district, school);
        }
        boolean isLateDate = situation.hasHome() && draw.chance(rates.of("family.late-date"));
        LocalDate opens = config.season().opens();
        LocalDate homeSince = isLateDate
                ? opens.plusDays(draw.between(1, 2))
                : draw.day(opens.minusYears(10).withDayOfYear(1), opens.minusMonths(6));
        boolean isHighTech = district.code().equals(HIGH_TECH);
        boolean isGrandparents = isHighTech
                && !isLateDate
                && situation == Situation.HOUSEHOLD_AND_HOME_AGREE
                && draw.chance(rates.of("family.grandparents-home"));
        // The High-tech zone takes families with a home whose household lies in another district of the city.
        boolean isNeighbour = isHighTech && !situation.hasHousehold() && situation.hasHome() && draw.chance(0.5);
        Origin origin = situation.hasHousehold() || isNeighbour ? null : draw.pick(origins);
        Place book = book(draw, district, situation, home, school, origin);
        return new FamilyDraft(
                index, draw, district, situation, home, school, book, origin, isGrandparents, isLateDate, homeSince);
    }

    /** A place to be registered at outside the district. */
    Place elsewhere(Draw draw, District district) {
        return draw.chance(0.4) ? otherDistrict(draw, district) : village(draw, draw.pick(origins));
    }

    Place.Dwelling anywhere(Draw draw) {
        return plan.settle(draw.pick(plan.estates(draw.pick(plan.districts()))));
    }

    Place.Dwelling otherDistrict(Draw draw, District district) {
        District other;
        do {
            other = draw.pick(plan.districts());
        } while (other.equals(district));
        return plan.settle(draw.pick(plan.estates(other)));
    }

    Place village(Draw draw, Origin origin) {
        String text =
                draw.pick(Words.of("town")) + "镇" + draw.pick(Words.of("village")) + "村" + draw.between(1, 300) + "号";
        return new Place.Elsewhere(origin, text);
    }

    /** The code that a citizen number got, for somebody born at a place. */
    static String numberCode(Place place, int year) {
        return place instanceof Place.Dwelling dwelling
                ? CodeSpan.at(dwelling.estate().district().numberCodes(), year)
                : CodeSpan.at(((Place.Elsewhere) place).origin().codes(), year);
    }

    String originCode(Draw draw, int year) {
        return CodeSpan.at(draw.pick(origins).codes(), year);
    }

    private Place book(
            Draw draw,
            District district,
            Situation situation,
            Place.Dwelling home,
            School school,
            @Nullable Origin origin) {
        if (origin != null) {
            return village(draw, origin);
        }
        return switch (situation) {
            case HOUSEHOLD_AND_HOME_AGREE -> home;
            case HOUSEHOLD_AND_HOME_DIFFER -> plan.settle(draw.pick(plan.estates(district)));
            case HOUSEHOLD_AND_LEASE ->
                plan.settle(draw.pick(plan.estates(district).stream()
                        .filter(estate -> estate.school().equals(school))
                        .toList()));
            default -> otherDistrict(draw, district);
        };
    }

    private District district(Draw draw) {
        double left = draw.share();
        for (District district : plan.districts()) {
            left -= district.share();
            if (left < 0) {
                return district;
            }
        }
        return plan.districts().get(0);
    }

    private School otherSchool(Draw draw, District district, School school) {
        return draw.pick(plan.estates(district).stream()
                .map(Estate::school)
                .filter(other -> !other.equals(school))
                .toList());
    }
}

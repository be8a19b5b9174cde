package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.School;
import io.gdbos.core.testkit.Season;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Decides who files when. Confined to one thread. */
final class Filings {
    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final int SECONDS_OPEN = 9 * 3600;

    private final CityConfig config;
    private final CityPlan plan;
    private final List<Filing> filings = new ArrayList<>();

    private Filings(CityConfig config, CityPlan plan) {
        this.config = config;
        this.plan = plan;
    }

    /** All applications in the order in which they are filed. */
    static List<Filing> of(CityModel model) {
        Filings maker = new Filings(model.config(), model.plan());
        int serial = 0;
        for (Family family : model.families()) {
            for (int child = 0; child < family.children().size(); child++) {
                maker.file(family, child, ++serial);
            }
        }
        maker.filings.sort(Comparator.comparing(Filing::filedAt).thenComparing(Filing::number));
        return List.copyOf(maker.filings);
    }

    private void file(Family family, int childIndex, int serial) {
        Draw draw = Draw.of(config.seed(), "filing", serial);
        Person child = family.children().get(childIndex);
        Person applicant = family.guardians().get(0);
        Instant first = instant(draw, family);
        String number = number(family.school(), serial, "");
        if (!family.isDouble() || childIndex > 0) {
            filings.add(new Filing(number, family, child, applicant, family.school(), first, null, false));
            return;
        }
        boolean bySecond = family.guardians().size() == 2 && draw.chance(0.5);
        School other = bySecond ? family.school() : otherSchool(draw, family);
        Person secondApplicant = bySecond ? family.guardians().get(1) : applicant;
        Instant second = instant(draw, family);
        Instant earlier = first.isBefore(second) ? first : second;
        Instant later = first.isBefore(second) ? second : first;
        String secondNumber = number(other, serial, "D");
        filings.add(new Filing(number, family, child, applicant, family.school(), earlier, secondNumber, false));
        filings.add(new Filing(secondNumber, family, child, secondApplicant, other, later, number, true));
    }

    private School otherSchool(Draw draw, Family family) {
        return draw.pick(plan.schools().stream()
                .filter(school -> !school.region().equals(family.district().code()))
                .toList());
    }

    private Instant instant(Draw draw, Family family) {
        Season season = config.season();
        // Who was registered in the first days of the season files after that.
        LocalDate from =
                family.late().isEmpty() ? season.opens() : season.opens().plusDays(3);
        List<LocalDate> days = from.datesUntil(season.closes().plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
        LocalDate day = days.isEmpty() ? season.closes() : draw.pick(days);
        return day.atTime(OPEN)
                .plusSeconds(draw.below(SECONDS_OPEN))
                .atZone(season.zone())
                .toInstant();
    }

    private String number(School school, int serial, String suffix) {
        return "E" + config.season().opens().getYear() + "-" + school.region() + "-"
                + String.format(Locale.ROOT, "%06d", serial) + suffix;
    }
}

package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.CityConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fills the city up with households without a child of school age and with the homes that they own and let, until
 * its proportions are reached. Confined to one thread.
 */
final class Fillers {
    private static final double PERSONS_PER_CHILD = 2.8;
    private static final double BOOKS_PER_CHILD = 1.32;
    private static final double PROPERTIES_PER_CHILD = 0.72;

    private final CityConfig config;
    private final Settlement settlement;
    private final Serials serials;
    private final People people;
    private final HomePapers homes;
    private final List<Registration> registrations = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();

    Fillers(CityConfig config, Settlement settlement, Serials serials, People people, HomePapers homes) {
        this.config = config;
        this.settlement = settlement;
        this.serials = serials;
        this.people = people;
        this.homes = homes;
    }

    void fill(List<Family> families) {
        int persons = 0;
        Set<String> books = new HashSet<>();
        Set<String> properties = new HashSet<>();
        List<Place.Dwelling> rented = new ArrayList<>();
        for (Family family : families) {
            persons += family.registrations().size();
            family.registrations().forEach(registration -> books.add(registration.book()));
            for (Paper paper : family.papers()) {
                if (paper.kind() == PaperKind.PROPERTY) {
                    properties.add(paper.number());
                } else if (paper.kind() == PaperKind.LEASE && paper.place() instanceof Place.Dwelling dwelling) {
                    rented.add(dwelling);
                }
            }
        }
        households(target(PERSONS_PER_CHILD) - persons, target(BOOKS_PER_CHILD) - books.size());
        properties(target(PROPERTIES_PER_CHILD) - properties.size(), rented);
    }

    List<Registration> registrations() {
        return registrations;
    }

    List<Paper> papers() {
        return papers;
    }

    private int target(double perChild) {
        return (int) Math.round(config.children() * perChild);
    }

    private void households(int persons, int books) {
        int left = persons;
        for (int i = 0; i < books && left > 0; i++) {
            Draw draw = Draw.of(config.seed(), "filler", i);
            int size = Math.max(1, Math.min(left / (books - i), left));
            household(draw, size);
            left -= size;
        }
    }

    private void household(Draw draw, int size) {
        Place place = settlement.anywhere(draw);
        LocalDate opens = config.season().opens();
        String book = serials.bookNumber(draw, Settlement.numberCode(place, opens.getYear()));
        for (int i = 0; i < size; i++) {
            LocalDate born = draw.day(opens.minusYears(85), opens.minusYears(22));
            boolean isMale = i == 1 || (i > 1 && draw.chance(0.5));
            String code = Settlement.numberCode(place, born.getYear());
            Person person = people.invent(draw, code, born, isMale, people.surname(draw), false);
            LocalDate since = draw.day(born.plusYears(18), opens.minusMonths(1));
            registrations.add(new Registration(person, book, i == 0 ? "02" : i == 1 ? "10" : "97", place, since));
        }
    }

    private void properties(int count, List<Place.Dwelling> rented) {
        if (registrations.isEmpty()) {
            return;
        }
        for (int i = 0; i < count; i++) {
            Draw draw = Draw.of(config.seed(), "letting", i);
            Person owner = registrations.get(i % registrations.size()).person();
            Place.Dwelling place = i < rented.size() ? rented.get(i) : settlement.anywhere(draw);
            LocalDate opens = config.season().opens();
            LocalDate date = draw.day(opens.minusYears(10).withDayOfYear(1), opens.minusYears(6));
            papers.add(homes.certificate(draw, owner, place, date, Paper.RESIDENTIAL));
        }
    }
}

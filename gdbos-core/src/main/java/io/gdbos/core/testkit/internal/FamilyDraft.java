package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.School;
import io.gdbos.core.testkit.truth.Forgery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family while it is made; each maker adds its part. Confined to one thread. */
final class FamilyDraft {
    final int index;
    final Draw draw;
    final District district;
    final Situation situation;
    final Place.Dwelling home;
    final School school;
    final Place bookPlace;
    final @Nullable Origin origin;
    final boolean isGrandparentsHome;
    final boolean isLateDate;
    final LocalDate homeSince;
    final List<Person> guardians = new ArrayList<>();
    final List<Person> grandparents = new ArrayList<>();
    final List<Person> children = new ArrayList<>();
    final List<Registration> registrations = new ArrayList<>();
    final List<Paper> papers = new ArrayList<>();
    final List<Paper> claims = new ArrayList<>();
    final List<List<Paper>> childClaims = new ArrayList<>();
    final List<String> late = new ArrayList<>();

    @Nullable
    Forgery forgery;

    boolean isDouble;

    FamilyDraft(
            int index,
            Draw draw,
            District district,
            Situation situation,
            Place.Dwelling home,
            School school,
            Place bookPlace,
            @Nullable Origin origin,
            boolean isGrandparentsHome,
            boolean isLateDate,
            LocalDate homeSince) {
        this.index = index;
        this.draw = draw;
        this.district = district;
        this.situation = situation;
        this.home = home;
        this.school = school;
        this.bookPlace = bookPlace;
        this.origin = origin;
        this.isGrandparentsHome = isGrandparentsHome;
        this.isLateDate = isLateDate;
        this.homeSince = homeSince;
    }

    void claim(Paper paper) {
        papers.add(paper);
        claims.add(paper);
    }

    Family finish() {
        return new Family(
                index,
                district,
                school,
                situation,
                guardians,
                grandparents,
                children,
                registrations,
                papers,
                claims,
                childClaims,
                forgery,
                late,
                isDouble);
    }
}

package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.School;
import io.gdbos.core.testkit.Season;
import io.gdbos.core.testkit.truth.EnrolmentFacts;
import io.gdbos.core.testkit.truth.OrderDates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads off a family's true papers what is so for one application. Immutable. */
final class Facts {
    private final Season season;
    private final Filing filing;
    private final Family family;
    private final School school;
    private final Registration book;

    Facts(Season season, Filing filing) {
        this.season = season;
        this.filing = filing;
        this.family = filing.family();
        this.school = filing.school();
        this.book = family.registration(filing.child());
    }

    EnrolmentFacts facts() {
        LocalDate born = filing.child().born();
        boolean sharesBook = family.guardians().stream()
                .anyMatch(guardian -> family.registration(guardian).book().equals(book.book()));
        return new EnrolmentFacts(
                born.isAfter(season.bornAfter()) && !born.isAfter(season.bornUntil()),
                family.guardians().contains(filing.applicant()),
                sharesBook && book.place().region().equals(school.region()),
                isInZone(book.place()),
                homesInZone(this::isOwn).findAny().isPresent(),
                homesInZone(paper -> family.grandparents().contains(paper.holder()))
                        .findAny()
                        .isPresent(),
                ownShare() >= 50,
                homesInZone(paper -> true).anyMatch(paper -> book.place().equals(paper.place())),
                papers(this::isOwn).noneMatch(Paper::isHome),
                isTenant(),
                isEmployed(),
                hasCard(),
                papers(paper -> paper.holder().equals(filing.child()))
                        .anyMatch(paper -> paper.detail("vaccination-complete").equals("是")),
                homesInZone(paper -> true)
                        .anyMatch(paper -> paper.detail("property-status").equals("查封")));
    }

    OrderDates dates() {
        LocalDate insured = trueDate(PaperKind.INSURANCE);
        return new OrderDates(
                book.movedIn(),
                trueDate(PaperKind.PROPERTY),
                trueDate(PaperKind.CONTRACT),
                insured == null ? trueDate(PaperKind.LICENCE) : insured,
                trueDate(PaperKind.LEASE),
                trueDate(PaperKind.CARD));
    }

    private @Nullable LocalDate trueDate(PaperKind kind) {
        for (Paper claim : family.claims()) {
            if (claim.kind() == kind) {
                for (Paper paper : family.papers()) {
                    if (paper.kind() == kind
                            && paper.holder().equals(claim.holder())
                            && paper.number().equals(claim.number())) {
                        return paper.issued();
                    }
                }
            }
        }
        return null;
    }

    private Stream<Paper> papers(Predicate<Paper> condition) {
        return family.papers().stream().filter(condition);
    }

    private Stream<Paper> homesInZone(Predicate<Paper> condition) {
        return papers(condition).filter(Paper::isHome).filter(paper -> isInZone(paper.place()));
    }

    private boolean isInZone(@Nullable Place place) {
        return place instanceof Place.Dwelling dwelling
                && dwelling.estate().school().equals(school);
    }

    private boolean isOwn(Paper paper) {
        return paper.holder().equals(filing.child()) || family.guardians().contains(paper.holder());
    }

    private int ownShare() {
        return homesInZone(this::isOwn)
                .mapToInt(paper ->
                        paper.kind() == PaperKind.CONTRACT ? 100 : Integer.parseInt(paper.detail("ownership-share")))
                .sum();
    }

    private boolean isTenant() {
        return papers(this::isOwn)
                .anyMatch(paper -> paper.kind() == PaperKind.LEASE
                        && isInZone(paper.place())
                        && !paper.issued().isAfter(season.opens().minusYears(1))
                        && !LocalDate.parse(paper.detail("lease-end-date")).isBefore(season.ends()));
    }

    private boolean isEmployed() {
        List<Paper> own = papers(this::isOwn).toList();
        boolean isInsured = own.stream()
                .anyMatch(paper -> paper.kind() == PaperKind.INSURANCE
                        && paper.detail("insurance-region").equals(school.region())
                        && Integer.parseInt(paper.detail("insured-months")) >= 12);
        return isInsured
                || own.stream()
                        .anyMatch(paper -> paper.kind() == PaperKind.LICENCE
                                && paper.detail("business-region").equals(school.region())
                                && paper.detail("licence-status").equals("存续")
                                && !paper.issued().isAfter(season.opens().minusYears(1)));
    }

    private boolean hasCard() {
        return papers(paper -> paper.holder().equals(filing.applicant()))
                .anyMatch(paper -> paper.kind() == PaperKind.CARD
                        && paper.detail("card-region").equals(school.region())
                        && paper.detail("card-status").equals("有效")
                        && !LocalDate.parse(paper.detail("card-endorsement-date"))
                                .isBefore(season.opens().minusYears(1)));
    }
}

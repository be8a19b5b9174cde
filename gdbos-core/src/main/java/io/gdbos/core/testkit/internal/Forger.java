package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.DirtRates;
import io.gdbos.core.testkit.truth.Forgery;
import io.gdbos.core.testkit.truth.ForgeryKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes some families declare what is not so, and some registers late. What is forged is missing from the family's
 * true papers, or stands there as it really is. Confined to one thread.
 */
final class Forger {
    private final DirtRates rates;
    private final LocalDate opens;
    private final People people;

    /** A home of an earlier family. */
    private @Nullable Paper otherHome;

    Forger(CityConfig config, People people) {
        this.rates = config.rates();
        this.opens = config.season().opens();
        this.people = people;
    }

    void alter(FamilyDraft family) {
        Draw draw = family.draw;
        boolean isForged = draw.chance(rates.of("family.forged-certificate"));
        boolean isLate = draw.chance(rates.of("family.late-record"));
        Paper home = family.claims.get(0);
        if (family.isLateDate) {
            family.late.add(home.kind().table());
        } else if (isForged && !family.isGrandparentsHome) {
            forge(family);
        } else if (isLate) {
            Paper late = draw.pick(certificates(family));
            family.papers.replaceAll(paper -> isSame(paper, late) ? paper.unheld() : paper);
            family.late.add(late.kind().table());
        }
        if (home.kind() == PaperKind.PROPERTY && family.forgery == null) {
            otherHome = home;
        }
        family.isDouble = draw.chance(rates.of("family.double-application"));
    }

    private void forge(FamilyDraft family) {
        Draw draw = family.draw;
        Paper genuine = draw.pick(certificates(family));
        Paper neighbour = otherHome;
        ForgeryKind kind = draw.pick(kinds(genuine.kind(), neighbour != null));
        switch (kind) {
            case UNKNOWN_NUMBER -> family.papers.removeIf(paper -> isSame(paper, genuine));
            case OTHER_HOLDER -> {
                family.papers.removeIf(paper -> isSame(paper, genuine));
                family.papers.add(genuine.heldBy(people.stranger(draw)));
            }
            case OTHER_DATE -> predate(family, genuine);
            case OTHER_HOME -> {
                family.papers.removeIf(paper -> isSame(paper, genuine));
                if (neighbour != null) {
                    replaceClaim(family, genuine, genuine.numbered(neighbour.number()));
                }
            }
        }
        family.forgery = new Forgery(genuine.kind().table(), kind);
    }

    /** The true date stays in the register; a true lease is a short one. */
    private void predate(FamilyDraft family, Paper genuine) {
        Draw draw = family.draw;
        Paper real = genuine.kind() == PaperKind.LEASE
                ? genuine.issuedOn(draw.day(opens.minusMonths(9), opens.minusMonths(1)))
                : genuine;
        family.papers.replaceAll(paper -> isSame(paper, genuine) ? paper.issuedOn(real.issued()) : paper);
        int days = genuine.kind() == PaperKind.VACCINATION || genuine.kind() == PaperKind.BIRTH
                ? -draw.between(3, 25)
                : -draw.between(400, 1200);
        replaceClaim(family, genuine, genuine.issuedOn(real.issued().plusDays(days)));
    }

    private static void replaceClaim(FamilyDraft family, Paper genuine, Paper forged) {
        family.claims.replaceAll(claim -> claim.equals(genuine) ? forged : claim);
        family.childClaims.replaceAll(claims -> claims.stream()
                .map(claim -> claim.equals(genuine) ? forged : claim)
                .toList());
    }

    /** What the form declares with number, holder and date; papers of a child only where there is one child. */
    private static List<Paper> certificates(FamilyDraft family) {
        List<Paper> certificates = new ArrayList<>(family.claims);
        certificates.removeIf(claim -> claim.kind() == PaperKind.INSURANCE);
        if (family.children.size() == 1) {
            certificates.addAll(family.childClaims.get(0));
        }
        return certificates;
    }

    private static List<ForgeryKind> kinds(PaperKind kind, boolean hasNeighbour) {
        List<ForgeryKind> kinds = new ArrayList<>(List.of(ForgeryKind.UNKNOWN_NUMBER, ForgeryKind.OTHER_DATE));
        if (kind != PaperKind.CARD && kind != PaperKind.BIRTH && kind != PaperKind.VACCINATION) {
            kinds.add(ForgeryKind.OTHER_HOLDER);
            if (hasNeighbour && kind == PaperKind.PROPERTY) {
                kinds.add(ForgeryKind.OTHER_HOME);
            }
        }
        return kinds;
    }

    private static boolean isSame(Paper paper, Paper other) {
        return paper.kind() == other.kind() && paper.number().equals(other.number());
    }
}

package io.gdbos.core.testkit.internal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it really is, and whether its register holds it. Immutable.
 *
 * @param kind the kind
 * @param holder who holds it
 * @param number its number, empty for a kind without one
 * @param issued the date by which it counts
 * @param place the address, null for a kind without one
 * @param details what else it says, by element
 * @param isHeld whether the register holds it
 */
record Paper(
        PaperKind kind,
        Person holder,
        String number,
        LocalDate issued,
        @Nullable Place place,
        Map<String, String> details,
        boolean isHeld) {

    static final String RESIDENTIAL = "住宅";

    Paper {
        details = Map.copyOf(details);
    }

    String detail(String element) {
        return details.getOrDefault(element, "");
    }

    Paper heldBy(Person other) {
        return new Paper(kind, other, number, issued, place, details, isHeld);
    }

    Paper numbered(String other) {
        return new Paper(kind, holder, other, issued, place, details, isHeld);
    }

    Paper issuedOn(LocalDate date) {
        return new Paper(kind, holder, number, date, place, details, isHeld);
    }

    Paper unheld() {
        return new Paper(kind, holder, number, issued, place, details, false);
    }

    /** Whether it makes its holder the owner of a dwelling. */
    boolean isHome() {
        return (kind == PaperKind.PROPERTY
                        && detail("property-use").equals(RESIDENTIAL)
                        && !detail("property-status").equals("注销"))
                || (kind == PaperKind.CONTRACT
                        && detail("contract-property-use").equals(RESIDENTIAL));
    }
}

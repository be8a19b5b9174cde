package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.School;
import io.gdbos.core.testkit.truth.Forgery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family with children of school age, everything about it true. Immutable.
 *
 * @param index its place in the city, from 0
 * @param district where it applies
 * @param school the school it applies to
 * @param situation how it lives
 * @param guardians one or two; the first one applies
 * @param grandparents the grandparents in its book
 * @param children one or two
 * @param registrations who stands in which book
 * @param papers every paper of the family; a register shows those that it holds
 * @param claims the papers that the form declares, as it declares them, without those of a child
 * @param childClaims the papers declared for each child
 * @param forgery the forged certificate, null when all are genuine
 * @param late tables whose record is late
 * @param isDouble whether the first child is applied for twice
 */
record Family(
        int index,
        District district,
        School school,
        Situation situation,
        List<Person> guardians,
        List<Person> grandparents,
        List<Person> children,
        List<Registration> registrations,
        List<Paper> papers,
        List<Paper> claims,
        List<List<Paper>> childClaims,
        @Nullable Forgery forgery,
        List<String> late,
        boolean isDouble) {
    Family {
        guardians = List.copyOf(guardians);
        grandparents = List.copyOf(grandparents);
        children = List.copyOf(children);
        registrations = List.copyOf(registrations);
        papers = List.copyOf(papers);
        claims = List.copyOf(claims);
        childClaims = List.copyOf(childClaims);
        late = List.copyOf(late);
    }

    Registration registration(Person person) {
        return registrations.stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A person of family " + index + " is in no book."));
    }
}

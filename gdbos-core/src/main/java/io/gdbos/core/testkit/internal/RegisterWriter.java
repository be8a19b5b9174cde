package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.truth.Side;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes what is true into the rows that agencies hold, with their dirt. Thread-safe. */
final class RegisterWriter {
    static final String HOUSEHOLD_REGISTER = "household_register";
    static final List<String> HOUSEHOLD_ELEMENTS = List.of(
            "citizen-number",
            "person-name",
            "sex",
            "birth-date",
            "ethnicity",
            "household-number",
            "relation-to-head",
            "household-address",
            "household-region",
            "move-in-date");

    /** Registers that were begun before numbers had 18 digits, or copied from such. */
    private static final Set<PaperKind> OLD =
            EnumSet.of(PaperKind.PROPERTY, PaperKind.LEASE, PaperKind.LICENCE, PaperKind.BIRTH);

    private final long seed;
    private final Dirt dirt;

    RegisterWriter(CityConfig config) {
        this.seed = config.seed();
        this.dirt = new Dirt(Side.AGENCY, config.rates());
    }

    WrittenRow write(Registration registration) {
        Person person = registration.person();
        Draw draw = Draw.of(seed, HOUSEHOLD_REGISTER, person.number());
        WrittenRow row = new WrittenRow(Side.AGENCY, HOUSEHOLD_REGISTER);
        row.put("citizen-number", dirt.number(draw, person, false));
        row.put("person-name", dirt.name(draw, person.name()));
        row.put("sex", person.isMale() ? "1" : "2");
        row.put("birth-date", dirt.date(draw, person.born()));
        row.put("ethnicity", person.ethnicity());
        row.put("household-number", registration.book());
        row.put("relation-to-head", registration.relation());
        row.put("household-address", dirt.address(draw, registration.place()));
        row.put("household-region", registration.place().region());
        row.put("move-in-date", dirt.date(draw, registration.movedIn()));
        return row;
    }

    WrittenRow write(Paper paper) {
        PaperKind kind = paper.kind();
        Person holder = paper.holder();
        Draw draw = Draw.of(seed, kind.table(), holder.number() + paper.number() + paper.issued());
        WrittenRow row = new WrittenRow(Side.AGENCY, kind.table());
        row.put(kind.holderNumber(), dirt.number(draw, holder, OLD.contains(kind)));
        row.put(kind.holderName(), dirt.name(draw, holder.name()));
        if (kind.number() != null) {
            boolean isPersonNumber = kind == PaperKind.CARD;
            row.put(
                    kind.number(),
                    isPersonNumber ? dirt.number(draw, holder, false) : dirt.certificate(draw, paper.number()));
        }
        if (kind.address() != null && paper.place() != null) {
            row.put(kind.address(), dirt.address(draw, paper.place()));
        }
        row.put(kind.issued(), dirt.date(draw, paper.issued()));
        for (String element : kind.elements()) {
            String detail = paper.detail(element);
            if (!detail.isEmpty()) {
                row.put(element, detail(draw, element, detail));
            }
        }
        return row;
    }

    private Cell detail(Draw draw, String element, String value) {
        if (element.endsWith("-date")) {
            return dirt.date(draw, LocalDate.parse(value));
        } else if (element.endsWith("-name")) {
            return dirt.name(draw, value);
        } else if (element.equals("mother-number") || element.equals("father-number")) {
            return dirt.number(draw, parent(value), true);
        }
        return Cell.clean(value);
    }

    private static Person parent(String number) {
        LocalDate born = LocalDate.of(
                Integer.parseInt(number.substring(6, 10)),
                Integer.parseInt(number.substring(10, 12)),
                Integer.parseInt(number.substring(12, 14)));
        return new Person(number, "", true, born, "");
    }
}

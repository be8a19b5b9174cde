package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.DirtRates;
import java.time.LocalDate;

/** Invents persons. Confined to one thread. */
final class People {
    private static final String HAN = "01";
    private static final String UYGHUR = "05";
    private static final String STRANGERS = "370303";

    private final Serials serials;
    private final double rareName;

    People(Serials serials, DirtRates rates) {
        this.serials = serials;
        this.rareName = rates.of("family.rare-name");
    }

    /** A person of a family whose name holds a dot, or of one whose surname is given. */
    Person invent(Draw draw, String region, LocalDate born, boolean isMale, String family, boolean hasDot) {
        String name = hasDot
                ? draw.pick(Words.of("minority-given")) + "·" + draw.pick(Words.of("minority-family"))
                : family + given(draw, isMale);
        String number = serials.citizenNumber(draw, region, born, isMale);
        return new Person(number, name, isMale, born, hasDot ? UYGHUR : HAN);
    }

    /** Somebody from elsewhere, who stands in no book of the city. */
    Person stranger(Draw draw) {
        LocalDate born = LocalDate.of(draw.between(1960, 1995), draw.between(1, 12), draw.between(1, 28));
        return invent(draw, STRANGERS, born, draw.chance(0.5), surname(draw), false);
    }

    String surname(Draw draw) {
        return draw.pick(Words.of("surname"));
    }

    private String given(Draw draw, boolean isMale) {
        var list = Words.of(isMale ? "male" : "female");
        String first = draw.chance(rareName) ? draw.pick(Words.of("rare")) : draw.pick(list);
        return draw.chance(0.7) ? first + draw.pick(list) : first;
    }
}

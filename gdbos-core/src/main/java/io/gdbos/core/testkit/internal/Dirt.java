package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.DirtRates;
import io.gdbos.core.testkit.truth.Side;
import io.gdbos.core.testkit.truth.VariationKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes true values with the variations that a side makes. Thread-safe; draws come from the caller. */
final class Dirt {
    private static final List<VariationKind> NAME = List.of(
            VariationKind.NAME_TRADITIONAL,
            VariationKind.NAME_SPACES,
            VariationKind.NAME_HOMOPHONE,
            VariationKind.NAME_LOOK_ALIKE);
    private static final List<VariationKind> DOTTED_NAME = List.of(VariationKind.NAME_DOT);
    private static final List<VariationKind> NUMBER =
            List.of(VariationKind.NUMBER_15_DIGITS, VariationKind.NUMBER_FULL_WIDTH);
    private static final List<VariationKind> NUMBER_WITH_X =
            List.of(VariationKind.NUMBER_15_DIGITS, VariationKind.NUMBER_FULL_WIDTH, VariationKind.NUMBER_LOWER_X);
    private static final List<VariationKind> CERTIFICATE =
            List.of(VariationKind.CERTIFICATE_FULL_WIDTH, VariationKind.CERTIFICATE_BRACKETS);
    private static final List<VariationKind> DATE = List.of(VariationKind.DATE_WRITING);
    private static final List<VariationKind> ADDRESS = List.of(
            VariationKind.ADDRESS_NO_PREFIX,
            VariationKind.ADDRESS_UNIT_FORM,
            VariationKind.ADDRESS_CHINESE_NUMERALS,
            VariationKind.ADDRESS_NO_ESTATE,
            VariationKind.ADDRESS_HASH_SIGN,
            VariationKind.ADDRESS_TRADITIONAL,
            VariationKind.ADDRESS_FULL_WIDTH);
    private static final List<String> DOTS = List.of("•", "．", "・", ".", "‧", "");
    private static final LocalDate LONG_NUMBERS = LocalDate.of(1999, 1, 1);

    private final Side side;
    private final Map<VariationKind, Double> rates = new EnumMap<>(VariationKind.class);

    Dirt(Side side, DirtRates rates) {
        this.side = side;
        for (VariationKind kind : VariationKind.values()) {
            boolean isTypoOfForm = side == Side.FORM && !kind.isBenign();
            // A form is mistyped in one place at most; that is decided once for the form, not for each value.
            this.rates.put(kind, isTypoOfForm ? 0.0 : rates.of(side, kind));
        }
    }

    Side side() {
        return side;
    }

    Cell name(Draw draw, String name) {
        VariationKind kind = choose(draw, name.indexOf('·') < 0 ? NAME : DOTTED_NAME);
        return kind == null ? Cell.clean(name) : changed(name, name(draw, name, kind), kind);
    }

    Cell number(Draw draw, Person person, boolean isOldRegister) {
        String number = person.number();
        VariationKind kind = choose(draw, number.endsWith("X") ? NUMBER_WITH_X : NUMBER);
        if (kind == null
                || (kind == VariationKind.NUMBER_15_DIGITS
                        && (!isOldRegister || !person.born().isBefore(LONG_NUMBERS)))) {
            return Cell.clean(number);
        }
        return switch (kind) {
            case NUMBER_15_DIGITS -> new Cell(number.substring(0, 6) + number.substring(8, 17), kind);
            case NUMBER_FULL_WIDTH -> new Cell(Spelling.fullWidth(number), kind);
            default -> new Cell(number.toLowerCase(Locale.ROOT), kind);
        };
    }

    Cell certificate(Draw draw, String number) {
        VariationKind kind = choose(draw, CERTIFICATE);
        if (kind == VariationKind.CERTIFICATE_FULL_WIDTH) {
            return changed(number, Spelling.fullWidth(number), kind);
        } else if (kind == VariationKind.CERTIFICATE_BRACKETS) {
            return changed(number, number.replace('（', '(').replace('）', ')'), kind);
        }
        return Cell.clean(number);
    }

    Cell date(Draw draw, LocalDate date) {
        VariationKind kind = choose(draw, DATE);
        if (kind == null) {
            return Cell.clean(date.toString());
        }
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        String text =
                switch (draw.below(4)) {
                    case 0 -> date.getYear() + "/" + month + "/" + day;
                    case 1 -> date.getYear() + "年" + month + "月" + day + "日";
                    case 2 -> date.toString().replace("-", "");
                    default -> date.toString().replace('-', '.');
                };
        return new Cell(text, kind);
    }

    Cell address(Draw draw, Place place) {
        VariationKind kind = choose(draw, ADDRESS);
        return kind == null ? Cell.clean(place.full()) : changed(place.full(), AddressWriter.write(place, kind), kind);
    }

    /** A name in one variation, the name itself where that cannot be applied. */
    static String name(Draw draw, String name, VariationKind kind) {
        return switch (kind) {
            case NAME_TRADITIONAL -> Spelling.traditional(name);
            case NAME_SPACES -> name.substring(0, 1) + (draw.chance(0.5) ? " " : "\u3000") + name.substring(1);
            case NAME_DOT -> name.replace("·", draw.pick(DOTS));
            case NAME_HOMOPHONE -> Spelling.confused("homophone", name);
            case NAME_LOOK_ALIKE -> Spelling.confused("look-alike", name);
            default -> name;
        };
    }

    private static Cell changed(String clean, String text, VariationKind kind) {
        return text.equals(clean) ? Cell.clean(clean) : new Cell(text, kind);
    }

    private @Nullable VariationKind choose(Draw draw, List<VariationKind> kinds) {
        double left = draw.share();
        for (VariationKind kind : kinds) {
            left -= rates.getOrDefault(kind, 0.0);
            if (left < 0) {
                return kind;
            }
        }
        return null;
    }
}

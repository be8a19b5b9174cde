package io.gdbos.core.testkit.internal;

import io.gdbos.core.code.CheckCharacters;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Gives identifiers out, each once. Confined to one thread. */
final class Serials {
    /** Sequences from 996 on were kept for people born before 1900. */
    private static final int SEQUENCES = 996;

    private final Set<String> given = new HashSet<>();

    String citizenNumber(Draw draw, String region, LocalDate born, boolean isMale) {
        String body = region + born.format(DateTimeFormatter.BASIC_ISO_DATE);
        return once(() -> {
            int sequence = draw.between(1, SEQUENCES / 2 - 1) * 2 - (isMale ? 1 : 0);
            String whole = body + String.format(Locale.ROOT, "%03d", sequence);
            return whole + CheckCharacters.MOD_11_2.of(whole);
        });
    }

    String bookNumber(Draw draw, String region) {
        return once(() -> region + draw.digits(7));
    }

    String propertyCertificate(Draw draw, District district, int year) {
        return once(() -> "鲁（" + year + "）潍坊市" + district.name() + "不动产权第" + draw.digits(7) + "号");
    }

    String contract(Draw draw, District district, int year) {
        return once(() -> year + district.nationalCode() + "1" + draw.digits(6));
    }

    String lease(Draw draw, District district, int year) {
        return once(() -> year + district.nationalCode() + "5" + draw.digits(6));
    }

    String birthCertificate(Draw draw, String region, int year) {
        char letter = (char) ('R' + Math.floorMod(year - 2017, 8));
        return once(() -> letter + region.substring(0, 2) + draw.digits(7));
    }

    String vaccinationCertificate(Draw draw, String region) {
        return once(() -> region + draw.digits(8));
    }

    String creditCode(Draw draw, District district) {
        return once(() -> {
            String organisation = "MA" + draw.digits(6);
            String body = "92" + district.nationalCode() + organisation + CheckCharacters.GB_11714.of(organisation);
            return body + CheckCharacters.GB_32100.of(body);
        });
    }

    /** Parcel, building and unit of a dwelling; the same dwelling has the same code. */
    static String unitCode(Place.Dwelling home) {
        Estate estate = home.estate();
        int serial = estate.serial();
        int unit = home.unit() * 1000 + home.room() % 100 * 100 + home.room() / 100;
        return String.format(
                Locale.ROOT,
                "%s%03d%03dGB%05dF%04d%04d",
                estate.district().nationalCode(),
                serial / 50 % 999 + 1,
                serial % 50 + 1,
                serial + 1,
                home.building(),
                unit);
    }

    private String once(Supplier<String> maker) {
        String value;
        do {
            value = maker.get();
        } while (!given.add(value));
        return value;
    }
}

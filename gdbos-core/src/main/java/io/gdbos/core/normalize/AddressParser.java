package io.gdbos.core.normalize;

import io.gdbos.core.code.RegionCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one address: the cheapest way through its possible readings, then the level of each stretch. */
final class AddressParser {
    private final String raw;
    private final AddressGlyphs glyphs;
    private final NumberReader numbers;
    private final DivisionNames names;
    private final List<AddressPart> parts = new ArrayList<>();
    private final EnumMap<AddressLevel, String> normals = new EnumMap<>(AddressLevel.class);
    private @Nullable DivisionPlace region;
    private int place;
    private int index;

    AddressParser(String raw, DivisionNames names) {
        this.raw = raw;
        this.glyphs = AddressGlyphs.of(raw);
        this.numbers = new NumberReader(glyphs);
        this.names = names;
    }

    Address parse() {
        AddressSurvey survey = new AddressSurvey(glyphs);
        List<Stretch> stretches = new AddressLattice(glyphs, names, survey).cheapest();
        for (Stretch part : new AddressSettler(glyphs, survey, stretches).settle()) {
            addGap(glyphs.start(part.from()));
            add(part.level(), glyphs.end(part.to() - 1), normal(part));
            if (part.piece().isDivision() && part.level().isDivision() && part.place() != null) {
                region = part.place();
            }
        }
        addGap(glyphs.readTo());
        boolean isCut = index < raw.length();
        if (isCut) {
            add(AddressLevel.REST, place + raw.codePointCount(index, raw.length()), "");
        }
        boolean isCertain = region != null && !region.isAmbiguous();
        RegionCode code = isCertain && region != null ? region.first().code() : null;
        return new Address(raw, parts, normals, code, isCut);
    }

    private void addGap(int end) {
        if (end > place) {
            add(AddressLevel.SEPARATOR, end, "");
        }
    }

    private void add(AddressLevel level, int end, String normal) {
        int to = raw.offsetByCodePoints(index, Math.max(0, end - place));
        if (to > index) {
            parts.add(new AddressPart(level, place, end, raw.substring(index, to), normal));
            place = end;
            index = to;
        }
        if (level.compareTo(AddressLevel.REDUNDANT) < 0 || (level == AddressLevel.REST && !normal.isEmpty())) {
            normals.merge(level, normal, String::concat);
        }
    }

    private String normal(Stretch part) {
        return switch (part.level()) {
            case PROVINCE, CITY, DISTRICT, TOWNSHIP -> division(part);
            case ROAD_NUMBER, SUB_ROAD_NUMBER, BUILDING, UNIT, FLOOR, ROOM -> number(part);
            case ESTATE, SUB_ESTATE -> EstateName.normal(glyphs.text(part.from(), part.to()));
            case SEPARATOR -> "";
            default -> glyphs.text(part.from(), part.to());
        };
    }

    private String division(Stretch part) {
        if (part.place() != null && part.place().names().level() == part.level()) {
            return part.place().first().name();
        }
        String text = glyphs.text(part.from(), part.to());
        return text.endsWith("街道办事处") ? text.substring(0, text.length() - 3) : text;
    }

    private String number(Stretch part) {
        if (!part.piece().isNumber()) {
            return glyphs.text(part.from(), part.to());
        }
        StringBuilder value = new StringBuilder();
        int from = part.from();
        int end = numbers.end(from);
        while (end > from) {
            value.append(numbers.value(from, end));
            boolean goesOn = end + 1 < part.to() && glyphs.at(end) == '-' && numbers.end(end + 1) > end + 1;
            value.append(goesOn ? "-" : "");
            from = goesOn ? end + 1 : end;
            end = goesOn ? numbers.end(from) : end;
        }
        return value.toString();
    }
}

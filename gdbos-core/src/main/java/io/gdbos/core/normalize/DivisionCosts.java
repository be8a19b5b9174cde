package io.gdbos.core.normalize;

/** What it costs to read a known name as the division. */
final class DivisionCosts {
    private DivisionCosts() {}

    static Piece piece(AddressLevel level) {
        return switch (level) {
            case PROVINCE -> Piece.PROVINCE;
            case CITY -> Piece.CITY;
            case DISTRICT -> Piece.DISTRICT;
            case DEVELOPMENT_ZONE -> Piece.ZONE;
            case TOWNSHIP -> Piece.TOWNSHIP;
            default -> Piece.COMMUNITY;
        };
    }

    /** Whether a character behind a short name makes it the beginning of another one. */
    static boolean goesOn(int next) {
        return next >= 0 && "省市区县旗盟州镇乡街路巷道村里弄园苑城山江湖河桥港".indexOf(next) >= 0;
    }

    /** The first division of the address; county-level cities are written without their suffix most often. */
    static int first(Namesakes names, boolean isBeginning) {
        int late = isBeginning ? 0 : 8;
        return switch (names.writing()) {
            case FULL -> 3;
            case OTHER -> 6;
            case FORMER_SHORT -> 34;
            default ->
                late
                        + switch (names.level()) {
                            case PROVINCE, CITY -> 8;
                            case DISTRICT -> names.get(0).name().endsWith("市") ? 12 : 17;
                            default -> 34;
                        };
        };
    }

    /** A division that lies in the one named before. */
    static int inside(Namesakes names, DivisionPlace before) {
        if (names.writing() == Namesakes.Writing.FULL || names.writing() == Namesakes.Writing.OTHER) {
            return names.writing() == Namesakes.Writing.FULL ? 1 : 3;
        }
        boolean isNear =
                names.level() != AddressLevel.TOWNSHIP || before.names().level() == AddressLevel.DISTRICT;
        return (isNear ? 8 : 14) + (names.writing() == Namesakes.Writing.SHORT ? 0 : 8);
    }

    /** A division that does not lie in the one named before, though perhaps near it: borders move. */
    static int elsewhere(Namesakes names, DivisionPlace before) {
        NamedDivision from = before.first();
        int distance = 16;
        if (before.names().level() != AddressLevel.PROVINCE && names.isInPrefectureOf(from)) {
            distance = 5;
        } else if (names.isInProvinceOf(from)) {
            distance = 10;
        }
        boolean isShortTown = names.level() == AddressLevel.TOWNSHIP && names.isShort();
        return isShortTown && distance == 5 ? 20 : first(names, false) + distance;
    }

    /** A division as wide as the one named before, or wider: the address begins again. */
    static int again(Namesakes names, DivisionPlace before) {
        boolean isSame = before.isIn(names);
        return (isSame ? 2 : 14) + (names.isShort() ? (isSame ? 20 : 26) : 2);
    }
}

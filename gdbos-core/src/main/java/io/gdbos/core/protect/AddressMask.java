package io.gdbos.core.protect;

/** Keeps an address down to its county or district. */
final class AddressMask {
    private static final int SHORTEST_NAME = 2;
    /** Further on nothing is a district: nobody writes province, city and district in more. */
    private static final int FURTHEST = 30;
    /** What stands before 区 in the names of estates, parks and zones within a district: 小区, 社区, 园区, 校区, 厂区. */
    private static final String ESTATES = "小社园校厂矿院景库货";

    private AddressMask() {}

    static String mask(String address) {
        int[] characters = address.codePoints().toArray();
        return Stars.keep(address, endOfDistrict(characters), 0, 1);
    }

    /** How many characters reach to the end of the first county or district; 0 when there is none. */
    private static int endOfDistrict(int[] characters) {
        for (int i = SHORTEST_NAME; i < Math.min(characters.length, FURTHEST); i++) {
            if (characters[i] == '县' || characters[i] == '旗' || characters[i] == '区') {
                boolean isEstate = characters[i] == '区' && ESTATES.indexOf(characters[i - 1]) >= 0;
                return isEstate || isBehindStreet(characters, i) ? 0 : i + 1;
            }
        }
        return 0;
    }

    /** A road or a number before it means that it is part of a smaller place's name. */
    private static boolean isBehindStreet(int[] characters, int end) {
        for (int i = 0; i < end; i++) {
            if ("路街道巷村号栋".indexOf(characters[i]) >= 0 || Character.isDigit(characters[i])) {
                return true;
            }
        }
        return false;
    }
}

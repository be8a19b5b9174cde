package io.gdbos.core.record.xlsx;

/** Where cells stand: A1 is column 0 of row 1. */
final class CellAddress {
    private CellAddress() {}

    /** The column of an address, from 0; -1 when it is no address. */
    static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 4) {
            char c = address.charAt(at);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
            at++;
        }
        return at == 0 || at == 4 || at == address.length() ? -1 : column - 1;
    }

    /** The row of an address, from 1; -1 when it is no address. */
    static int row(String address) {
        int at = 0;
        while (at < address.length() && Character.isLetter(address.charAt(at))) {
            at++;
        }
        return Numbers.integer(address.substring(at));
    }

    /** The letters of a column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.append((char) ('A' + (left - 1) % 26));
        }
        return letters.reverse().toString();
    }
}

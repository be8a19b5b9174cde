package io.gdbos.core.normalize;

import org.jspecify.annotations.Nullable;

/**
 * Where a reading of an address has come to: one of some divisions of the same name. Immutable.
 *
 * @param names the divisions
 * @param from the first that comes into question
 * @param to the end of those
 * @param isAmbiguous whether more than one comes into question
 */
record DivisionPlace(Namesakes names, int from, int to, boolean isAmbiguous) {
    /** More namesakes than this are not looked through; the first ones stand for all. */
    private static final int MOST = 8;

    NamedDivision first() {
        return names.get(from);
    }

    /** The divisions of a narrower name that lie here, or null when none does. */
    @Nullable
    DivisionPlace narrowed(Namesakes narrower) {
        DivisionPlace found = null;
        for (int i = from; i < Math.min(to, from + MOST); i++) {
            NamedDivision wider = names.get(i);
            int first = narrower.firstFrom(wider.key());
            int end = first;
            while (end < narrower.count() && wider.contains(narrower.get(end))) {
                end++;
            }
            if (end > first) {
                if (found != null) {
                    return new DivisionPlace(found.names, found.from, found.to, true);
                }
                found = new DivisionPlace(narrower, first, end, end > first + 1);
            }
        }
        return found;
    }

    /** Whether one of some wider or equal divisions holds the first of these. */
    boolean isIn(Namesakes wider) {
        NamedDivision first = first();
        for (int i = 0; i < Math.min(wider.count(), MOST); i++) {
            if (wider.get(i).contains(first)) {
                return true;
            }
        }
        return false;
    }
}

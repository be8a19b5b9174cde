package io.gdbos.core.quality.internal;

import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.code.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Small numbers for the counties of records, given when first seen; 0 stands for a region that the table does not know.
 * There are never more than the table has divisions. Thread-safe.
 */
public final class RegionIds {
    /** The number of what is not known. */
    public static final int UNKNOWN = 0;

    private static final int COUNTY = 6;

    private final RegionTable table;
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private final List<RegionCode> codes = new ArrayList<>();

    /**
     * Makes the numbers of a table.
     *
     * @param table the divisions that are known
     */
    public RegionIds(RegionTable table) {
        this.table = table;
    }

    /**
     * The number of a region.
     *
     * @param text the code as a record holds it; of 9 or 12 digits the first six count
     * @return its number, or {@link #UNKNOWN}
     */
    public int of(String text) {
        String plain = text.strip();
        if (plain.length() < COUNTY || plain.length() > 2 * COUNTY) {
            return UNKNOWN;
        }
        String county = plain.substring(0, COUNTY);
        Integer id = ids.get(county);
        return id != null ? id : add(county);
    }

    /**
     * The code of a number.
     *
     * @param id a number above 0
     * @return the code
     */
    public synchronized RegionCode code(int id) {
        return codes.get(id - 1);
    }

    private synchronized int add(String county) {
        Integer known = ids.get(county);
        if (known != null) {
            return known;
        }
        RegionCode code;
        try {
            code = RegionCode.parse(county);
        } catch (IllegalArgumentException notWellFormed) {
            return UNKNOWN;
        }
        if (!table.isKnown(code)) {
            return UNKNOWN;
        }
        codes.add(code);
        ids.put(county, codes.size());
        return codes.size();
    }
}

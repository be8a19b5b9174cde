package io.gdbos.core.testkit;

import io.gdbos.core.testkit.internal.SampleData;
import io.gdbos.core.testkit.truth.Side;
import io.gdbos.core.testkit.truth.VariationKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often everything happens in a sample city, as shares from 0 to 1 by name. The defaults, and what each is a
 * share of, stand in {@code rates.csv} beside this class and nowhere else. Immutable.
 *
 * <p>Names begin with {@code family.} (how families live, what they lack, forge or do twice), {@code answer.}
 * (agencies that do not answer), {@code agency.} and {@code form.} (variations in registers and forms).
 */
public final class DirtRates {
    private static final DirtRates DEFAULTS = new DirtRates(read());

    private final Map<String, Double> shares;

    private DirtRates(Map<String, Double> shares) {
        this.shares = shares;
    }

    /**
     * The rates of {@code rates.csv}.
     *
     * @return the rates
     */
    public static DirtRates defaults() {
        return DEFAULTS;
    }

    /**
     * The default families without any variation, forgery, double application, late record or silent agency.
     *
     * @return the rates
     */
    public static DirtRates clean() {
        Map<String, Double> shares = new TreeMap<>(DEFAULTS.shares);
        shares.replaceAll((name, share) -> name.startsWith("family.") ? share : 0.0);
        for (String name : new String[] {"forged-certificate", "double-application", "late-record", "late-date"}) {
            shares.put("family." + name, 0.0);
        }
        return new DirtRates(shares);
    }

    /**
     * One rate.
     *
     * @param name its name, such as {@code family.forged-certificate}
     * @return a share from 0 to 1
     * @throws IllegalArgumentException when there is no such rate
     */
    public double of(String name) {
        Double share = shares.get(name);
        if (share == null) {
            throw new IllegalArgumentException("There is no rate \"" + name + "\"; known are " + shares.keySet() + ".");
        }
        return share;
    }

    /**
     * The rate of one variation on one side.
     *
     * @param side who writes
     * @param kind the variation
     * @return a share from 0 to 1; 0 when the side never writes so
     */
    public double of(Side side, VariationKind kind) {
        return shares.getOrDefault(side.id() + "." + kind.id(), 0.0);
    }

    /**
     * These rates with one replaced.
     *
     * @param name the name of a known rate
     * @param share from 0 to 1
     * @return new rates
     * @throws IllegalArgumentException when there is no such rate, or the share is not within 0 and 1
     */
    public DirtRates with(String name, double share) {
        of(name);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Rate \"" + name + "\" must be within 0 and 1; came " + share + ".");
        }
        Map<String, Double> changed = new TreeMap<>(shares);
        changed.put(name, share);
        return new DirtRates(changed);
    }

    /**
     * All rates by name.
     *
     * @return an unmodifiable map
     */
    public Map<String, Double> shares() {
        return Collections.unmodifiableMap(shares);
    }

    private static Map<String, Double> read() {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String[] row : SampleData.rows("rates.csv")) {
            shares.put(row[0], Double.valueOf(row[1]));
        }
        return new TreeMap<>(shares);
    }
}

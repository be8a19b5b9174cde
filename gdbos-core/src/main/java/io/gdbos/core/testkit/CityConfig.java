package io.gdbos.core.testkit;

import java.util.Objects;

/**
 * What a sample city is made from; the same configuration gives the same city, byte for byte. Immutable.
 *
 * @param children how many children apply, at least 1
 * @param seed the seed of everything drawn
 * @param rates how often everything happens
 * @param season the dates of the season
 */
public record CityConfig(int children, long seed, DirtRates rates, Season season) {
    /** Checks the size. */
    public CityConfig {
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(season, "season");
        if (children < 1 || children > 1_000_000) {
            throw new IllegalArgumentException("A city needs 1 to 1000000 children; came " + children + ".");
        }
    }

    /**
     * A city with the default rates, in the season of 2026.
     *
     * @param children how many children apply
     * @param seed the seed
     * @return the configuration
     */
    public static CityConfig of(int children, long seed) {
        return new CityConfig(children, seed, DirtRates.defaults(), Season.of(2026));
    }

    /**
     * The same city with other rates.
     *
     * @param other the rates
     * @return the configuration
     */
    public CityConfig withRates(DirtRates other) {
        return new CityConfig(children, seed, other, season);
    }
}

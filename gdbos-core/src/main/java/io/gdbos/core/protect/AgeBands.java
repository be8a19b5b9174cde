package io.gdbos.core.protect;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;

/** Generalises a birth date to a band of ages. Immutable; thread-safe. */
public final class AgeBands {
    private final int[] starts;

    private AgeBands(int[] starts) {
        this.starts = starts;
    }

    /**
     * Bands that begin at ages; the last one is open.
     *
     * @param starts the first age of each band, rising; the first is 0
     * @return the bands
     */
    public static AgeBands of(int... starts) {
        boolean isRising = starts.length > 0 && starts[0] == 0;
        for (int i = 1; i < starts.length; i++) {
            isRising &= starts[i] > starts[i - 1];
        }
        if (!isRising) {
            throw new IllegalArgumentException("Bands begin at 0 and rise; came " + Arrays.toString(starts) + ".");
        }
        return new AgeBands(starts.clone());
    }

    /**
     * The band of a person on a day.
     *
     * @param birth the date of birth
     * @param day the day, not before the birth
     * @return such as {@code 6-13}, the last band {@code 60+}
     */
    public String band(LocalDate birth, LocalDate day) {
        if (day.isBefore(birth)) {
            throw new IllegalArgumentException("The day lies before the birth.");
        }
        int age = Period.between(birth, day).getYears();
        int band = starts.length - 1;
        while (starts[band] > age) {
            band--;
        }
        return band == starts.length - 1 ? starts[band] + "+" : starts[band] + "-" + (starts[band + 1] - 1);
    }
}

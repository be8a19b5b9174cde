package io.gdbos.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberStyleTest {
    private final NumberStyle style = NumberStyle.standard();

    @Test
    void countsAreGroupedByThree() {
        assertEquals("0", style.count(0));
        assertEquals("999", style.count(999));
        assertEquals("25,000", style.count(25_000));
        assertEquals("−1,234,567", style.count(-1_234_567));
    }

    @Test
    void numbersAreRoundedAndKeepNoClosingZeros() {
        assertEquals("12.5", style.number(12.45));
        assertEquals("3", style.number(3.0));
        assertEquals("1,000", style.number(999.96));
    }

    @Test
    void ratesHaveAllTheirDecimals() {
        assertEquals("97.0%", style.rate(97, 100));
        assertEquals("33.3%", style.rate(1, 3));
        assertEquals("—", style.rate(0, 0));
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("25,000", style.count(25_000));
            assertEquals("97.0%", style.rate(97, 100));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void decimalsHaveARange() {
        assertThrows(IllegalArgumentException.class, () -> new NumberStyle(",", 7, RoundingMode.HALF_UP));
    }
}

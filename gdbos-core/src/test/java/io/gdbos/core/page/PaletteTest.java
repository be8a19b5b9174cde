package io.gdbos.core.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Charts must be read by people with any colour vision: about one man in twelve confuses red and green. */
class PaletteTest {
    /** Rows of the usual matrices (Viénot, Brettel, Mollon 1999) for linear red, green and blue. */
    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    private static final double[][] NO_RED = {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}};
    private static final double[][] NO_GREEN = {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}};

    @Test
    void coloursStayApartForEveryColourVision() {
        for (double[][] vision : List.of(NORMAL, NO_RED, NO_GREEN)) {
            for (int i = 0; i < Palette.SERIES.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double apart = distance(lab(Palette.series(i), vision), lab(Palette.series(j), vision));
                    assertTrue(apart > 15, Palette.series(i) + " and " + Palette.series(j) + ": " + apart);
                }
            }
        }
    }

    @Test
    void textOnAnyColourCanBeRead() {
        var colours = new ArrayList<>(Palette.SERIES);
        colours.add(Palette.BEFORE);
        for (String colour : colours) {
            assertTrue(Palette.contrast(colour, Palette.textOn(colour)) >= 4.5, colour);
        }
        assertTrue(Palette.contrast(Palette.SOFT_INK, Palette.PAPER) >= 4.5);
    }

    private static double[] lab(String colour, double[][] vision) {
        double[] rgb = {Palette.linear(colour, 1), Palette.linear(colour, 3), Palette.linear(colour, 5)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                seen[i] += vision[i][j] * rgb[j];
            }
        }
        double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505;
        double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
        double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089;
        return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}

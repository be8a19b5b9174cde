package io.gdbos.core.page;

import java.util.ArrayList;
import java.util.List;

/** An axis from 0 to a round number, with three to six round marks. */
record Scale(double top, double step) {
    static Scale upTo(double largest) {
        if (largest <= 0) {
            return new Scale(1, 1);
        }
        double rough = largest / 4;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
        double step = 10 * power;
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough) {
                step = factor * power;
                break;
            }
        }
        return new Scale(StrictMath.ceil(largest / step) * step, step);
    }

    List<Double> marks() {
        var marks = new ArrayList<Double>();
        for (int i = 0; i * step <= top * 1.0001; i++) {
            marks.add(i * step);
        }
        return marks;
    }

    double share(double value) {
        return value / top;
    }
}

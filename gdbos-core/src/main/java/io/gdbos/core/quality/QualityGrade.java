package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A grade that a score reaches. Immutable.
 *
 * @param id its id, such as {@code good}
 * @param title what it is called
 * @param least the least score that reaches it, 0 to 100
 */
public record QualityGrade(String id, BilingualText title, BigDecimal least) {
    /** Checks the range. */
    public QualityGrade {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        if (least.signum() < 0 || least.compareTo(Score.GREATEST) > 0) {
            throw new IllegalArgumentException(
                    "Grade \"" + id + "\" needs a least score of 0 to 100; came " + least.toPlainString() + ".");
        }
    }
}

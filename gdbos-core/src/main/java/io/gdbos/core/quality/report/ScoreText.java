package io.gdbos.core.quality.report;

import io.gdbos.core.page.Blocks;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.Tone;
import io.gdbos.core.quality.MetricCount;
import io.gdbos.core.quality.ScoreCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Scores as people read them: one decimal, cut, so that no score looks better than it is. */
final class ScoreText {
    static final String NOT_EVALUATED = "未评价";

    private ScoreText() {}

    static String of(@Nullable BigDecimal score) {
        return score == null ? NOT_EVALUATED : plain(score);
    }

    /** A share of A in B, in per cent. */
    static String share(MetricCount count) {
        return count.isEvaluated()
                ? plain(BigDecimal.valueOf(count.a())
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(count.b()), 10, RoundingMode.DOWN))
                        + "%"
                : NOT_EVALUATED;
    }

    static String grade(ScoreCard card) {
        return card.grade() == null ? "—" : card.grade().title().chinese();
    }

    static Html cell(@Nullable BigDecimal score) {
        return score == null ? Blocks.badge(NOT_EVALUATED, Tone.ATTENTION) : Html.text(plain(score));
    }

    private static String plain(BigDecimal number) {
        return number.setScale(1, RoundingMode.DOWN).toPlainString();
    }
}

package io.gdbos.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final NumberStyle NUMBERS = NumberStyle.standard();

    private static String written(Html chart) {
        return new HtmlWriter().node(chart).toString();
    }

    @Test
    void axesEndAtARoundNumberNotBelowTheLargestValue() {
        assertEquals(new Scale(6000, 2000), Scale.upTo(5210));
        assertEquals(new Scale(4, 1), Scale.upTo(4));
        assertEquals(List.of(0.0, 1.0), Scale.upTo(0).marks());
    }

    @Test
    void everyValueOfABarChartIsWritten() {
        ChartData data = ChartData.builder("核验")
                .series("通过", "存疑")
                .category("户籍核验（公安机关户口登记信息）", 12_345, 67)
                .category("不动产", 0, 8)
                .build();
        String chart = written(BarChart.grouped(data, NUMBERS));
        for (String value : List.of(">12,345<", ">67<", ">0<", ">8<")) {
            assertTrue(chart.contains(value), value);
        }
    }

    @Test
    void aRingOfOnePartIsStillDrawn() {
        String chart = written(DonutChart.of(
                ChartData.builder("t").series("件").category("全部", 7).build(), NUMBERS));
        assertTrue(chart.contains("100.0%"), chart);
        assertTrue(chart.contains("<path"), chart);
    }

    @Test
    void chartsOfNothingAreDrawnWithoutNonsense() {
        ChartData none = ChartData.builder("t").series("件").build();
        ChartData zero = ChartData.builder("t").series("件").category("a", 0).build();
        for (ChartData data : List.of(none, zero)) {
            String all = written(ColumnChart.grouped(data, NUMBERS))
                    + written(ColumnChart.stacked(data, NUMBERS))
                    + written(BarChart.grouped(data, NUMBERS))
                    + written(BarChart.stacked(data, NUMBERS))
                    + written(DonutChart.of(data, NUMBERS));
            assertFalse(all.contains("NaN") || all.contains("Infinity"), all);
        }
    }

    @Test
    void aChangeIsWrittenWithItsSign() {
        String chart = written(BeforeAfterChart.of(
                "四减",
                PageLanguage.CHINESE,
                List.of(
                        new BeforeAfterChart.Measure("环节", "个", 8, 3),
                        new BeforeAfterChart.Measure("跑动", "次", 0, 0),
                        new BeforeAfterChart.Measure("时限", "天", 10, 12)),
                NUMBERS));
        assertTrue(chart.contains(">−62.5%<"), chart);
        assertTrue(chart.contains(">—<"), chart);
        assertTrue(chart.contains(">+20.0%<"), chart);
    }

    @Test
    void valuesThatCannotBeDrawnAreRefused() {
        var builder = ChartData.builder("t").series("a");
        assertThrows(IllegalArgumentException.class, () -> builder.category("x", -1));
        assertThrows(IllegalArgumentException.class, () -> builder.category("x", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> builder.category("x", 1, 2)
                .build());
    }
}

package io.gdbos.core.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.Parsed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-10-01",
                "2019/10/1",
                "2019.10.1",
                "20191001",
                "2019年10月1日",
                "2019年10月1号",
                "2019 年 10 月 01 日",
                "二〇一九年十月一日",
                "贰零壹玖年拾月壹日",
                "２０１９－１０－０１",
                "2019-10-01 08:30:00",
                "2019-10-01T08:30:00"
            })
    void a_day_is_read_from_every_writing(String text) {
        assertEquals(DAY, WrittenDate.tryParse(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "二〇一九年十月廿八日, 2019-10-28",
        "二〇一九年十月廿日, 2019-10-20",
        "二〇一九年十月卅日, 2019-10-30",
        "二〇一九年十月卅一日, 2019-10-31",
        "2019年元月5日, 2019-01-05",
    })
    void old_numerals_and_the_first_month_are_read(String text, String day) {
        assertEquals(LocalDate.parse(day), WrittenDate.tryParse(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019年10月", "2019-10", "2019.10", "2019/10", "201910", "二〇一九年十月", "２０１９年１０月"})
    void a_month_without_a_day_is_a_month(String text) {
        assertEquals(YearMonth.of(2019, 10), WrittenDate.tryParseMonth(text).orElseThrow());
        assertTrue(WrittenDate.tryParse(text) instanceof Parsed.Bad, "no day is made up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019年13月", "201913", "2019-10-01", "十月", "", "-", "2019年10月上旬"})
    void what_is_no_month_is_refused(String text) {
        assertTrue(WrittenDate.tryParseMonth(text) instanceof Parsed.Bad, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-29", "2019年", "43739", "民国一百年一月一日", "2019-10-01-02", "昨天", "廿"})
    void what_is_no_day_is_refused(String text) {
        assertTrue(WrittenDate.tryParse(text) instanceof Parsed.Bad, text);
    }

    @Test
    void the_number_of_a_spreadsheets_day_is_read_where_it_is_declared() {
        assertEquals(DAY, SerialDates.FROM_1900.tryParse("43739").orElseThrow());
        assertEquals(DAY, SerialDates.FROM_1900.tryParse("43739.75").orElseThrow());
        assertEquals(DAY, SerialDates.FROM_1904.tryParse("42277").orElseThrow());
        assertEquals(
                LocalDate.of(1900, 2, 28), SerialDates.FROM_1900.tryParse("59").orElseThrow());
        assertEquals(
                LocalDate.of(1900, 3, 1), SerialDates.FROM_1900.tryParse("61").orElseThrow());
        assertEquals(Optional.empty(), SerialDates.FROM_1900.tryParse("60").toOptional(), "a day that never was");
        assertEquals(Optional.empty(), SerialDates.FROM_1900.tryParse("0").toOptional());
        assertEquals(Optional.empty(), SerialDates.FROM_1900.tryParse("9999999").toOptional());
        assertEquals(Optional.empty(), SerialDates.FROM_1900.tryParse("-1").toOptional());
    }
}

package io.gdbos.core.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FreeTextMaskTest {
    @ParameterizedTest
    @CsvSource({
        "请联系13812345678。, 请联系138****5678。",
        "电话 138 1234 5678, 电话 138****5678",
        "电话１３８１２３４５６７８, 电话138****5678",
        "+86-13812345678, 138****5678",
        "座机0536-8123456转, 座机0536-*****56转",
        "证件370705201503070023有误, 证件370705********0023有误",
        "370705 20150307 0023, ********************",
        "15位370705150307002, 15位370705******002",
        "邮箱zhang.san@mail.example.cn谢谢, 邮箱z***@mail.example.cn谢谢",
        "卡号6222 0212 3456 7891 234, 卡号***************1234",
        "车牌鲁G12345违停, 车牌鲁G***45违停",
        "单元370105012002GB00001F00010751, 单元370105012002GB00001F0001****",
        "个体92370705MA3C0000X0, 个体92370705********X0",
        "姓名：张小三 已到, 姓名：张*三 已到",
        "联系人：欧阳小华, 联系人：欧***",
        "家住胜利东街128号3号楼2单元501室, 家住胜利东街**************",
        "受理编号 12345678, 受理编号 ********",
        "2026年9月1日入学, 2026年9月1日入学",
        "共 6 批 2 所, 共 6 批 2 所"
    })
    void finds_by_form(String text, String expected) {
        assertEquals(expected, MaskingRule.FREE_TEXT.mask(text));
    }

    @Test
    void takes_time_in_proportion_to_the_text() {
        for (String piece : new String[] {"a.", "1 ", "路1号", "姓名：张", "0-", "鲁G"}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> MaskingRule.FREE_TEXT.mask(piece.repeat(20_000)), piece);
        }
    }

    @Test
    void a_birth_date_becomes_a_band_of_ages() {
        AgeBands bands = AgeBands.of(0, 6, 14, 18, 60);
        LocalDate day = LocalDate.of(2026, 9, 1);

        assertEquals("0-5", bands.band(LocalDate.of(2020, 9, 2), day));
        assertEquals("6-13", bands.band(LocalDate.of(2020, 9, 1), day));
        assertEquals("60+", bands.band(LocalDate.of(1930, 1, 1), day));
        Assertions.assertThrows(IllegalArgumentException.class, () -> AgeBands.of(0, 6, 6));
        Assertions.assertThrows(IllegalArgumentException.class, () -> bands.band(day.plusDays(1), day));
    }
}

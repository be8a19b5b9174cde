package io.gdbos.core.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaskingRuleTest {
    @ParameterizedTest
    @CsvSource({
        "NAME, 张三, 张*",
        "NAME, 张小三, 张*三",
        "NAME, 欧阳小华, 欧**华",
        "NAME, 阿依古丽·买买提, 阿******提",
        "NAME, 张, *",
        "CITIZEN_NUMBER, 370705201503070023, 370705********0023",
        "CITIZEN_NUMBER, 370705870307002, 370705******002",
        "CITIZEN_NUMBER, 3707050, *******",
        "PHONE, 13812345678, 138****5678",
        "PHONE, 0536-1234512, 0536-*****12",
        "PHONE, +86 138-1234-5678, 138****5678",
        "PHONE, 01062345678, 010******78",
        "PHONE, 0536-1234512-803, 0536-*****12****",
        "PHONE, 12345, *****",
        "ADDRESS, 潍坊市奎文区胜利东街1号2单元, 潍坊市奎文区*********",
        "ADDRESS, 胜利街民主小区3号楼, **********",
        "ADDRESS, 民主小区西区3号楼, *********",
        "ADDRESS, 胜利东街县委家属院, *********",
        "ADDRESS, 潍坊市临朐县城关街道5号, 潍坊市临朐县******",
        "ADDRESS, 山东省潍坊市寒亭区民主街道9号, 山东省潍坊市寒亭区******",
        "ADDRESS, 某地, **",
        "CERTIFICATE_NUMBER, T370123456, T3****3456",
        "CERTIFICATE_NUMBER, A1, **",
        "BANK_CARD, 6222 0212 3456 7891 234, ***************1234",
        "BANK_CARD, 1234, ****",
        "CREDIT_CODE, 91370700MA3C0000X0, 91370700MA3C0000X0",
        "CREDIT_CODE, 92370705MA3C0000X0, 92370705********X0",
        "CREDIT_CODE, 370705201503070, ***************",
        "EMAIL, abc@x.cn, a***@x.cn",
        "EMAIL, a@x.cn, ***@x.cn",
        "EMAIL, no mail, *******",
        "PLATE, 鲁G12345, 鲁G***45",
        "PLATE, 鲁GD12345, 鲁G****45",
        "PLATE, 鲁G, **",
        "REAL_ESTATE_UNIT, 370105 012002 GB00001 F00010751, 370105012002GB00001F0001****",
        "REAL_ESTATE_UNIT, 370105, ******",
        "DATE, 2015-03-07, 2015******",
        "DATE, 20150307, 2015****",
        "DATE, 2015年3月7日, 2015*****",
        "DATE, 07/03/2015, **********",
        "GENERIC, 王母, 王*",
        "HIDDEN, anything, ***",
        "OPEN, 91370700MA3C0000X0, 91370700MA3C0000X0"
    })
    void masks_by_the_conventions(MaskingRule rule, String value, String expected) {
        assertEquals(expected, rule.mask(value));
    }

    @Test
    void counts_a_rare_character_outside_the_basic_plane_as_one() {
        assertEquals("𠮷*", MaskingRule.NAME.mask("𠮷三"));
    }

    @Test
    void leaves_nothing_of_nothing() {
        for (MaskingRule rule : MaskingRule.values()) {
            assertEquals("", rule.mask(""));
        }
    }

    @Test
    void an_element_without_a_rule_is_taken_for_personal() {
        Masker masker = Masker.of(Map.of("person-name", MaskingRule.NAME));

        assertEquals("张*三", masker.mask("person-name", "张小三"));
        assertEquals("秘*", masker.mask("remark", "秘密"));
    }
}

package io.gdbos.core.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "王炜江, 王炜姜, HOMOPHONE",
        "李兰, 李男, FUZZY_PINYIN",
        "陈燕, 阵燕, LOOK_ALIKE",
        "王福海, 玉福海, LOOK_ALIKE",
        "王小伟, 玉小威, HOMOPHONE LOOK_ALIKE",
        "阿依古丽·库尔班, 库尔班, MINORITY_NAME_PART",
        "单国强, SHAN GUOQIANG, PINYIN_TEXT",
        "尉迟恭, Yuchi Gong, PINYIN_TEXT",
        "吕布, LYU BU, PINYIN_TEXT",
        "张伟, Wei Zhang, PINYIN_TEXT",
        "区志明, ou zhiming, PINYIN_TEXT",
        "张伟, 张海, ''",
        "张伟, 张伟国, ''",
        "张伟, LI Wei, ''",
        "欧阳娜, 阳娜, ''",
    })
    void saysHowTwoNamesMayBeOne(String first, String second, String relations) {
        Set<String> names = PersonName.of(first).relationTo(PersonName.of(second)).stream()
                .map(NameRelation::name)
                .collect(Collectors.toSet());
        assertEquals(relations.isEmpty() ? Set.of() : Set.of(relations.split(" ")), names);
    }

    @Test
    void rareCharactersHaveReadings() {
        assertEquals(List.of("li", "di"), PersonName.of("李𬱖").reading());
    }

    @ParameterizedTest
    @CsvSource({"𠮷明, 2", "㙓明华, 3", "䶮明, 2", "𠮷𠮷, 2"})
    void aRareSurnameIsOneCharacter(String written, int length) {
        PersonName name = PersonName.of(written);
        String surname = written.substring(0, written.offsetByCodePoints(0, 1));

        assertEquals(length, name.reading().size());
        assertEquals(surname + "*".repeat(length - 1), name.toString());
        assertTrue(name.isHan());
        assertEquals(Set.of(), name.relationTo(PersonName.of("王" + written.substring(surname.length()))));
    }

    @Test
    void dotsPartTheNameAndAreNoPartOfIt() {
        assertEquals(List.of("库尔班", "热合曼"), PersonName.of("库尔班．热合曼").parts());
        assertEquals("库尔班热合曼", PersonName.of("库尔班．热合曼").normal());
        assertEquals("JOHNSMITH", PersonName.of("John  Smith").normal());
    }

    @Test
    void masksItself() {
        assertEquals("张**", PersonName.of("张小伟").toString());
        assertFalse(PersonName.of("王").toString().contains("王"));
    }
}

package io.gdbos.core.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.RegionCode;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final DivisionNames NAMES = DivisionNames.builder()
            .add(RegionCode.parse("370000"), "山东省")
            .add(RegionCode.parse("370700"), "潍坊市")
            .add(RegionCode.parse("370705"), "奎文区")
            .add(RegionCode.parse("370781"), "青州市", "益都县")
            .add(RegionCode.parse("3707A1"), "高新区", "高新技术产业开发区", "潍坊高新技术产业开发区")
            .add(RegionCode.parse("370200"), "青岛市")
            .add(RegionCode.parse("370202"), "市南区")
            .add(RegionCode.parse("370705001"), "东关街道")
            .add(RegionCode.parse("110000"), "北京市")
            .add(RegionCode.parse("110105"), "朝阳区")
            .add(RegionCode.parse("220000"), "吉林省")
            .add(RegionCode.parse("220100"), "长春市")
            .add(RegionCode.parse("220104"), "朝阳区")
            .build();

    private static Address parse(String text) {
        return Address.parse(text, NAMES);
    }

    private static Optional<String> region(String text) {
        return parse(text).region().map(RegionCode::value);
    }

    @Nested
    class Inside {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "奎文区东风街12号阳光花园3号楼2单元501室",
                    "奎文区东风街12号阳光花园3-2-501",
                    "奎文区东风街12号阳光花园3幢2单元501",
                    "奎文区东风街12号阳光花园３栋２单元５０１室",
                    "奎文区东风街12號陽光花園3號樓2單元501室",
                    "奎文区东风街十二号阳光花园三号楼二单元五〇一室",
                    "奎文区 东风街12号 阳光花园小区 3#楼2单元501户",
                    "奎文区东风街12号阳光花园3号楼2-501",
                    "奎文区东风街012号阳光花园03号楼02单元501",
                })
        void writingsOfOneRoomAreOne(String writing) {
            assertEquals("奎文区 东风街 12 阳光花园 3 2 501", parse(writing).normal());
        }

        @ParameterizedTest
        @CsvSource({
            "东风街12号阳光花园3-501, 东风街 12 阳光花园 3 501",
            "东风街12号院3号楼5层501, 东风街 12 3 5 501",
            "阳光花园二期B座1203, 阳光花园2期 B 1203",
            "阳光花园A区3-1-502室, 阳光花园 A区 3 1 502",
            "东风街12-3号, 东风街 12-3",
            "东风街12#阳光花园3#楼2单元501, 东风街 12 阳光花园 3 2 501",
            "东风街甲12号, 东风街 甲12",
            "张杨路100弄5号301室, 张杨路 100 5 301",
            "张家村12号, 张家村 12",
            "东风街56号3号楼东单元302, 东风街 56 3 东 302",
            "三里屯3号楼二十一单元1001, 三里屯 3 21 1001",
        })
        void readsWhatLiesInside(String writing, String normal) {
            assertEquals(normal, parse(writing).normal());
        }
    }

    @Nested
    class Divisions {
        @Test
        void levelsAndSuffixesMayBeLeftOut() {
            for (String writing : new String[] {"山东省潍坊市奎文区", "山东潍坊奎文区", "潍坊市奎文区", "奎文区", "山东省奎文区"}) {
                assertEquals(Optional.of("370705"), region(writing + "东风街12号"), writing);
                assertEquals(Optional.of("东风街"), parse(writing + "东风街12号").part(AddressLevel.ROAD));
            }
        }

        @Test
        void theSameNameInTwoCitiesStaysOpenUntilTheCityIsNamed() {
            assertEquals(Optional.empty(), region("朝阳区人民路1号"));
            assertEquals(Optional.of("220104"), region("长春朝阳区人民路1号"));
            assertEquals(Optional.of("110105"), region("北京市朝阳区人民路1号"));
        }

        @Test
        void aShortNameIsReadWhenADistrictFollowsAndNotWhenItIsARoad() {
            assertEquals(Optional.of("370202"), region("青岛市南区人民路1号"));
            assertEquals(Optional.of("370202"), region("青岛市市南区人民路1号"));
            assertEquals(Optional.of("潍坊路"), parse("潍坊路5号").part(AddressLevel.ROAD));
            assertEquals(Optional.of("青岛东路"), parse("奎文区青岛东路5号").part(AddressLevel.ROAD));
        }

        @Test
        void functionalZonesAndFormerNamesAreDivisionsToo() {
            assertEquals(Optional.of("3707A1"), region("潍坊高新区健康街6号"));
            assertEquals(Optional.of("3707A1"), region("潍坊市高新技术产业开发区健康街6号"));
            assertEquals(Optional.of("青州市"), parse("益都县云门山路5号").part(AddressLevel.DISTRICT));
        }

        @Test
        void townshipsAndCommunitiesAreReadByTheirSuffixes() {
            Address address = parse("奎文区潍州路街道办事处丽景社区新华路88号");
            assertEquals(Optional.of("潍州路街道"), address.part(AddressLevel.TOWNSHIP));
            assertEquals(Optional.of("丽景社区"), address.part(AddressLevel.COMMUNITY));
            assertEquals(Optional.of("新华路"), address.part(AddressLevel.ROAD));
            assertEquals(Optional.of("370705001"), region("奎文区东关街道胜利街1号"));
        }

        @Test
        void withoutATableSuffixesSay() {
            Address address = Address.parse("山东省潍坊市奎文区广文街道文化路66号", DivisionNames.none());
            assertEquals("山东省 潍坊市 奎文区 广文街道 文化路 66", address.normal());
            assertEquals(Optional.empty(), address.region());
        }
    }

    @Nested
    class Parts {
        @Test
        void standWhereTheyWereWrittenInCodePoints() {
            Address address = parse("奎文区 𠮷祥路一百二十号，阳光花园3-2-501");
            assertEquals(
                    "[DISTRICT[0,3), SEPARATOR[3,4), ROAD[4,7), ROAD_NUMBER[7,12), SEPARATOR[12,13), ESTATE[13,17), "
                            + "BUILDING[17,18), SEPARATOR[18,19), UNIT[19,20), SEPARATOR[20,21), ROOM[21,24)]",
                    address.spans().toString());
            assertEquals("奎文区𠮷祥路120号阳光花园3幢2单元501室", address.standard());
        }

        @Test
        void ofWhatIsSaidTwiceTheFullestCounts() {
            Address address = parse("青岛市 山东省潍坊市奎文区东风街5号对面");
            assertEquals(Optional.of("潍坊市"), address.part(AddressLevel.CITY));
            assertEquals(AddressLevel.REDUNDANT, address.spans().get(0).level());
            assertEquals(Optional.of("对面"), address.part(AddressLevel.DIRECTION));
        }

        @Test
        void anEndlessTextIsCutAndSaysSo() {
            for (String unit : new String[] {"号", "1", "路", "市", "1-", "村组", "(", "𠮷", " "}) {
                String text = unit.repeat(1_000_000 / unit.length());
                Address address = parse(text);
                assertTrue(address.isCut(), unit);
                assertTrue(address.spans().size() < 1_000, unit);
                assertEquals(
                        text.codePointCount(0, text.length()),
                        address.spans().get(address.spans().size() - 1).end());
            }
            assertFalse(parse("奎文区东风街5号").isCut());
        }
    }

    @Test
    void saysNothingPersonalOfItself() {
        assertFalse(parse("奎文区东风街12号3号楼501").toString().contains("501"));
    }
}

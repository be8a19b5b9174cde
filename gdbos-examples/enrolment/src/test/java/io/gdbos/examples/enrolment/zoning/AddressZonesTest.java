package io.gdbos.examples.enrolment.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.rule.Truth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressZonesTest {
    private static final DivisionNames DIVISIONS = DivisionNames.builder()
            .add(RegionCode.parse("370000"), "山东省")
            .add(RegionCode.parse("370700"), "潍坊市")
            .add(RegionCode.parse("370705"), "奎文区")
            .add(RegionCode.parse("3707A1"), "高新区")
            .add(RegionCode.parse("370102"), "历下区")
            .build();
    private final AddressZones zones = AddressZones.of(
            List.of(
                    new ZoneLine("k-1", "奎文一小", RegionCode.parse("370705"), "文化路", "18", "锦绣园小区"),
                    new ZoneLine("k-2", "奎文二小", RegionCode.parse("370705"), "民生街", "77", "翠湖小区"),
                    new ZoneLine("h-1", "高新一小", RegionCode.parse("3707A1"), "健康东街", "6", "蓝湾小区")),
            DIVISIONS);

    @ParameterizedTest
    @CsvSource({
        "潍坊市奎文区文化路18号锦绣园小区3号楼2单元501室, k-1, TRUE",
        "锦绣园小区3号楼2单元501室, k-1, TRUE",
        "潍坊市奎文区文化路18号, k-1, TRUE",
        "潍坊市奎文区文化路１８号, k-1, TRUE",
        "潍坊市奎文区民生街77号翠湖小区1号楼101室, k-1, FALSE",
        "潍坊市奎文区民生街77号翠湖小区1号楼101室, k-2, TRUE",
        "潍坊市高新区健康东街6号蓝湾小区1号楼101室, h-1, TRUE",
        "潍坊市健康东街6号蓝湾小区1号楼101室, h-1, TRUE",
        "潍坊市奎文区健康东街6号蓝湾小区1号楼101室, h-1, UNKNOWN",
        "潍坊市奎文区新开路5号, k-1, UNKNOWN",
        "潍坊市奎文区文化路18号翠湖小区1号楼, k-1, UNKNOWN",
        "济南市历下区文化路18号, k-1, FALSE",
        "'', k-1, UNKNOWN"
    })
    void anAddressLiesInAZoneOrNotOrItIsNotKnown(String address, String school, Truth expected) {
        assertEquals(expected, zones.isInZone(address, school));
    }
}

package io.gdbos.core.testkit;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Agency;
import io.gdbos.core.agency.AgencyBuilder;
import io.gdbos.core.agency.AgencyDirectory;
import io.gdbos.core.agency.FunctionalZone;
import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import io.gdbos.core.testkit.internal.SampleData;
import java.time.LocalDate;
import java.util.List;

/**
 * The agencies of the sample city: a data bureau, six holders of data, the education bureaus of city and districts;
 * merged and renamed ones among them. Names of divisions are real, credit codes invented.
 */
public final class SampleAgencies {
    /** The city. */
    public static final RegionCode CITY = RegionCode.parse("370700");

    /** The districts in the order of reports, the functional zone under its local code. */
    public static final List<RegionCode> DISTRICTS = List.of(
            RegionCode.parse("370705"),
            RegionCode.parse("370702"),
            RegionCode.parse("370704"),
            RegionCode.parse("370703"),
            RegionCode.parse("3707A1"));

    private SampleAgencies() {}

    /**
     * All agencies, with the versions that no longer stand.
     *
     * @return the directory
     */
    public static AgencyDirectory directory() {
        return AgencyDirectory.of(SampleData.rows("agencies.csv").stream()
                .map(SampleAgencies::agency)
                .toList());
    }

    /**
     * The divisions of the country, with the city's functional zone beside them.
     *
     * @return the table
     */
    public static RegionTable regions() {
        return RegionTable.mainlandChina()
                .with(FunctionalZone.builder("3707A1", "高新区", 1993)
                        .overlaps(RegionCode.parse("370705"), RegionCode.parse("370702"))
                        .build());
    }

    private static Agency agency(String[] row) {
        AgencyBuilder agency = Agency.builder(row[0], BilingualText.of(row[2], row[1]), RegionCode.parse(row[3]))
                .validFrom(LocalDate.parse(row[6]));
        if (!row[4].isEmpty()) {
            agency.creditCode(UnifiedSocialCreditCode.parse(row[4]));
        }
        if (!row[5].isEmpty()) {
            agency.parent(row[5]);
        }
        if (!row[7].isEmpty()) {
            agency.validTo(LocalDate.parse(row[7]));
        }
        if (!row[8].isEmpty()) {
            agency.successor(row[8]);
        }
        return agency.build();
    }
}

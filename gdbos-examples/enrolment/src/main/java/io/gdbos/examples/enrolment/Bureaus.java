package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.agency.Agency;
import io.gdbos.core.agency.AgencyDirectory;
import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import io.gdbos.core.testkit.SampleAgencies;
import io.gdbos.examples.enrolment.notice.NoticeIssuer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The education bureaus of the city, and who acts for them. Immutable. */
final class Bureaus {
    static final RegionCode CITY = SampleAgencies.CITY;
    static final String CITY_BUREAU = "education";

    /** The serial of the certificate type "admission notice" with the body that defines it. */
    private static final String NOTICE_TYPE = "X01";

    private final AgencyDirectory agencies;
    private final RegionTable regions;
    private final LocalDate day;

    Bureaus(AgencyDirectory agencies, RegionTable regions, LocalDate day) {
        this.agencies = agencies;
        this.regions = regions;
        this.day = day;
    }

    /** The names of the districts, in the order of the report. */
    Map<RegionCode, String> districts() {
        Map<RegionCode, String> names = new LinkedHashMap<>();
        SampleAgencies.DISTRICTS.forEach(code -> names.put(code, nameOf(code)));
        return names;
    }

    String nameOf(RegionCode region) {
        return regions.nameOf(region, day).orElse(region.value());
    }

    NoticeIssuer issuer(RegionCode region) {
        Agency bureau = bureau(agency(region));
        return new NoticeIssuer(
                bureau.name().chinese(),
                creditCode(bureau),
                creditCode(bureau(CITY_BUREAU)) + NOTICE_TYPE,
                nameOf(region));
    }

    private Agency bureau(String id) {
        return agencies.find(id, day)
                .orElseThrow(() -> new GdbosException("Agency \"" + id + "\" is not in the directory on " + day + "."));
    }

    private static String creditCode(Agency bureau) {
        UnifiedSocialCreditCode code = bureau.creditCode();
        if (code == null) {
            throw new GdbosException("Agency \"" + bureau.id() + "\" has no credit code, which its notices need.");
        }
        return code.value();
    }

    static String agency(RegionCode region) {
        return "education-" + region.value();
    }

    /** The program that checks, acting for a district's bureau. */
    static Actor machine(RegionCode region) {
        return Actor.of("enrolment-machine", "system", agency(region), region);
    }

    static Actor applicant(RegionCode region) {
        return Actor.of("applicant", "applicant", agency(region), region);
    }

    static Actor officer(String agency, RegionCode region) {
        return Actor.of("officer-" + region.value(), "enrolment-officer", agency, region);
    }
}

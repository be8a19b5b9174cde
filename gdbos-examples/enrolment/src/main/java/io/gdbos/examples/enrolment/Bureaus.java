package io.gdbos.examples.enrolment;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.examples.enrolment.notice.NoticeIssuer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The education bureaus of the sample city and who acts for them. Names of divisions are real, codes invented. */
final class Bureaus {
    static final RegionCode CITY = RegionCode.parse("370700");

    private static final String CERTIFICATE_TYPE = "113707009901700166" + "X01";
    private static final Map<String, String[]> DISTRICTS = districts();

    private Bureaus() {}

    private static Map<String, String[]> districts() {
        Map<String, String[]> districts = new LinkedHashMap<>();
        districts.put("370705", new String[] {"奎文区", "11370705990270025Y"});
        districts.put("370702", new String[] {"潍城区", "113707029903700344"});
        districts.put("370704", new String[] {"坊子区", "11370704990470043H"});
        districts.put("370703", new String[] {"寒亭区", "11370703990570052K"});
        districts.put("3707A1", new String[] {"高新区", "11370700990670061Q"});
        return districts;
    }

    /** The districts in the order of the report. */
    static Map<RegionCode, String> names() {
        Map<RegionCode, String> names = new LinkedHashMap<>();
        DISTRICTS.forEach((code, bureau) -> names.put(RegionCode.parse(code), bureau[0]));
        return names;
    }

    static NoticeIssuer issuer(RegionCode region) {
        String[] bureau = DISTRICTS.getOrDefault(region.value(), new String[] {region.value(), "113707009901700166"});
        return new NoticeIssuer("潍坊市" + bureau[0] + "教育和体育局", bureau[1], CERTIFICATE_TYPE, bureau[0]);
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

package io.gdbos.catalog.share;

import io.gdbos.catalog.Samples;
import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.List;

/** One three-party agreement over one resource. */
final class Agreements {
    static final String CODE = "307370700001/000001";
    static final String PURPOSE = "compulsory-education-enrolment";
    static final Actor READER = Actor.of("engine", "system", "education-370705", RegionCode.parse("370705"));

    private Agreements() {}

    static GrantBuilder grant(String id) {
        return Grant.builder(id, CODE)
                .to("education", "education-370705")
                .items("citizen-number", "move-in-date")
                .purpose(PURPOSE, LegalBasis.unverified("义务教育法第十二条"))
                .in(Samples.CITY)
                .valid(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31))
                .obligation(BilingualText.of("Not to be passed on.", "不得转给第三方。"));
    }

    static Agreement agreement(Grant... grants) {
        return Agreement.of("a-1", "入学数据共享协议", "education", List.of("public-security"), "data-bureau", List.of(grants));
    }

    static Signature signature(String agency) {
        return Signature.of(Actor.of("head-" + agency, "head", agency, Samples.CITY), Samples.NOW, "sm3:00");
    }

    static Sharing signed(io.gdbos.catalog.Catalog catalog, Grant... grants) {
        Sharing sharing = Sharing.of(AgreementStore.inMemory(), catalog, Samples.ZONE);
        sharing.draft(agreement(grants)).orThrow();
        for (String party : List.of("education", "public-security", "data-bureau")) {
            sharing.sign("a-1", signature(party)).orThrow();
        }
        return sharing;
    }
}

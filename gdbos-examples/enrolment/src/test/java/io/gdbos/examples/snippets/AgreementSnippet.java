package io.gdbos.examples.snippets;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.share.AccessDecision;
import io.gdbos.catalog.share.AccessRequest;
import io.gdbos.catalog.share.Agreement;
import io.gdbos.catalog.share.AgreementStore;
import io.gdbos.catalog.share.Grant;
import io.gdbos.catalog.share.Sharing;
import io.gdbos.catalog.share.Signature;
import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.rule.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

final class AgreementSnippet {
    private AgreementSnippet() {}

    static AccessDecision run(Catalog catalog, String resource, Instant now) {
        // snippet:agreement
        RegionCode city = RegionCode.parse("370700");
        String purpose = "compulsory-education-enrolment";
        Grant grant = Grant.builder("g-1", resource)
                .to("education-370705")
                .items("citizen-number", "move-in-date")
                .purpose(purpose, LegalBasis.unverified("义务教育法第十二条"))
                .in(city)
                .valid(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31))
                .obligation(BilingualText.of("Not to be passed on.", "不得转给第三方。"))
                .build();
        Sharing sharing = Sharing.of(AgreementStore.inMemory(), catalog, ZoneId.of("Asia/Shanghai"));
        sharing.draft(Agreement.of(
                        "a-1", "入学数据共享协议", "education", List.of("public-security"), "data-bureau", List.of(grant)))
                .orThrow();
        for (String party : List.of("education", "public-security", "data-bureau")) {
            Actor head = Actor.of("head-of-" + party, "head", party, city);
            sharing.sign("a-1", Signature.of(head, now, "sm3:00")).orThrow();
        }

        Actor official = Actor.of("official-17", "officer", "education-370705", RegionCode.parse("370705"));
        List<FieldRef> fields = List.of(new FieldRef(resource, "household-address")); // not granted
        AccessDecision decision =
                sharing.decisions().decide(new AccessRequest(official, resource, fields, purpose, now));
        // end
        return decision;
    }
}

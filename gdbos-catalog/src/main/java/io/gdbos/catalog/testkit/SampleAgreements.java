package io.gdbos.catalog.testkit;

import io.gdbos.catalog.evidence.EvidenceMapping;
import io.gdbos.catalog.share.Agreement;
import io.gdbos.catalog.share.Grant;
import io.gdbos.core.BilingualText;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One agreement between education, each holder and the data bureau: exactly the fields that the evidence reads. */
final class SampleAgreements {
    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);
    private static final LocalDate TO = LocalDate.of(2026, 8, 31);
    private static final String[] CONSUMERS = {
        "education", "education-370702", "education-370703", "education-370704", "education-370705", "education-3707A1"
    };

    private SampleAgreements() {}

    /** The agreements that grant some tables; a holder of none of them has no agreement. */
    static List<Agreement> on(Collection<String> tables) {
        Map<String, List<Grant>> byHolder = new LinkedHashMap<>();
        SampleResources.all().forEach((table, resource) -> {
            if (tables.contains(table)) {
                byHolder.computeIfAbsent(resource.provider().agency(), holder -> new ArrayList<>())
                        .add(grant(table, resource.code()));
            }
        });
        List<Agreement> agreements = new ArrayList<>();
        byHolder.forEach((holder, grants) -> agreements.add(Agreement.of(
                "enrolment-2026-" + holder,
                "2026年义务教育入学数据共享协议",
                "education",
                List.of(holder),
                SampleCatalog.DATA_BUREAU,
                grants)));
        return agreements;
    }

    private static Grant grant(String table, String code) {
        return Grant.builder("enrolment-2026-" + table.replace('_', '-'), code)
                .to(CONSUMERS)
                .items(neededItems(code).toArray(String[]::new))
                .purpose(SampleCatalog.PURPOSE, LegalBasis.verified("《中华人民共和国义务教育法》第十二条"))
                .in(SampleCatalog.CITY)
                .valid(FROM, TO)
                .obligation(BilingualText.of(
                        "Used for this purpose only, and not passed on to a third party.", "仅用于本协议约定的用途，不得提供给第三方。"))
                .obligation(BilingualText.of("Disposed of as agreed when the season is over.", "入学工作结束后按约定处置。"))
                .build();
    }

    private static Set<String> neededItems(String code) {
        Set<String> items = new TreeSet<>();
        for (EvidenceMapping mapping : SampleEvidence.mappings()) {
            for (FieldRef field : mapping.fields()) {
                if (field.resource().equals(code)) {
                    items.add(field.item());
                }
            }
        }
        return items;
    }
}

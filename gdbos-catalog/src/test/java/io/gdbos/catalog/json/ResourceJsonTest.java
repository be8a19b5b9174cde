package io.gdbos.catalog.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.DataResource;
import io.gdbos.catalog.FormatCategory;
import io.gdbos.catalog.ItemType;
import io.gdbos.catalog.OpennessTerms;
import io.gdbos.catalog.Provider;
import io.gdbos.catalog.Safeguards;
import io.gdbos.catalog.Samples;
import io.gdbos.catalog.SharingTerms;
import io.gdbos.catalog.SharingType;
import io.gdbos.catalog.UpdateFrequency;
import io.gdbos.catalog.share.Agreement;
import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.GdbosException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceJsonTest {
    @Test
    void everySampleResourceAndAgreementReadsBackEqual() {
        SampleCatalog sample = SampleCatalog.inMemory();
        sample.catalog().entries().forEach(entry -> assertEquals(entry.resource(), again(entry.resource())));
        for (Agreement agreement : sample.sharing().agreements()) {
            assertEquals(agreement, AgreementJson.read(AgreementJson.write(agreement), "test"));
        }
    }

    @Test
    void aRichResourceReadsBackEqual() {
        DataResource rich = Samples.complete("101001/1")
                .alsoClassifiedAs("203002")
                .relatedCode("307370700001/000009")
                .extension("服务领域", "教育")
                .openness(OpennessTerms.open("脱敏后开放"))
                .publicationDate(LocalDate.of(2026, 4, 1))
                .format(FormatCategory.SPREADSHEET, "et")
                .updateFrequency(UpdateFrequency.ofLabel("每两周"))
                .build();
        assertEquals(rich, again(rich));
    }

    @Test
    void anIncompleteDraftReadsBackEqual() {
        DataResource bare = DataResource.builder("没有代码", "")
                .provider(Provider.of("housing", "", ""))
                .region(Samples.CITY)
                .sharing(new SharingTerms(SharingType.NOT_SHARED, "", "", List.of(), "", List.of()))
                .safeguards(new Safeguards("", true, null, null, null))
                .item("", ItemType.TEXT, "")
                .build();
        assertEquals(bare, again(bare));
    }

    @Test
    void aBrokenDocumentIsOneLineThatNamesThePlace() {
        String broken = ResourceJson.write(Samples.resource("101001/1")).replace("\"CONDITIONAL\"", "\"MAYBE\"");
        GdbosException failure = assertThrows(GdbosException.class, () -> ResourceJson.read(broken, "city.json"));
        assertTrue(failure.getMessage().startsWith("city.json, sharing.type: "), failure::getMessage);
    }

    private static DataResource again(DataResource resource) {
        return ResourceJson.read(ResourceJson.write(resource), "test");
    }
}

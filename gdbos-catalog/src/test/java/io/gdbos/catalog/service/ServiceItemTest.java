package io.gdbos.catalog.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.rule.LegalBasis;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceItemTest {
    private static final LegalBasis BASIS = LegalBasis.unverified("某法第一条");
    private static final BilingualText NAME = BilingualText.of("Item", "事项");

    @Test
    void aCompleteItemHasNoFindings() {
        assertEquals(List.of(), codes(complete()));
    }

    @Test
    void aCodeThatDoesNotFitItsBasicCodeIsFound() {
        assertEquals(
                List.of("GDB-SRV-002"), codes(complete().codes("370117002016", "11370800MB285591843370117002011")));
        assertEquals(List.of("GDB-SRV-001"), codes(complete().codes("37011700201", "")));
    }

    @Test
    void aMaterialThatProvesNothingKnownIsFound() {
        assertEquals(List.of("GDB-SRV-006"), codes(complete().material(Material.of("m-2", NAME, "housing", "income"))));
    }

    @Test
    void idsAreUsedOnce() {
        assertEquals(
                List.of("GDB-SRV-005", "GDB-SRV-005"),
                codes(complete()
                        .requirement(new Requirement("home", NAME, BASIS))
                        .material(Material.of("m-1", NAME, "housing", "home"))));
        ServiceItem item = complete().build();
        List<ServiceItem> twice = List.of(item, item);
        assertThrows(IllegalArgumentException.class, () -> ServiceDirectory.of(twice));
    }

    @Test
    void anItemWithoutImplementerOrBasisIsFound() {
        assertEquals(List.of("GDB-SRV-003", "GDB-SRV-004"), codes(ServiceItem.builder("i", NAME)));
    }

    private static ServiceItemBuilder complete() {
        return ServiceItem.builder("i", NAME)
                .codes("370117002011", "11370800MB285591843370117002011")
                .implementer("housing")
                .legalBasis(BASIS)
                .requirement(new Requirement("home", NAME, BASIS))
                .material(Material.of("m-1", NAME, "housing", "home"));
    }

    private static List<String> codes(ServiceItemBuilder builder) {
        return builder.build().check().list().stream().map(Finding::code).toList();
    }
}

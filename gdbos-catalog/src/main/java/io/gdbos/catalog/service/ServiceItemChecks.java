package io.gdbos.catalog.service;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.ServiceItemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be wrong with a service item by itself. */
final class ServiceItemChecks {
    private ServiceItemChecks() {}

    static Findings check(ServiceItem item) {
        List<Finding> findings = new ArrayList<>();
        codes(item, findings);
        if (item.implementer().isBlank()) {
            findings.add(
                    Finding.error("GDB-SRV-003", "implementer", "The item has no implementing agency.", "缺少实施主体。"));
        }
        if (item.legalBasis().isEmpty()) {
            findings.add(Finding.error("GDB-SRV-004", "legalBasis", "The item has no legal basis.", "缺少设定依据。"));
        }
        ids(item, findings);
        return new Findings(findings);
    }

    private static void codes(ServiceItem item, List<Finding> findings) {
        String basic = item.basicCode();
        if (!basic.isEmpty() && !basic.matches("\\d{12}")) {
            findings.add(Finding.error(
                    "GDB-SRV-001",
                    "basicCode",
                    "A basic code has 12 digits; came \"" + basic + "\".",
                    "基本编码应为12位数字，实际为“" + basic + "”。"));
        }
        String implementation = item.implementationCode();
        if (implementation.isEmpty()) {
            return;
        }
        Parsed<ServiceItemCode> parsed = ServiceItemCode.tryParse(implementation);
        findings.addAll(parsed.findings().list());
        if (parsed instanceof Parsed.Ok<ServiceItemCode> ok
                && !ok.value().basicCode().equals(basic)) {
            findings.add(Finding.error(
                    "GDB-SRV-002",
                    "implementationCode",
                    "The implementation code ends in the basic code " + basic + "; came "
                            + ok.value().basicCode() + ".",
                    "实施编码后12位应为基本编码" + basic + "，实际为" + ok.value().basicCode() + "。"));
        }
    }

    private static void ids(ServiceItem item, List<Finding> findings) {
        Set<String> requirements = new HashSet<>();
        for (Requirement requirement : item.requirements()) {
            twice(requirements.add(requirement.id()), "requirement", requirement.id(), findings);
        }
        Set<String> materials = new HashSet<>();
        for (Material material : item.materials()) {
            twice(materials.add(material.id()), "material", material.id(), findings);
            for (String proved : material.proves()) {
                if (!requirements.contains(proved)) {
                    findings.add(Finding.error(
                            "GDB-SRV-006",
                            "material " + material.id(),
                            "Material \"" + material.id() + "\" proves \"" + proved
                                    + "\", which is no requirement of the item.",
                            "材料“" + material.id() + "”所证明的“" + proved + "”不是本事项的受理条件。"));
                }
            }
        }
    }

    private static void twice(boolean isNew, String kind, String id, List<Finding> findings) {
        if (!isNew) {
            findings.add(Finding.error(
                    "GDB-SRV-005",
                    kind + " " + id,
                    "The id of " + kind + " \"" + id + "\" occurs twice.",
                    "编号“" + id + "”重复。"));
        }
    }
}

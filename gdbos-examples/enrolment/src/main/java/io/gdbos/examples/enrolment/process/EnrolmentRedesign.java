package io.gdbos.examples.enrolment.process;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.spi.EvidenceFinder;
import io.gdbos.workflow.reengineer.ExecutableRule;
import io.gdbos.workflow.reengineer.ExecutableRules;
import io.gdbos.workflow.reengineer.Redesign;
import io.gdbos.workflow.reengineer.Reengineer;
import io.gdbos.workflow.reengineer.ReengineerContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Derives the process that runs from the paper process, the catalogue and the rules that can be executed. */
public final class EnrolmentRedesign {
    private static final Duration AUTOMATIC = Duration.ofSeconds(1);

    private EnrolmentRedesign() {}

    /**
     * Derives the process.
     *
     * @param finder answers what the catalogue can prove
     * @param region the city
     * @param day the day on which it must be provable
     * @param purpose the purpose of reading
     * @param actor who asks
     * @return both definitions, and each change with its evidence
     */
    public static Redesign derive(
            EvidenceFinder finder, RegionCode region, LocalDate day, String purpose, Actor actor) {
        ReengineerContext.Builder context = ReengineerContext.builder(PaperProcess.SERVICE_ITEM)
                .place(region, day)
                .purpose(purpose, actor)
                .reviewStep("review")
                .automaticDuration(AUTOMATIC);
        context.material("household-booklet", BilingualText.of("Household booklet", "户口簿"), "household")
                .material("birth-certificate-paper", BilingualText.of("Birth certificate", "出生医学证明"), "guardianship")
                .material("property-certificate", BilingualText.of("Property certificate", "不动产权证书"), "home")
                .material("purchase-contract", BilingualText.of("Purchase contract", "购房合同"), "home")
                .material("lease-certificate", BilingualText.of("Lease registration", "租赁登记备案证明"), "lease")
                .material("no-home-proof", BilingualText.of("Proof of no home", "无房证明"), "no-home")
                .material("residence-card-copy", BilingualText.of("Residence card", "居住证"), "residence-card")
                .material("social-insurance-proof", BilingualText.of("Proof of insurance", "社保缴费证明"), "employment")
                .material("business-licence-copy", BilingualText.of("Business licence", "营业执照"), "employment")
                .material(
                        "vaccination-certificate", BilingualText.of("Vaccination certificate", "预防接种证"), "vaccination");
        return Reengineer.derive(PaperProcess.definition(), finder, executable(), context.build());
    }

    /**
     * The rules that this example can execute instead of a person.
     *
     * @return the rules
     */
    public static ExecutableRules executable() {
        Map<String, ExecutableRule> rules = new LinkedHashMap<>();
        add(rules, "form-complete", "Data elements check every field of the form.", "按数据元逐项校验申请表", false);
        for (String requirement : Requirements.ALL) {
            String name = RequirementNames.chinese(requirement);
            add(
                    rules,
                    "verify-" + requirement,
                    "Matching rules compare " + requirement + " field by field with the register.",
                    "按比对规则与登记数据逐项核验" + name,
                    false);
        }
        add(
                rules,
                "assign-batch",
                "The district's decision table gives batch and order key.",
                "按各区批次决策表确定批次与排序",
                false);
        add(rules, "issue-notice", "The notice is made from the decision.", "依据决定自动生成电子通知书", false);
        return rule -> Optional.ofNullable(rules.get(rule));
    }

    private static void add(
            Map<String, ExecutableRule> rules, String id, String english, String chinese, boolean leavesDoubt) {
        rules.put(id, new ExecutableRule(id, BilingualText.of(english, chinese), leavesDoubt));
    }
}

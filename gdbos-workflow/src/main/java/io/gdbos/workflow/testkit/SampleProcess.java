package io.gdbos.workflow.testkit;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StartCase;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.StepDefinitionBuilder;
import io.gdbos.workflow.WorkflowEngineBuilder;
import io.gdbos.workflow.step.Step;
import io.gdbos.workflow.step.StepResult;
import java.time.Duration;
import java.util.Map;

/**
 * A small process with everything in it: an intake, two checks side by side, a choice that leads doubtful cases to an
 * official, and a notice. A case is doubtful when its applicant's name begins with {@code ?}. Everything is invented.
 */
public final class SampleProcess {
    /** The id of the process. */
    public static final String ID = "sample-permit";

    private static final RecordSchema FORM =
            RecordSchema.of(ID, "applicant-name", "citizen-number", "application-region");

    private SampleProcess() {}

    /**
     * The definition, version 1.
     *
     * @return the definition
     */
    public static ProcessDefinition definition() {
        return ProcessDefinition.builder(ID, 1)
                .title(BilingualText.of("Sample permit", "示例许可"))
                .inputs("applicant-name", "citizen-number", "application-region")
                .regionFrom("application-region")
                .step(automatic("intake", "Intake", "受理")
                        .reads("applicant-name")
                        .writes("is-complete")
                        .build())
                .parallel(
                        "checks",
                        path -> path.step(automatic("household", "Household check", "户籍核验")
                                .reads("citizen-number", "applicant-name")
                                .writes("household-result")
                                .requirement("household")
                                .agencies("public-security")
                                .build()),
                        path -> path.step(automatic("home", "Home check", "房产核验")
                                .reads("citizen-number")
                                .writes("home-result")
                                .requirement("home")
                                .agencies("natural-resources")
                                .build()))
                .exclusive("is-clear", choice -> choice.when(
                                "household_result == 'same' and home_result == 'same'", path -> {})
                        .otherwise(path -> path.step(review()))
                        .unknownTakesElse())
                .step(automatic("notice", "Notice", "办结通知")
                        .reads("applicant-name")
                        .writes("notice-number")
                        .build())
                .end("concluded")
                .build();
    }

    private static StepDefinitionBuilder automatic(String id, String english, String chinese) {
        return StepDefinition.automatic(id, BilingualText.of(english, chinese))
                .performer("system", "education-{region}")
                .duration(Duration.ofMinutes(5));
    }

    private static StepDefinition review() {
        return StepDefinition.human("review", BilingualText.of("Review", "人工审核"))
                .performer("officer", "education-{region}")
                .reads("applicant-name", "household-result", "home-result")
                .writes("decision")
                .effort(Duration.ofMinutes(20))
                .duration(Duration.ofHours(8))
                .build();
    }

    /**
     * Registers bodies for the automatic steps; they ask nobody.
     *
     * @param builder where to
     * @return the same builder
     */
    public static WorkflowEngineBuilder register(WorkflowEngineBuilder builder) {
        Step household = call -> {
            boolean isDoubtful =
                    call.inputs().text("applicant-name").orElse("?").startsWith("?");
            return StepResult.completed(Map.of("household-result", Value.code(isDoubtful ? "different" : "same")))
                    .withNote(isDoubtful ? "the register has another name" : "the register agrees");
        };
        return builder.step("intake", call -> StepResult.completed(Map.of("is-complete", Value.bool(true))))
                .step("household", household)
                .step("home", call -> StepResult.completed(Map.of("home-result", Value.code("same"))))
                .step(
                        "notice",
                        call -> StepResult.completed(Map.of("notice-number", Value.text("N-" + call.businessKey()))));
    }

    /**
     * An application in region 370705.
     *
     * @param businessKey what the case is called outside
     * @param name the applicant's name
     * @return the wish to start the case
     */
    public static StartCase start(String businessKey, String name) {
        return new StartCase(
                ID,
                businessKey,
                DataRecord.of(
                        FORM,
                        Map.of(
                                "applicant-name", Value.text(name),
                                "citizen-number", Value.text("370705202001010017"),
                                "application-region", Value.code("370705"))),
                Actor.of("intake", "system", "education-370705", RegionCode.parse("370705")));
    }

    /**
     * The official of region 370705 for whom the doubtful cases are.
     *
     * @return the official
     */
    public static Actor officer() {
        return Actor.of("officer-1", "officer", "education-370705", RegionCode.parse("370705"));
    }
}

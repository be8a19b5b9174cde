package io.gdbos.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProcessDefinitionTest {
    private static StepDefinition step(String id) {
        return StepDefinition.automatic(id, BilingualText.of(id, id))
                .performer("system", "education-{region}")
                .build();
    }

    private static List<String> codes(ProcessDefinition definition) {
        return definition.check().list().stream().map(Finding::code).toList();
    }

    private static List<String> flows(ProcessDefinition definition) {
        return definition.flows().stream()
                .map(flow -> flow.from() + ">" + flow.to())
                .sorted()
                .toList();
    }

    private final ProcessDefinition enrolment = ProcessDefinition.builder("enrolment", 1)
            .inputs("form")
            .step(step("intake"))
            .parallel("checks", path -> path.step(step("home")), path -> path.step(step("household")))
            .exclusive("clear", choice -> choice.when("form == 'a'", path -> {})
                    .otherwise(path -> path.step(step("look"))))
            .step(step("notice"))
            .build();

    @Test
    void a_sound_definition_has_no_findings() {
        assertEquals(List.of(), enrolment.check().list());
    }

    @Nested
    class Edits {
        @Test
        void removing_a_step_reconnects_its_flows() {
            ProcessDefinition edited = enrolment.withoutStep("intake");
            assertEquals(List.of(), edited.check().list());
            assertTrue(flows(edited).contains("start>checks"));
        }

        @Test
        void removing_all_but_one_parallel_branch_removes_the_split() {
            ProcessDefinition edited = enrolment.withoutStep("home");
            assertEquals(List.of(), edited.check().list());
            assertTrue(flows(edited).contains("intake>household"));
            assertTrue(flows(edited).contains("household>clear"));
        }

        @Test
        void removing_the_only_difference_removes_the_choice() {
            ProcessDefinition edited = enrolment.withoutStep("look");
            assertEquals(List.of(), edited.check().list());
            assertTrue(flows(edited).contains("checks.join>notice"));
        }

        @Test
        void removing_every_step_leaves_start_and_end() {
            ProcessDefinition edited = enrolment;
            for (StepDefinition step : enrolment.steps()) {
                edited = edited.withoutStep(step.id());
            }
            assertEquals(List.of("start>end"), flows(edited));
        }

        @Test
        void a_chain_can_stand_side_by_side() {
            ProcessDefinition chain = ProcessDefinition.builder("chain", 1)
                    .step(step("a"))
                    .step(step("b"))
                    .step(step("c"))
                    .build();
            ProcessDefinition edited = chain.withSideBySide("at-once", List.of("a", "b", "c"));
            assertEquals(List.of(), edited.check().list());
            assertEquals(8, edited.flows().size());
            assertThrows(IllegalArgumentException.class, () -> chain.withSideBySide("no", List.of("a", "c")));
        }

        @Test
        void an_unknown_step_cannot_be_edited() {
            assertThrows(IllegalArgumentException.class, () -> enrolment.withoutStep("nowhere"));
            assertThrows(IllegalArgumentException.class, () -> enrolment.withStep(step("nowhere")));
        }
    }

    @Nested
    class Mistakes {
        @Test
        void a_choice_without_else_is_found() {
            ProcessDefinition definition = ProcessDefinition.builder("p", 1)
                    .exclusive("choice", choice -> choice.when("a == 1", path -> path.step(step("a")))
                            .when("a == 2", path -> path.step(step("b"))))
                    .build();
            assertEquals(List.of("GDB-WFL-006"), codes(definition));
        }

        @Test
        void a_join_that_waits_for_ever_is_found() {
            ProcessDefinition definition = new ProcessDefinition(
                    "p",
                    1,
                    BilingualText.of("p", "p"),
                    "p",
                    null,
                    List.of("x"),
                    List.of(
                            new Node.Start("start"),
                            new Node.Exclusive("choice", Node.WhenUnknown.STOP),
                            new Node.Activity(step("a")),
                            new Node.Activity(step("b")),
                            new Node.Parallel("join"),
                            new Node.End("end")),
                    List.of(
                            Flow.of("start", "choice"),
                            new Flow("choice", "a", "x == 1"),
                            Flow.of("choice", "b"),
                            Flow.of("a", "join"),
                            Flow.of("b", "join"),
                            Flow.of("join", "end")));
            assertEquals(List.of("GDB-WFL-008"), codes(definition));
        }

        @Test
        void parallel_paths_that_meet_without_a_join_are_found() {
            ProcessDefinition definition = new ProcessDefinition(
                    "p",
                    1,
                    BilingualText.of("p", "p"),
                    "p",
                    null,
                    List.of(),
                    List.of(
                            new Node.Start("start"),
                            new Node.Parallel("split"),
                            new Node.Activity(step("a")),
                            new Node.Activity(step("b")),
                            new Node.Activity(step("c")),
                            new Node.End("end")),
                    List.of(
                            Flow.of("start", "split"),
                            Flow.of("split", "a"),
                            Flow.of("split", "b"),
                            Flow.of("a", "c"),
                            Flow.of("b", "c"),
                            Flow.of("c", "end")));
            assertEquals(List.of("GDB-WFL-009"), codes(definition));
        }

        @Test
        void reading_what_only_one_path_defines_is_found() {
            StepDefinition writer = step("look").toBuilder().writes("opinion").build();
            StepDefinition reader = step("notice").toBuilder().reads("opinion").build();
            ProcessDefinition definition = ProcessDefinition.builder("p", 1)
                    .inputs("a")
                    .exclusive("choice", choice -> choice.when("a == 1", path -> path.step(writer))
                            .otherwise(path -> {}))
                    .step(reader)
                    .build();
            assertEquals(List.of("GDB-WFL-011"), codes(definition));
            ProcessDefinition sure =
                    ProcessDefinition.builder("p", 1).step(writer).step(reader).build();
            assertEquals(List.of(), codes(sure));
        }

        @Test
        void a_guard_that_cannot_be_read_or_asks_for_the_unknown_is_found() {
            ProcessDefinition definition = ProcessDefinition.builder("p", 1)
                    .exclusive("first", choice -> choice.when("new('x')", path -> path.step(step("a")))
                            .otherwise(path -> {}))
                    .exclusive("second", choice -> choice.when("colour == 'red'", path -> path.step(step("b")))
                            .otherwise(path -> {}))
                    .build();
            assertEquals(List.of("GDB-WFL-013", "GDB-WFL-014"), codes(definition));
        }

        @Test
        void a_path_without_end_is_found() {
            ProcessDefinition definition = new ProcessDefinition(
                    "p",
                    1,
                    BilingualText.of("p", "p"),
                    "p",
                    null,
                    List.of(),
                    List.of(new Node.Start("start"), new Node.Activity(step("a")), new Node.End("end")),
                    List.of(Flow.of("start", "a")));
            assertEquals(List.of("GDB-WFL-004", "GDB-WFL-004", "GDB-WFL-003"), codes(definition));
        }

        @Test
        void two_nodes_with_one_id_are_refused() {
            ProcessDefinitionBuilder builder =
                    ProcessDefinition.builder("p", 1).step(step("a")).step(step("a"));
            assertThrows(IllegalArgumentException.class, builder::build);
        }
    }
}

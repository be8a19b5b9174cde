package io.gdbos.examples.enrolment.intake;

import io.gdbos.core.Findings;
import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.rules.SchoolAge;
import io.gdbos.workflow.step.Step;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accepts an application: every value well-formed by its data element, the child of school age. Thread-safe. */
public final class AcceptStep implements Step {
    private final FormReader reader;
    private final SchoolAge age;

    /**
     * Makes the step.
     *
     * @param reader checks a form by data element
     * @param age the rule of school age
     */
    public AcceptStep(FormReader reader, SchoolAge age) {
        this.reader = reader;
        this.age = age;
    }

    @Override
    public StepResult execute(StepCall call) {
        Findings findings = reader.check(call.inputs());
        List<String> notes = new ArrayList<>();
        findings.list().forEach(finding -> notes.add(finding.text().chinese()));
        Map<String, Value> outputs = new LinkedHashMap<>();
        outputs.put(Fact.FORM_COMPLETE, Value.bool(!findings.hasErrors()));
        Optional<LocalDate> born = call.inputs()
                .text(Form.CHILD_NUMBER)
                .flatMap(text -> PersonNumber.tryParse(text).toOptional())
                .map(PersonNumber::birthDate);
        born.ifPresent(date -> outputs.put(Fact.AGE_ELIGIBLE, Value.bool(age.admits(date))));
        return StepResult.completed(outputs).withNote(String.join("\n", notes));
    }
}

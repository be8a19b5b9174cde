package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.examples.enrolment.process.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a check may see of a case. Immutable.
 *
 * @param region the district applied to
 * @param data the values of the elements that the step declares to read
 */
public record CaseFile(RegionCode region, DataRecord data) {
    /**
     * A citizen number of the form.
     *
     * @param element the element
     * @return the number, empty when it is missing or not well-formed
     */
    public Optional<PersonNumber> number(String element) {
        return data.text(element).flatMap(CaseFile::numberOf);
    }

    /**
     * Reads a citizen number.
     *
     * @param text the number as it was written
     * @return the number, empty when it is not well-formed
     */
    static Optional<PersonNumber> numberOf(String text) {
        return PersonNumber.tryParse(text) instanceof Parsed.Ok<PersonNumber> ok
                ? Optional.of(ok.value())
                : Optional.empty();
    }

    /**
     * The guardians named on the form, the applicant first.
     *
     * @return their numbers, without those that are not well-formed
     */
    public List<PersonNumber> guardians() {
        List<PersonNumber> guardians = new ArrayList<>();
        number(Form.APPLICANT_NUMBER).ifPresent(guardians::add);
        number(Form.SECOND_GUARDIAN_NUMBER).ifPresent(guardians::add);
        return guardians;
    }

    /**
     * Child and guardians.
     *
     * @return their numbers, the child first
     */
    public List<PersonNumber> family() {
        List<PersonNumber> family = new ArrayList<>();
        number(Form.CHILD_NUMBER).ifPresent(family::add);
        family.addAll(guardians());
        return family;
    }

    /**
     * Whether a number in a register is that of one of some persons.
     *
     * @param held the number as the register holds it
     * @param persons the persons
     * @return true when it is, in whichever form it is written
     */
    static boolean isOneOf(String held, List<PersonNumber> persons) {
        return numberOf(held).filter(persons::contains).isPresent();
    }

    /**
     * Every form under which registers may hold the numbers of some persons.
     *
     * @param persons the persons
     * @return the forms, without repetition, in a stable order
     */
    static List<String> writtenForms(List<PersonNumber> persons) {
        Set<String> forms = new LinkedHashSet<>();
        persons.forEach(person -> forms.addAll(person.writtenForms()));
        return List.copyOf(forms);
    }
}

package io.gdbos.examples.enrolment.intake;

import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.protect.Pseudonymizer;
import io.gdbos.core.record.Value;
import io.gdbos.core.spi.EvidenceQuery;
import io.gdbos.core.spi.ReCollectionGuard;
import io.gdbos.examples.enrolment.process.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Registers applications. Identity and claims are the family's to say; every other field of the paper form is asked
 * only when the catalogue cannot supply it. Thread-safe.
 */
public final class IntakeDesk {
    private final ReCollectionGuard guard;
    private final Pseudonymizer pseudonyms;
    private final String serviceItem;
    private final String purpose;
    private final LocalDate day;

    /**
     * Makes a desk.
     *
     * @param guard says which fields may be asked
     * @param pseudonyms makes the token that stands for a child
     * @param serviceItem the service item applied for
     * @param purpose the purpose for which the catalogue supplies fields
     * @param day the day of which its grants count
     */
    public IntakeDesk(
            ReCollectionGuard guard, Pseudonymizer pseudonyms, String serviceItem, String purpose, LocalDate day) {
        this.guard = guard;
        this.pseudonyms = pseudonyms;
        this.serviceItem = serviceItem;
        this.purpose = purpose;
        this.day = day;
    }

    /**
     * Registers an application.
     *
     * @param form the form
     * @return what the season keeps of it
     */
    public RegisteredApplication register(ApplicationForm form) {
        int asked = 0;
        StringBuilder content = new StringBuilder();
        for (String element : fields(form)) {
            if (form.data().value(element) instanceof Value.Present present) {
                asked++;
                content.append(element).append('=').append(present.raw()).append('\n');
            }
        }
        return new RegisteredApplication(
                form.number(),
                childToken(form),
                form.region(),
                form.filedAt(),
                pseudonyms.pseudonym("form", content.toString()),
                asked,
                prefilled(form).size());
    }

    /**
     * The token that stands for the child of an application, the same for every way of writing the child's number.
     *
     * @param form the form
     * @return the token
     */
    public String childToken(ApplicationForm form) {
        String number = form.data().text(Form.CHILD_NUMBER).orElse("");
        return pseudonyms.pseudonym(Form.CHILD_NUMBER, PersonNumber.normalize(number));
    }

    private List<String> fields(ApplicationForm form) {
        List<String> fields = new ArrayList<>(Form.IDENTITY);
        fields.addAll(Form.CLAIMS);
        fields.addAll(Form.DETAILS);
        fields.removeAll(prefilled(form));
        return fields;
    }

    private List<String> prefilled(ApplicationForm form) {
        EvidenceQuery query = new EvidenceQuery("household", serviceItem, form.region(), day, purpose);
        return Form.DETAILS.stream()
                .filter(element -> guard.judge(element, query) == ReCollectionGuard.Verdict.PREFILL)
                .toList();
    }
}

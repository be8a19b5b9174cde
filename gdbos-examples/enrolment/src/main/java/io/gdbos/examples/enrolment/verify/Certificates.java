package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.record.DataRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the record behind a declared certificate. Immutable. */
final class Certificates {
    private final RegisterComparer comparer;
    private final String register;
    private final String number;
    private final String name;

    /**
     * Makes the look-up for one register.
     *
     * @param comparer compares declared and held
     * @param register the register
     * @param number the element of the certificate's number
     * @param name what officials call the certificate
     */
    Certificates(RegisterComparer comparer, String register, String number, String name) {
        this.comparer = comparer;
        this.register = register;
        this.number = number;
        this.name = name;
    }

    /**
     * What was found of a declared certificate.
     *
     * @param record the record that carries its number, or null when there is none
     * @param isGenuine whether that record agrees with what is declared
     * @param reasons why not, for the official
     */
    record Found(@Nullable DataRecord record, boolean isGenuine, List<String> reasons) {
        Optional<DataRecord> genuine() {
            return isGenuine ? Optional.ofNullable(record) : Optional.empty();
        }
    }

    Found find(DataRecord declared, List<DataRecord> held, EvidenceFound found) {
        if (declared.text(number).isEmpty()) {
            return new Found(null, false, List.of(name + "：申请表未填写证号"));
        }
        // A certificate has a record for each of its holders; the one that agrees is the declared one.
        Found contradicting = null;
        for (DataRecord record : held) {
            Comparison comparison = comparer.compare(register, declared, record);
            if (comparison.isSameCertificate()) {
                Found same = new Found(record, comparison.agrees(), comparison.reasons());
                if (comparison.agrees()) {
                    return same;
                }
                contradicting = contradicting == null ? same : contradicting;
            }
        }
        if (contradicting != null) {
            return contradicting;
        }
        List<String> reasons = new ArrayList<>(found.silences());
        if (found.isComplete()) {
            reasons.add(name + "：发证部门登记中未查到该证");
        }
        return new Found(null, false, reasons);
    }
}

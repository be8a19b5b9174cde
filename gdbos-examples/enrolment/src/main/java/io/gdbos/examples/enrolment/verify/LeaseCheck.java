package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Truth;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The family rents a home in the zone, registered with the housing authority. Immutable. */
public final class LeaseCheck implements RequirementCheck {
    private static final String KEY = "tenant-number";

    private final RegisterComparer comparer;
    private final ZoneFinder zones;
    private final SeasonDays days;
    private final Certificates leases;

    /**
     * Makes the check.
     *
     * @param comparer compares declared and held
     * @param zones the zoning
     * @param days the days of the season
     */
    public LeaseCheck(RegisterComparer comparer, ZoneFinder zones, SeasonDays days) {
        this.comparer = comparer;
        this.zones = zones;
        this.days = days;
        this.leases = new Certificates(comparer, "lease-registration", "lease-number", "租赁登记备案证明");
    }

    @Override
    public String requirement() {
        return "lease";
    }

    @Override
    public List<String> keys(CaseFile file, String keyItem) {
        return keyItem.equals(KEY) ? CaseFile.writtenForms(file.guardians()) : List.of();
    }

    @Override
    public CheckOutcome judge(CaseFile file, EvidenceFound found) {
        Certificates.Found certificate = leases.find(file.data(), found.by(KEY), found);
        Optional<DataRecord> genuine = certificate.genuine();
        if (genuine.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), certificate.reasons());
        }
        DataRecord lease = genuine.get();
        String address = lease.text("lease-address").orElse("");
        List<String> doubts = new ArrayList<>();
        Optional<String> declared = file.data().text(Form.HOME_ADDRESS);
        if (declared.isPresent() && comparer.sameDwelling(declared.get(), address) != Truth.TRUE) {
            doubts.add("申报住址与租赁备案坐落不一致");
        }
        Map<String, Value> facts = new LinkedHashMap<>();
        Truth inZone = zones.isInZone(address, file.data().text(Form.SCHOOL).orElse(""));
        if (inZone == Truth.UNKNOWN) {
            doubts.add("无法确定租住房屋所在片区");
        } else {
            facts.put(Fact.LEASE_IN_ZONE, Value.bool(inZone == Truth.TRUE));
        }
        Optional<LocalDate> start = lease.date("lease-start-date");
        Optional<LocalDate> end = lease.date("lease-end-date");
        if (start.isEmpty() || end.isEmpty()) {
            doubts.add("租赁备案起止日期不可读");
        } else {
            boolean runsOn = !end.get().isBefore(days.ends());
            facts.put(Fact.LEASE_MONTHS, Value.decimal(runsOn ? days.monthsSince(start.get()) : 0));
            facts.put(Fact.LEASE_START_DATE, Value.date(start.get()));
        }
        if (!doubts.isEmpty()) {
            return CheckOutcome.doubtful(facts, doubts);
        }
        return inZone == Truth.TRUE
                ? CheckOutcome.passed(facts, List.of("租赁备案与申报一致，位于学校片区内"))
                : CheckOutcome.notMet(facts, "租住房屋不在学校片区内");
    }
}

package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.Application;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.truth.SampleTruth;
import java.util.ArrayList;
import java.util.List;

/** Writes a city's registers, forms and truth. Thread-safe. */
public final class CityWriter {
    private final CityModel model;
    private final List<Filing> filings;
    private final RegisterWriter registers;
    private final FormWriter forms;
    private final TruthWriter truths;

    /**
     * Makes a writer.
     *
     * @param model the city
     */
    public CityWriter(CityModel model) {
        CityConfig config = model.config();
        this.model = model;
        this.filings = Filings.of(model);
        this.registers = new RegisterWriter(config);
        this.forms = new FormWriter(config);
        this.truths = new TruthWriter(config, registers, forms);
    }

    /**
     * The nine tables.
     *
     * @return the household register first, then the others by kind
     */
    public List<AgencyTable> tables() {
        List<AgencyTable> tables = new ArrayList<>();
        tables.add(householdRegister().withRows(() -> model.registrations()
                .map(registration -> registers.write(registration).values(RegisterWriter.HOUSEHOLD_ELEMENTS))
                .iterator()));
        for (PaperKind kind : PaperKind.values()) {
            tables.add(register(kind).withRows(() -> model.papers(kind)
                    .filter(Paper::isHeld)
                    .map(paper -> registers.write(paper).values(kind.elements()))
                    .iterator()));
        }
        return List.copyOf(tables);
    }

    /**
     * The nine tables without rows.
     *
     * @return the same tables in the same order as {@link #tables()}
     */
    public static List<AgencyTable> emptyTables() {
        List<AgencyTable> tables = new ArrayList<>();
        tables.add(householdRegister());
        for (PaperKind kind : PaperKind.values()) {
            tables.add(register(kind));
        }
        return List.copyOf(tables);
    }

    private static AgencyTable householdRegister() {
        return new AgencyTable(
                RegisterWriter.HOUSEHOLD_REGISTER,
                RegisterWriter.HOUSEHOLD_ELEMENTS,
                List.of("citizen-number", "household-number"),
                List.of());
    }

    private static AgencyTable register(PaperKind kind) {
        List<String> keys = kind == PaperKind.BIRTH
                ? List.of(kind.holderNumber(), "birth-certificate-number")
                : List.of(kind.holderNumber());
        return new AgencyTable(kind.table(), kind.elements(), keys, List.of());
    }

    /**
     * How many applications there are.
     *
     * @return the number of forms
     */
    public int applicationCount() {
        return filings.size();
    }

    /**
     * The applications.
     *
     * @return in the order of filing, written anew for every pass
     */
    public Iterable<Application> applications() {
        return () -> filings.stream().map(forms::application).iterator();
    }

    /**
     * The truth.
     *
     * @return about every application
     */
    public SampleTruth truth() {
        return SampleTruth.of(filings.stream().map(truths::write).toList());
    }
}

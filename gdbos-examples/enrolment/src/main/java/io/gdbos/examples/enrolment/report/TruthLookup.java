package io.gdbos.examples.enrolment.report;

import io.gdbos.core.code.RegionCode;
import io.gdbos.examples.enrolment.official.TruthBook;
import java.util.Optional;

/** What is true of an application. Implementations are immutable. */
@FunctionalInterface
public interface TruthLookup {
    /** Nobody knows: one's own tables. */
    TruthLookup UNKNOWN = (application, region) -> Optional.empty();

    /**
     * Looks an application up.
     *
     * @param application its number
     * @param region the district
     * @return what is true of it, empty when that is not known
     */
    Optional<TruthBook.Entry> find(String application, RegionCode region);
}

package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.record.DataRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A home as the register of real estate or a purchase contract holds it. Immutable.
 *
 * @param owner the citizen number of the owner or buyer, as it is written there
 * @param address the address, as it is written there
 * @param use what it may be used for
 * @param status the status of the certificate; empty for a contract
 * @param share the owner's share in per cent
 * @param since the day of registration or of the contract, or null when it is not readable
 */
record HeldHome(
        String owner,
        String address,
        String use,
        String status,
        BigDecimal share,
        @Nullable LocalDate since) {
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static HeldHome from(DataRecord record) {
        boolean isContract = record.text(HomeCheck.OWNER).isEmpty();
        return new HeldHome(
                record.text(isContract ? HomeCheck.BUYER : HomeCheck.OWNER).orElse(""),
                record.text(isContract ? "contract-property-address" : "property-address")
                        .orElse(""),
                record.text(isContract ? "contract-property-use" : "property-use")
                        .orElse(""),
                record.text("property-status").orElse(""),
                isContract ? WHOLE : record.decimal("ownership-share").orElse(BigDecimal.ZERO),
                record.date(isContract ? "contract-date" : "property-registration-date")
                        .orElse(null));
    }

    boolean isDwelling() {
        return use.equals("住宅") && !status.equals("注销");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "HeldHome[" + use + " " + status + "]";
    }
}

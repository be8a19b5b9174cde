package io.gdbos.examples.enrolment.official;

import io.gdbos.core.record.Value;
import io.gdbos.core.rule.DecisionRow;
import io.gdbos.core.testkit.truth.ApplicationTruth;
import io.gdbos.core.testkit.truth.OrderDates;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.rules.DistrictRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order key of a batch by the true dates. */
public final class TrueOrderKey {
    private static final String KEY = "order-key-";

    private TrueOrderKey() {}

    /**
     * The order key that the truth gives.
     *
     * @param rules the rules of the district
     * @param truth the truth about an application that qualifies
     * @return the keys with their dates, {@code -} where the family has none
     */
    public static String of(DistrictRules rules, ApplicationTruth truth) {
        List<String> keys = new ArrayList<>();
        for (DecisionRow row : rules.batches().rows()) {
            if (row.outputs().get("batch") instanceof Value.Decimal batch
                    && batch.number().intValue() == truth.batch()) {
                for (int position = 1; row.outputs().get(KEY + position) instanceof Value.Text name; position++) {
                    LocalDate date = date(name.text(), truth.dates());
                    keys.add(name.text() + "=" + (date == null ? "-" : date));
                }
                break;
            }
        }
        return String.join(";", keys);
    }

    /**
     * One true date.
     *
     * @param key the id of the order key
     * @param dates the true dates
     * @return the date, or null when the family has none
     */
    public static @Nullable LocalDate date(String key, OrderDates dates) {
        return switch (key) {
            case Fact.MOVE_IN_DATE -> dates.movedIn();
            case Fact.HOME_DATE -> dates.homeRegistered() == null ? dates.contractSigned() : dates.homeRegistered();
            case Fact.EMPLOYMENT_SINCE -> dates.employedSince();
            case Fact.LEASE_START_DATE -> dates.leaseStarted();
            case Fact.CARD_ISSUE_DATE -> dates.cardIssued();
            default -> null;
        };
    }
}

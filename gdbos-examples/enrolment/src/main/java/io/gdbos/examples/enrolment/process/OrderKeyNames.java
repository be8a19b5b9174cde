package io.gdbos.examples.enrolment.process;

import java.util.ArrayList;
import java.util.List;

/** What families and officials call the dates by which seats are ordered. */
public final class OrderKeyNames {
    private OrderKeyNames() {}

    /**
     * The Chinese name of an order key.
     *
     * @param id the id
     * @return the name; the id itself for one that is not known
     */
    public static String chinese(String id) {
        return switch (id) {
            case Fact.MOVE_IN_DATE -> "落户时间";
            case Fact.HOME_DATE -> "购房时间";
            case Fact.EMPLOYMENT_SINCE -> "稳定就业起始时间";
            case Fact.LEASE_START_DATE -> "租房时间";
            case Fact.CARD_ISSUE_DATE -> "居住证签发时间";
            default -> id;
        };
    }

    /**
     * Order keys with their dates in words.
     *
     * @param orderKey such as {@code move-in-date=2019-03-01;home-date=-}
     * @return the same in Chinese, such as {@code 落户时间 2019-03-01，购房时间 无}
     */
    public static String written(String orderKey) {
        List<String> keys = new ArrayList<>();
        for (String part : orderKey.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String date = part.substring(equals + 1);
                keys.add(chinese(part.substring(0, equals)) + " " + (date.equals("-") ? "无" : date));
            }
        }
        return String.join("，", keys);
    }
}

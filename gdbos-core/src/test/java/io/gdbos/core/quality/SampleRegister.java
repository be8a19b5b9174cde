package io.gdbos.core.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Seeded rows beside what they mean, so that a test can count without reading a single value.
 *
 * @param here the rows of the register that is checked
 * @param there the rows of the register that it is compared with
 */
record SampleRegister(List<Line> here, List<Line> there) {
    static final List<String> ELEMENTS = List.of(
            "citizen-number",
            "person-name",
            "sex",
            "birth-date",
            "move-in-date",
            "household-number",
            "household-address",
            "household-region");

    /** A date as it is written, and the date, which is null when it is none. */
    record Day(String text, @Nullable LocalDate date) {}

    /** One row. {@code code} is the meaning of {@code sex}: 1, 2, or null when it is none. */
    record Line(
            String number,
            String name,
            String sex,
            @Nullable String code,
            Day born,
            Day moved,
            String book,
            String address,
            String region) {
        @Nullable
        String[] cells() {
            return new @Nullable String[] {
                number, name, sex, born.text(), moved.text(), book, address.isEmpty() ? null : address, region
            };
        }
    }

    static SampleRegister of(long seed, int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Line> here = new ArrayList<>();
        List<Line> there = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Line line = line(random, rows);
            here.add(line);
            if (random.nextInt(3) > 0) {
                there.add(random.nextInt(4) > 0 ? line : line(random, rows));
            }
        }
        return new SampleRegister(here, there);
    }

    private static Line line(SplittableRandom random, int rows) {
        String sex = pick(random, "1", "2", "男", "女", "3", "", " ");
        return new Line(
                number(random, rows),
                pick(random, "林小禾", "林大川", "周明月", "不详", "林\uFFFD", "", "　"),
                sex,
                sex.equals("1") || sex.equals("男") ? "1" : sex.equals("2") || sex.equals("女") ? "2" : null,
                day(random, 1950),
                day(random, 1980),
                random.nextInt(6) == 0 ? "" : "3707" + random.nextInt(Math.max(1, rows)),
                pick(random, "", "青禾路12号", "青禾路12号 370705201503070023"),
                pick(random, "370705", "370702", "370703000000", "999999", "", "370705"));
    }

    private static String number(SplittableRandom random, int rows) {
        if (random.nextInt(10) == 0) {
            return pick(random, "", "12345", "37070520150307002");
        }
        String body = "37070519800101" + String.format("%03d", random.nextInt(Math.max(1, rows)) % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        char check = "10X98765432".charAt(sum % 11);
        return body + (check == 'X' && random.nextBoolean() ? 'x' : check);
    }

    private static Day day(SplittableRandom random, int firstYear) {
        LocalDate date = LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt(40 * 365));
        return switch (random.nextInt(6)) {
            case 0 -> new Day("", null);
            case 1 -> new Day(date.getYear() + "-13-40", null);
            case 2 -> new Day(date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日", date);
            default -> new Day(date.toString(), date);
        };
    }

    private static String pick(SplittableRandom random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}

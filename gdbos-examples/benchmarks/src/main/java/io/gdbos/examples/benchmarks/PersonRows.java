package io.gdbos.examples.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Seeded rows of twenty fields about persons and their homes, one in fifty of their values wrong. */
final class PersonRows {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String[] SURNAMES = {"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴"};
    private static final String[] GIVEN = {"小禾", "大川", "明月", "欢天", "海燕", "国强", "子涵", "宇轩"};
    private static final String[] REGIONS = {"370705", "370702", "370704", "370703", "370725", "370724"};
    private static final String[] ROADS = {"青禾路", "东篱东街", "润泽大街", "宏远路", "康泰大街"};

    private final String[][] rows;

    PersonRows(int count) {
        SplittableRandom random = new SplittableRandom(2026);
        rows = new String[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = row(random);
        }
    }

    String[] cells(int row) {
        return rows[row];
    }

    private static String[] row(SplittableRandom random) {
        LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(80 * 365));
        LocalDate moved = born.plusDays(random.nextInt(6000));
        String name = pick(random, SURNAMES) + pick(random, GIVEN);
        String region = pick(random, REGIONS);
        String address = "山东省潍坊市奎文区" + pick(random, ROADS) + random.nextInt(900) + "号" + random.nextInt(30) + "号楼"
                + random.nextInt(4) + "单元" + random.nextInt(900) + "室";
        String[] cells = {
            number(random, region, born),
            name,
            random.nextBoolean() ? "1" : "2",
            born.toString(),
            "01",
            "3707" + random.nextInt(500_000),
            pick(random, "02", "10", "20", "97"),
            address,
            region,
            random.nextInt(5) == 0
                    ? moved.getYear() + "年" + moved.getMonthValue() + "月" + moved.getDayOfMonth() + "日"
                    : moved.toString(),
            name,
            "鲁（2020）潍坊市寒亭区不动产权第" + (1_000_000 + random.nextInt(9_000_000)) + "号",
            address,
            "住宅",
            pick(random, "100", "50", "33.33"),
            moved.plusDays(30).toString(),
            pick(random, "正常", "抵押"),
            Integer.toString(random.nextInt(300)),
            moved.plusDays(400).toString(),
            "是"
        };
        if (random.nextInt(50) == 0) {
            cells[random.nextInt(cells.length)] = pick(random, "", "不详", "2020-13-45", "#");
        }
        return cells;
    }

    private static String number(SplittableRandom random, String region, LocalDate born) {
        String body = region + born.toString().replace("-", "") + (100 + random.nextInt(900));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static String pick(SplittableRandom random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}

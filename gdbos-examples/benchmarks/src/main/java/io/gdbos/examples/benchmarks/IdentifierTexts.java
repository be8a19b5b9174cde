package io.gdbos.examples.benchmarks;

import io.gdbos.core.code.CheckCharacters;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Invented identifiers for the benchmarks, many and different, so that no branch is learnt by heart. */
final class IdentifierTexts {
    private static final int COUNT = 1024;
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private IdentifierTexts() {}

    static String[] citizenNumbers(Random random, IdentifierWriting writing) {
        return many(() -> writing.of(citizenNumber(random)));
    }

    static String[] creditCodes(Random random, IdentifierWriting writing) {
        return many(() -> writing.of(creditCode(random)));
    }

    private static String[] many(Supplier<String> one) {
        return Stream.generate(one).limit(COUNT).toArray(String[]::new);
    }

    private static String citizenNumber(Random random) {
        String born = LocalDate.of(1940, 1, 1)
                .plusDays(random.nextInt(30_000))
                .toString()
                .replace("-", "");
        String body = (110_000 + random.nextInt(540_000)) + born + (100 + random.nextInt(800));
        return body + CheckCharacters.MOD_11_2.of(body);
    }

    private static String creditCode(Random random) {
        StringBuilder body = new StringBuilder("MA");
        for (int i = 0; i < 6; i++) {
            body.append(CREDIT.charAt(random.nextInt(CREDIT.length())));
        }
        body.append(CheckCharacters.GB_11714.of(body))
                .insert(0, 110_000 + random.nextInt(540_000))
                .insert(0, "91");
        return body.toString() + CheckCharacters.GB_32100.of(body);
    }
}

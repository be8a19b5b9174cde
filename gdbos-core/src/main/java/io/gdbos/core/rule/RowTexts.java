package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences that explain a row. */
final class RowTexts {
    private RowTexts() {}

    static RowExplanation explain(DecisionTable table, CompiledRow compiled, Value[] values) {
        DecisionRow row = compiled.row();
        Judgement judgement = compiled.judge(values);
        boolean open = judgement.truth() == Truth.UNKNOWN;
        List<String> facts = open ? judgement.missing() : judgement.decidedBy();
        String english = titles(table, facts, BilingualText::english, ", ");
        String chinese = titles(table, facts, BilingualText::chinese, "、");
        String englishRow = "\"" + row.title().english() + "\" ";
        String chineseRow = "“" + row.title().chinese() + "”";
        BilingualText text =
                switch (judgement.truth()) {
                    case TRUE ->
                        BilingualText.of(englishRow + "applies" + because(english), chineseRow + "适用" + basis(chinese));
                    case FALSE ->
                        BilingualText.of(
                                englishRow + "does not apply" + because(english), chineseRow + "不适用" + basis(chinese));
                    case UNKNOWN ->
                        BilingualText.of(
                                englishRow + "cannot be judged; missing: " + english + ".",
                                chineseRow + "无法判断，缺少：" + chinese + "。");
                };
        List<String> conditions = compiled.deciding(judgement.truth(), values);
        return new RowExplanation(
                row.id(), judgement.truth(), conditions, judgement.decidedBy(), judgement.missing(), text);
    }

    private static String because(String facts) {
        return facts.isEmpty() ? "." : ", by: " + facts + ".";
    }

    private static String basis(String facts) {
        return facts.isEmpty() ? "。" : "，依据：" + facts + "。";
    }

    private static String titles(
            DecisionTable table, List<String> facts, Function<BilingualText, String> language, String separator) {
        return facts.stream()
                .map(fact -> table.input(fact)
                        .map(DecisionInput::title)
                        .map(language)
                        .orElse(fact))
                .collect(Collectors.joining(separator));
    }
}

package io.gdbos.workflow.report;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.Timeline;
import io.gdbos.core.page.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a family is shown of its case. Personal data comes masked; a value that holds a whole citizen number or
 * telephone number is refused. Immutable.
 *
 * @param service what was applied for
 * @param issuer the agency that handles the case
 * @param caseNumber what the case is called outside
 * @param state how it stands, in a few words
 * @param tone the tone of the state
 * @param explanation what the state means for the family
 * @param stages the stages it passes through
 * @param facts what was applied for, masked
 * @param next what happens next; empty when nothing does
 * @param asOf the day on which it stood so
 */
public record CaseStatusView(
        BilingualText service,
        BilingualText issuer,
        String caseNumber,
        BilingualText state,
        Tone tone,
        BilingualText explanation,
        List<Stage> stages,
        List<Fact> facts,
        List<BilingualText> next,
        LocalDate asOf) {
    private static final Pattern UNMASKED = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|\\d{15}|1[3-9]\\d{9})(?!\\d)");

    /** Copies the lists. */
    public CaseStatusView {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(tone, "tone");
        requireMasked("explanation", explanation);
        stages = List.copyOf(stages);
        facts = List.copyOf(facts);
        next = List.copyOf(next);
        next.forEach(text -> requireMasked("next", text));
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * A stage of the case.
     *
     * @param name its name
     * @param date the day on which it was reached or done, or null
     * @param detail what happened in it, masked, or null
     * @param progress how far it is
     */
    public record Stage(
            BilingualText name,
            @Nullable LocalDate date,
            @Nullable BilingualText detail,
            Timeline.Progress progress) {
        /** Refuses personal numbers. */
        public Stage {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(progress, "progress");
            if (detail != null) {
                requireMasked(name.english(), detail);
            }
        }
    }

    /**
     * One value of the application.
     *
     * @param name what it is
     * @param value its value, masked where it is personal
     */
    public record Fact(BilingualText name, String value) {
        /** Refuses personal numbers. */
        public Fact {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            requireMasked(name.english(), BilingualText.of(value.isBlank() ? "—" : value, name.chinese()));
        }
    }

    private static void requireMasked(String what, BilingualText text) {
        if (UNMASKED.matcher(text.english()).find()
                || UNMASKED.matcher(text.chinese()).find()) {
            throw new IllegalArgumentException("A status page shows masked values only; \"" + what
                    + "\" holds a whole citizen or telephone number.");
        }
    }
}

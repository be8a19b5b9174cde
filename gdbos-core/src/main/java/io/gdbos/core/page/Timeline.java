package io.gdbos.core.page;

import io.gdbos.core.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The stages something passes through, in their order, with the one it has reached. */
public final class Timeline {
    private Timeline() {}

    /** How far a stage is. */
    public enum Progress {
        /** Finished. */
        DONE,
        /** Being worked on. */
        CURRENT,
        /** Not begun. */
        UPCOMING
    }

    /**
     * One stage.
     *
     * @param name its name
     * @param when its date as written; empty when it has none yet
     * @param detail what happened in it; empty for nothing to say
     * @param progress how far it is
     */
    public record Stage(String name, String when, String detail, Progress progress) {
        /** Checks for null. */
        public Stage {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(detail, "detail");
            Objects.requireNonNull(progress, "progress");
        }
    }

    /**
     * The stages as a list.
     *
     * @param language the language of the page
     * @param stages the stages in order
     * @return the block
     */
    public static Html of(PageLanguage language, List<Stage> stages) {
        return Element.of(
                        "ol",
                        stages.stream().map(stage -> item(language, stage)).toList())
                .styled("timeline");
    }

    private static Html item(PageLanguage language, Stage stage) {
        var line = new ArrayList<Html>();
        line.add(Element.of("strong", stage.name));
        line.add(Element.of("span", language.of(words(stage.progress))).styled("badge"));
        if (!stage.when.isEmpty()) {
            line.add(Element.of("span", stage.when).styled("when"));
        }
        var parts = new ArrayList<Html>();
        parts.add(Element.of("div", line).styled("line"));
        if (!stage.detail.isEmpty()) {
            parts.add(Blocks.paragraph(stage.detail));
        }
        Element item = Element.of("li", parts).styled(stage.progress.name().toLowerCase(Locale.ROOT));
        return stage.progress == Progress.CURRENT ? item.with("aria-current", "step") : item;
    }

    private static BilingualText words(Progress progress) {
        return switch (progress) {
            case DONE -> PageTexts.DONE;
            case CURRENT -> PageTexts.CURRENT;
            case UPCOMING -> PageTexts.UPCOMING;
        };
    }
}

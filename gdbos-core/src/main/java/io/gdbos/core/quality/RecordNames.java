package io.gdbos.core.quality;

import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.DataGrade;
import io.gdbos.core.protect.MaskingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How records and their values are named to people: masked, or by a token. Immutable. */
final class RecordNames {
    private static final int SHOWN = 60;
    private static final DataGrade HIGHEST_OPEN = DataGrade.general(2);

    private final Reporting reporting;
    private final QualityResource resource;

    RecordNames(Reporting reporting, QualityResource resource) {
        this.reporting = reporting;
        this.resource = resource;
    }

    /** The same for the same key, however it is written; null without a whole key or a maker of tokens. */
    @Nullable
    String token(List<String> key) {
        if (reporting.pseudonyms() == null
                || key.isEmpty()
                || key.size() != resource.key().size()) {
            return null;
        }
        List<String> normal = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            normal.add(reporting.reading().normal(resource.key().get(i), key.get(i)));
        }
        if (normal.contains("")) {
            return null;
        } else if (normal.size() == 1) {
            return reporting.pseudonyms().pseudonym(resource.key().get(0), normal.get(0));
        }
        StringBuilder values = new StringBuilder();
        normal.forEach(part -> values.append(part.length()).append(':').append(part));
        return reporting.pseudonyms().pseudonym(String.join("+", resource.key()), values.toString());
    }

    String shown(List<String> key) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(key.size(), resource.key().size()); i++) {
            shown.add(shown(resource.key().get(i), key.get(i)));
        }
        return String.join(" ", shown);
    }

    String shown(String element, String raw) {
        Optional<DataElement> found = reporting.reading().find(element);
        boolean isOpen = found.isPresent()
                && !found.get().isPersonal()
                && found.get().grade().compareTo(HIGHEST_OPEN) <= 0;
        // what is wrong with an open value may be that it belongs to a person and stands in the wrong column
        String shown =
                isOpen ? MaskingRule.FREE_TEXT.mask(raw) : reporting.masker().mask(element, raw);
        return shown.codePointCount(0, shown.length()) <= SHOWN
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "…";
    }
}

package io.gdbos.core.record.internal;

import io.gdbos.core.FindingLog;
import io.gdbos.core.record.SourceProfile;
import org.jspecify.annotations.Nullable;

/** Puts what was recognised of a text among the findings, and again when the encoding shows only later. */
public final class TextReport {
    private final TextDecoder text;
    private final FindingLog findings;
    private @Nullable String reported;
    private boolean isAmbiguous;

    /**
     * A report.
     *
     * @param text the text
     * @param findings gets the report
     */
    public TextReport(TextDecoder text, FindingLog findings) {
        this.text = text;
        this.findings = findings;
    }

    /**
     * Reports what is new.
     *
     * @param profile what is recognised by now
     */
    public void update(SourceProfile profile) {
        if (!text.encoding().equals(reported)) {
            reported = text.encoding();
            recognised(profile);
        }
        if (text.isAmbiguous() && !isAmbiguous) {
            isAmbiguous = true;
            findings.add(FileFindings.ambiguous(profile.name()));
        }
    }

    private void recognised(SourceProfile profile) {
        String delimiter = shown(profile.delimiter());
        findings.add(FileFindings.recognised(
                profile.name(),
                profile.format() + " in " + profile.encoding()
                        + (profile.hasByteOrderMark() ? " with a byte order mark" : "")
                        + (delimiter.isEmpty() ? "" : ", separated by " + delimiter),
                profile.format() + "，" + profile.encoding() + "编码"
                        + (profile.hasByteOrderMark() ? "（带BOM）" : "")
                        + (delimiter.isEmpty() ? "" : "，分隔符" + delimiter)));
    }

    private static String shown(@Nullable Character delimiter) {
        return delimiter == null ? "" : delimiter == '\t' ? "tab" : "\"" + delimiter + "\"";
    }
}

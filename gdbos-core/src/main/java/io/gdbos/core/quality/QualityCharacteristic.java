package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;

/** The six characteristics of data quality in GB/T 36344-2018. Immutable. */
@SuppressWarnings("ImmutableEnumChecker") // a bilingual text is a record of two strings
public enum QualityCharacteristic {
    /** 规范性: data follow the standards, models and rules that are set for them. */
    CONFORMITY("01", BilingualText.of("conformity", "规范性")),
    /** 完整性: what has to be there is there. */
    COMPLETENESS("02", BilingualText.of("completeness", "完整性")),
    /** 准确性: data say what is the case, once. */
    ACCURACY("03", BilingualText.of("accuracy", "准确性")),
    /** 一致性: data do not contradict other data. */
    CONSISTENCY("04", BilingualText.of("consistency", "一致性")),
    /** 时效性: data are right for their time, and there in time. */
    TIMELINESS("05", BilingualText.of("timeliness", "时效性")),
    /** 可访问性: data can be had and used when they are needed. */
    ACCESSIBILITY("06", BilingualText.of("accessibility", "可访问性"));

    private final String id;
    private final BilingualText title;

    QualityCharacteristic(String id, BilingualText title) {
        this.id = id;
        this.title = title;
    }

    /**
     * Its number in the standard.
     *
     * @return two digits, {@code 01} to {@code 06}
     */
    public String id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public BilingualText title() {
        return title;
    }
}

package io.gdbos.catalog;

/** The category of a resource's format (信息资源格式分类). Immutable. */
public enum FormatCategory {
    /** 1 电子文件. */
    DOCUMENT("1", "电子文件", false),
    /** 2 电子表格. */
    SPREADSHEET("2", "电子表格", true),
    /** 3 数据库. */
    DATABASE("3", "数据库", true),
    /** 4 图形图像. */
    IMAGE("4", "图形图像", false),
    /** 5 流媒体. */
    MEDIA("5", "流媒体", false),
    /** 6 自描述格式. */
    SELF_DESCRIBING("6", "自描述格式", false),
    /** 7 服务接口, an addition of practice. */
    INTERFACE("7", "服务接口", false);

    private final String code;
    private final String label;
    private final boolean structured;

    FormatCategory(String code, String label, boolean structured) {
        this.code = code;
        this.label = label;
        this.structured = structured;
    }

    /**
     * The code that practice gave to the category.
     *
     * @return one digit
     */
    public String code() {
        return code;
    }

    /**
     * The Chinese name.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * Whether resources of this category must list their items.
     *
     * @return true for spreadsheets and databases
     */
    public boolean isStructured() {
        return structured;
    }
}

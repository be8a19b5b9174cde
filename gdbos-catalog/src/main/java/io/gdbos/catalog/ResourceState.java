package io.gdbos.catalog;

/** Where a resource stands in its life cycle. Immutable. */
public enum ResourceState {
    /** Being written (草稿). */
    DRAFT("草稿"),
    /** Waits for the department's data officer (待注册审核). */
    REVIEW("待注册审核"),
    /** Approved by the department (已注册). */
    REGISTERED("已注册"),
    /** Waits for the data bureau (待发布审核). */
    PUBLICATION_REVIEW("待发布审核"),
    /** Published to all departments (已发布); only now can it be granted. */
    PUBLISHED("已发布"),
    /** Taken back (已下架). */
    WITHDRAWN("已下架");

    private final String label;

    ResourceState(String label) {
        this.label = label;
    }

    /**
     * The Chinese name.
     *
     * @return the name
     */
    public String label() {
        return label;
    }
}

package io.gdbos.catalog;

/** By which way shared data travels (共享方式). The platform comes first; other ways need a reason. Immutable. */
public enum SharingMode {
    /** Batch exchange of tables over the sharing platform. */
    PLATFORM_DATABASE("共享平台方式-批量交换", true),
    /** File download from the sharing platform. */
    PLATFORM_FILE("共享平台方式-文件下载", true),
    /** A service interface on the sharing platform. */
    PLATFORM_INTERFACE("共享平台方式-服务接口", true),
    /** Mail. */
    MAIL("邮件", false),
    /** A copy on a carried disk. */
    DISK_COPY("拷盘", false),
    /** Paper reports or electronic documents handed over. */
    MEDIA_EXCHANGE("介质交换", false);

    private final String label;
    private final boolean platform;

    SharingMode(String label, boolean platform) {
        this.label = label;
        this.platform = platform;
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
     * Whether the data travels over the sharing platform.
     *
     * @return true for the three platform modes
     */
    public boolean isPlatform() {
        return platform;
    }
}

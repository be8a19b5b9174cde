package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The twenty metrics of GB/T 36344-2018. Each is a share X = A / B of counts; of B = 0 there is no share, and the metric
 * is not evaluated. Of two metrics A counts what is bad, and lower is better. Immutable.
 */
@SuppressWarnings("ImmutableEnumChecker") // a bilingual text is a record of two strings
public enum QualityMetric {
    /** 数据标准: names, types and code sets are those of the data standard. */
    DATA_STANDARD(
            "0101",
            QualityCharacteristic.CONFORMITY,
            Direction.UP,
            BilingualText.of("data standard", "数据标准"),
            BilingualText.of("elements that follow the data standard", "符合数据标准的数据元素数"),
            BilingualText.of("elements evaluated", "被评价的数据元素数")),
    /** 数据模型: keys and relations are those of the data model. */
    DATA_MODEL(
            "0102",
            QualityCharacteristic.CONFORMITY,
            Direction.UP,
            BilingualText.of("data model", "数据模型"),
            BilingualText.of("elements that follow the data model", "符合数据模型的数据元素数"),
            BilingualText.of("elements evaluated", "被评价的数据元素数")),
    /** 元数据: type, length and domain are those of the definition. */
    METADATA(
            "0103",
            QualityCharacteristic.CONFORMITY,
            Direction.UP,
            BilingualText.of("metadata", "元数据"),
            BilingualText.of("elements that follow their definition", "符合元数据定义的数据元素数"),
            BilingualText.of("elements evaluated", "被评价的数据元素数")),
    /** 业务规则: what the business demands of the data holds. */
    BUSINESS_RULES(
            "0104",
            QualityCharacteristic.CONFORMITY,
            Direction.UP,
            BilingualText.of("business rules", "业务规则"),
            BilingualText.of("elements that satisfy the business rules", "符合业务规则的数据元素数"),
            BilingualText.of("elements covered by a rule", "业务规则覆盖的数据元素数")),
    /** 权威参考数据: values come from the authoritative lists. */
    REFERENCE_DATA(
            "0105",
            QualityCharacteristic.CONFORMITY,
            Direction.UP,
            BilingualText.of("authoritative reference data", "权威参考数据"),
            BilingualText.of("elements whose value is in the reference data", "取值在权威参考数据中的数据元素数"),
            BilingualText.of("elements that have to refer to it", "应引用参考数据的数据元素数")),
    /** 安全规范: rules of security and privacy are kept. */
    SECURITY_RULES(
            "0106",
            QualityCharacteristic.CONFORMITY,
            Direction.UP,
            BilingualText.of("security rules", "安全规范"),
            BilingualText.of("elements that satisfy the security and privacy rules", "符合安全与隐私规范的数据元素数"),
            BilingualText.of("elements covered by a rule", "安全规范覆盖的数据元素数")),
    /** 数据元素完整性: elements that the business requires have a value. */
    ELEMENT_COMPLETENESS(
            "0201",
            QualityCharacteristic.COMPLETENESS,
            Direction.UP,
            BilingualText.of("completeness of elements", "数据元素完整性"),
            BilingualText.of("required elements that have a value", "已赋值的必填数据元素数"),
            BilingualText.of("elements expected to have one", "应赋值的数据元素数")),
    /** 数据记录完整性: the records expected are there and complete. */
    RECORD_COMPLETENESS(
            "0202",
            QualityCharacteristic.COMPLETENESS,
            Direction.UP,
            BilingualText.of("completeness of records", "数据记录完整性"),
            BilingualText.of("complete records", "完整的数据记录数"),
            BilingualText.of("records expected", "应有的数据记录数")),
    /** 数据内容正确性: values say what is the case. */
    CONTENT_CORRECTNESS(
            "0301",
            QualityCharacteristic.ACCURACY,
            Direction.UP,
            BilingualText.of("correct content", "数据内容正确性"),
            BilingualText.of("elements whose content is correct", "内容正确的数据元素数"),
            BilingualText.of("elements evaluated", "被评价的数据元素数")),
    /** 数据格式合规性: type, range, length and precision are as required. */
    FORMAT_COMPLIANCE(
            "0302",
            QualityCharacteristic.ACCURACY,
            Direction.UP,
            BilingualText.of("right format", "数据格式合规性"),
            BilingualText.of("elements in the right format", "格式合规的数据元素数"),
            BilingualText.of("elements evaluated", "被评价的数据元素数")),
    /** 数据重复率: how much is there again; lower is better. */
    DUPLICATE_RATE(
            "0303",
            QualityCharacteristic.ACCURACY,
            Direction.DOWN,
            BilingualText.of("duplicate rate", "数据重复率"),
            BilingualText.of("elements or records that are duplicates", "重复的数据元素或记录数"),
            BilingualText.of("elements or records evaluated", "被评价的数据元素或记录数")),
    /** 数据唯一性: how much is there once. */
    UNIQUENESS(
            "0304",
            QualityCharacteristic.ACCURACY,
            Direction.UP,
            BilingualText.of("uniqueness", "数据唯一性"),
            BilingualText.of("elements or records that are unique", "唯一的数据元素或记录数"),
            BilingualText.of("elements or records evaluated", "被评价的数据元素或记录数")),
    /** 脏数据出现率: how much is no value at all; lower is better. */
    DIRTY_DATA_RATE(
            "0305",
            QualityCharacteristic.ACCURACY,
            Direction.DOWN,
            BilingualText.of("dirty data rate", "脏数据出现率"),
            BilingualText.of("elements that hold invalid data", "无效的数据元素数"),
            BilingualText.of("elements evaluated", "被评价的数据元素数")),
    /** 相同数据一致性: the same data are equal wherever they are held. */
    SAME_DATA_CONSISTENCY(
            "0401",
            QualityCharacteristic.CONSISTENCY,
            Direction.UP,
            BilingualText.of("consistency of the same data", "相同数据一致性"),
            BilingualText.of("pairs with the same value", "取值一致的数据对数"),
            BilingualText.of("pairs compared", "被比较的数据对数")),
    /** 关联数据一致性: constraints between fields and between tables hold. */
    RELATED_DATA_CONSISTENCY(
            "0402",
            QualityCharacteristic.CONSISTENCY,
            Direction.UP,
            BilingualText.of("consistency of related data", "关联数据一致性"),
            BilingualText.of("elements that satisfy constraints between fields or tables", "满足关联约束的数据元素数"),
            BilingualText.of("elements covered by a constraint", "关联约束覆盖的数据元素数")),
    /** 基于时间段的正确性: dates lie in the period that is needed. */
    PERIOD_CORRECTNESS(
            "0501",
            QualityCharacteristic.TIMELINESS,
            Direction.UP,
            BilingualText.of("correct period", "基于时间段的正确性"),
            BilingualText.of("records whose dates lie in the required period", "日期符合时间段要求的记录数"),
            BilingualText.of("records evaluated", "被评价的记录数")),
    /** 基于时间点及时性: records are delivered or updated by the day they are due. */
    POINT_TIMELINESS(
            "0502",
            QualityCharacteristic.TIMELINESS,
            Direction.UP,
            BilingualText.of("delivery in time", "基于时间点及时性"),
            BilingualText.of("records delivered or updated in time", "按时提供或更新的记录数"),
            BilingualText.of("records evaluated", "被评价的记录数")),
    /** 时序性: dates of one entity follow each other as they must. */
    SEQUENCE(
            "0503",
            QualityCharacteristic.TIMELINESS,
            Direction.UP,
            BilingualText.of("order in time", "时序性"),
            BilingualText.of("elements of one entity in the right order", "时间顺序正确的数据元素数"),
            BilingualText.of("elements covered", "被评价的数据元素数")),
    /** 可访问: data are answered when they are asked for. */
    ACCESSIBLE(
            "0601",
            QualityCharacteristic.ACCESSIBILITY,
            Direction.UP,
            BilingualText.of("accessibility", "可访问"),
            BilingualText.of("accesses that succeeded", "成功的访问次数"),
            BilingualText.of("accesses attempted", "尝试的访问次数")),
    /** 可用性: what is answered can be used. */
    USABLE(
            "0602",
            QualityCharacteristic.ACCESSIBILITY,
            Direction.UP,
            BilingualText.of("usability", "可用性"),
            BilingualText.of("records that could be used in their valid period", "有效期内可用的数据记录数"),
            BilingualText.of("records accessed", "被访问的数据记录数"));

    private final String id;
    private final QualityCharacteristic characteristic;
    private final Direction direction;
    private final BilingualText title;
    private final BilingualText countedA;
    private final BilingualText countedB;

    QualityMetric(
            String id,
            QualityCharacteristic characteristic,
            Direction direction,
            BilingualText title,
            BilingualText countedA,
            BilingualText countedB) {
        this.id = id;
        this.characteristic = characteristic;
        this.direction = direction;
        this.title = title;
        this.countedA = countedA;
        this.countedB = countedB;
    }

    /**
     * The metric of a number.
     *
     * @param id four digits, such as {@code 0201}
     * @return the metric; empty when the standard has none of that number
     */
    public static Optional<QualityMetric> find(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id.equals(id)).findFirst();
    }

    /**
     * The metrics of a characteristic.
     *
     * @param characteristic the characteristic
     * @return its metrics in the order of the standard
     */
    public static List<QualityMetric> of(QualityCharacteristic characteristic) {
        return Arrays.stream(values())
                .filter(metric -> metric.characteristic == characteristic)
                .toList();
    }

    /**
     * Its number in the standard.
     *
     * @return four digits, the first two those of the characteristic
     */
    public String id() {
        return id;
    }

    /**
     * What it is a metric of.
     *
     * @return the characteristic
     */
    public QualityCharacteristic characteristic() {
        return characteristic;
    }

    /**
     * Whether more is better.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public BilingualText title() {
        return title;
    }

    /**
     * What A counts; what is bad where the direction is {@link Direction#DOWN}.
     *
     * @return the meaning of A
     */
    public BilingualText countedA() {
        return countedA;
    }

    /**
     * What B counts.
     *
     * @return the meaning of B
     */
    public BilingualText countedB() {
        return countedB;
    }

    /** Whether a high share is good. Immutable. */
    public enum Direction {
        /** A counts what is good: the higher the better. */
        UP,
        /** A counts what is bad: the lower the better. */
        DOWN
    }
}

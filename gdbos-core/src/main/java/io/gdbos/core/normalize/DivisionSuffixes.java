package io.gdbos.core.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the names of divisions end. */
final class DivisionSuffixes {
    private static final List<String> SUFFIXES = List.of(
            "特别行政区", "街道办事处", "自治区", "自治州", "自治县", "自治旗", "民族乡", "地区", "林区", "新区", "特区", "街道", "苏木", "省", "市", "区", "县",
            "旗", "盟", "镇", "乡");
    private static final List<String> PEOPLES = List.of(
            "维吾尔", "哈萨克", "柯尔克孜", "蒙古", "蒙古族", "壮族", "回族", "藏族", "苗族", "彝族", "布依族", "侗族", "瑶族", "白族", "土家族", "哈尼族",
            "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "土族", "达斡尔族", "达斡尔", "仫佬族", "羌族", "布朗族",
            "撒拉族", "撒拉", "毛南族", "仡佬族", "锡伯", "锡伯族", "塔吉克", "普米族", "怒族", "鄂温克族", "保安族", "裕固族", "独龙族", "鄂伦春", "朝鲜族", "满族",
            "各族", "哈萨克族");
    private static final List<String> ZONES = List.of("开发区", "高新区", "园区", "保税区", "度假区");

    private DivisionSuffixes() {}

    static boolean isZone(String name) {
        return ZONES.stream().anyMatch(name::endsWith);
    }

    /** The name without its suffix and without the peoples of an autonomous division; null when too little is left. */
    static @Nullable String stem(String name) {
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix)) {
                String stem = name.substring(0, name.length() - suffix.length());
                stem = suffix.startsWith("自治") || suffix.equals("民族乡") ? withoutPeoples(stem) : stem;
                boolean isRoad = !stem.isEmpty() && "路街巷道".indexOf(stem.codePointBefore(stem.length())) >= 0;
                return stem.codePointCount(0, stem.length()) < 2 || isRoad ? null : stem;
            }
        }
        return null;
    }

    private static String withoutPeoples(String stem) {
        for (String people : PEOPLES) {
            if (stem.endsWith(people) && stem.length() - people.length() >= 2) {
                return withoutPeoples(stem.substring(0, stem.length() - people.length()));
            }
        }
        return stem;
    }
}

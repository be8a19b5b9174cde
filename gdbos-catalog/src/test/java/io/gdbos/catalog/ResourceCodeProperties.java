package io.gdbos.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class ResourceCodeProperties {
    @Property(tries = 200)
    void classificationAndSerialTogetherAreTheCode(
            @ForAll @IntRange(min = 100000, max = 999999) int head,
            @ForAll @NumericChars @StringLength(max = 12) String detail,
            @ForAll @IntRange(min = 1) int serial) {
        ResourceCode code = ResourceCode.of(head + detail, serial);
        assertEquals(code, ResourceCode.parse(" " + code.classification() + "/" + code.serial()));
        assertEquals(detail, code.detail());
    }

    @Property(tries = 200)
    void aCodeWithoutItsSlashIsRefused(@ForAll @NumericChars String digits) {
        assertTrue(ResourceCode.tryParse(digits).isEmpty());
    }
}

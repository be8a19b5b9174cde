package io.gdbos.core.protect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class Sm3Properties {
    @Property
    void content_in_two_parts_gives_the_digest_of_the_whole(
            @ForAll @Size(max = 300) byte[] content, @ForAll @IntRange(max = 300) int cut) {
        int first = Math.min(cut, content.length);
        Sm3 parts = new Sm3().update(content, 0, first).update(content, first, content.length - first);

        assertArrayEquals(Sm3.digest(content), parts.finish());
    }
}

/**
 * Normal forms of what people and agencies write: text, names of persons, dates, addresses. Everything works on code
 * points, so that rare characters outside the basic plane are one character.
 *
 * <p>Two writings are never silently equal: {@link io.gdbos.core.normalize.TextStep} names each step that had to be
 * taken before two texts agreed.
 *
 * <pre>{@code
 * TextStep.between("张伟", "張 偉");                          // [SPACE, TRADITIONAL]
 * WrittenDate.tryParse("二〇二〇年八月三十一日").orElseThrow();   // 2020-08-31
 * Address address = Address.parse("奎文区东风东街１２号阳光花园3幢2单元501", divisions);
 * address.part(AddressLevel.BUILDING);                      // 3
 * }</pre>
 */
@NullMarked
package io.gdbos.core.normalize;

import org.jspecify.annotations.NullMarked;

/**
 * What the adapters of this room share: decoding text of unknown encoding, the findings, files that appear whole.
 * Nothing outside the room depends on it.
 *
 * <pre>{@code
 * TextDecoder text = new TextDecoder(stream, null);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.record.internal;

import org.jspecify.annotations.NullMarked;

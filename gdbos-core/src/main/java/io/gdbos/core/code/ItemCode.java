package io.gdbos.core.code;

import io.gdbos.core.code.CodeFindings.Term;

/**
 * A code of a government-service item. Two generations are in use: GB/T 39554.1-2020 has 12 digits for the item, 31
 * characters for its implementation by one body and 33 for one situation in which it is handled; the older one has 10
 * and 24 characters. Codes that a place gave by its own rules are {@link LocalItemCode}s. Immutable.
 */
public sealed interface ItemCode extends Identifier
        permits BasicItemCode, ServiceItemCode, HandlingItemCode, OldItemCode {
    /**
     * Reads a code as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    static ItemCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code of either generation; its length says which it is.
     *
     * @param text the code
     * @return the code, or why the text is none
     */
    static Parsed<ItemCode> tryParse(String text) {
        String read = IdentifierText.read(text);
        return switch (read.length()) {
            case BasicItemCode.LENGTH -> BasicItemCode.tryParse(text).map(code -> code);
            case ServiceItemCode.LENGTH -> ServiceItemCode.tryParse(text).map(code -> code);
            case HandlingItemCode.LENGTH -> HandlingItemCode.tryParse(text).map(code -> code);
            case OldItemCode.BASIC_LENGTH, OldItemCode.IMPLEMENTATION_LENGTH ->
                OldItemCode.tryParse(text).map(code -> code);
            default ->
                new Parsed.Bad<>(CodeFindings.length(
                        Term.ITEM_CODE,
                        "12, 31 or 33, or 10 or 24 by the older rule,",
                        IdentifierText.quote(read),
                        read));
        };
    }

    /**
     * The writing by which codes are compared, whether or not the text is a code.
     *
     * @param text the code
     * @return capitals, half width, no separators
     */
    static String normalize(String text) {
        return IdentifierText.compact(text);
    }
}

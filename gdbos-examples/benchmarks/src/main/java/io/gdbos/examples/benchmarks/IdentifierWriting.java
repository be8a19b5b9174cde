package io.gdbos.examples.benchmarks;

/** How the identifier that a benchmark reads is written. */
public enum IdentifierWriting {
    /** As the standard has it. */
    STANDARD {
        @Override
        String of(String value) {
            return value;
        }
    },
    /** In full width, as some forms send it. */
    FULL_WIDTH {
        @Override
        String of(String value) {
            StringBuilder out = new StringBuilder();
            value.chars().forEach(c -> out.append((char) (c + 0xFEE0)));
            return out.toString();
        }
    },
    /** With a wrong check character, so that the reason and the repair hint are made. */
    WRONG_CHECK {
        @Override
        String of(String value) {
            int last = value.length() - 1;
            return value.substring(0, last) + (value.charAt(last) == '7' ? '8' : '7');
        }
    };

    abstract String of(String value);
}

package studio.kengen.policy;

import java.nio.charset.StandardCharsets;

/// How AWS counts the size of a policy's text.
public enum SizeMeasure {
    /// All characters (Unicode code points), white space too.
    CHARACTERS {
        @Override
        public int of(String text) {
            return text.codePointCount(0, text.length());
        }
    },

    /// All characters but the white space between the tokens. AWS says that white space does not count; the studio counts
    /// what stands between quotation marks all the same, so that it is never too low.
    CHARACTERS_WITHOUT_WHITE_SPACE {
        @Override
        public int of(String text) {
            int count = 0;
            boolean quoted = false;
            boolean escaped = false;
            for (int c : text.codePoints().toArray()) {
                if (quoted || !Character.isWhitespace(c)) {
                    count++;
                }
                if (c == '"' && !escaped) {
                    quoted = !quoted;
                }
                escaped = quoted && c == '\\' && !escaped;
            }
            return count;
        }
    },

    /// Bytes in UTF-8, white space too.
    BYTES {
        @Override
        public int of(String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }
    };

    /// The size of `text` in this measure.
    public abstract int of(String text);
}

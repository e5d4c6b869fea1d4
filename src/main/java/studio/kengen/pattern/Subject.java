package studio.kengen.pattern;

/// What a pattern is laid over: the code points of a string, or the tokens of another pattern.
interface Subject {
    int length();

    /// The code point or token that starts at `index`.
    int at(int index);

    /// The index behind the one that starts at `index`.
    int after(int index);

    /// The code points of a string.
    record Text(String text) implements Subject {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public int at(int index) {
            return text.codePointAt(index);
        }

        @Override
        public int after(int index) {
            return index + Character.charCount(text.codePointAt(index));
        }
    }

    /// The tokens of a pattern.
    final class OfTokens implements Subject {
        private final int[] tokens;

        OfTokens(int[] tokens) {
            this.tokens = tokens;
        }

        @Override
        public int length() {
            return tokens.length;
        }

        @Override
        public int at(int index) {
            return tokens[index];
        }

        @Override
        public int after(int index) {
            return index + 1;
        }
    }
}

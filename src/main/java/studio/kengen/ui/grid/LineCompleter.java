package studio.kengen.ui.grid;

import java.util.List;
import java.util.function.Function;

/// Completes the word before the caret; which words fit depends on the line before it.
///
/// @param suggest what fits a line up to the caret
record LineCompleter(Function<String, List<Suggestion>> suggest) implements Completer {
    @Override
    public List<Suggestion> offers(Typed typed, boolean all) {
        String before = typed.beforeCaret();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return suggest.apply(all ? line.substring(0, line.length() - word(typed).length()) : line);
    }

    @Override
    public int preferred(List<Suggestion> offers, Typed typed) {
        String word = word(typed);
        for (int i = 0; i < offers.size() && !word.isEmpty(); i++) {
            if (Completer.startsWith(offers.get(i).text(), word)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Typed accept(Typed typed, Suggestion offer) {
        int start = typed.caret() - word(typed).length();
        String before = typed.text().substring(0, start) + offer.text();
        return new Typed(before + typed.text().substring(typed.caret()), before.length());
    }

    /// The lines, without empty ones at the end.
    @Override
    public String finished(String text) {
        return text.stripTrailing();
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public boolean hasLines() {
        return true;
    }

    @Override
    public boolean isSeparator(String typed) {
        return typed.equals(" ");
    }

    private static String word(Typed typed) {
        String before = typed.beforeCaret();
        int start = before.length();
        while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
            start--;
        }
        return before.substring(start);
    }
}

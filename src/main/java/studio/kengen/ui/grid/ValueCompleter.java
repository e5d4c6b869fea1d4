package studio.kengen.ui.grid;

import java.util.List;
import java.util.function.Function;

/// Completes one value.
///
/// @param suggest what fits a typed text
record ValueCompleter(Function<String, List<Suggestion>> suggest) implements Completer {
    @Override
    public List<Suggestion> offers(Typed typed, boolean all) {
        return suggest.apply(all ? "" : typed.beforeCaret().strip());
    }

    /// The first offer that goes on as typed. So a wildcard such as `Get*`, which nothing goes on from, stays.
    @Override
    public int preferred(List<Suggestion> offers, Typed typed) {
        String start = typed.beforeCaret().strip();
        if (start.isEmpty()) {
            return -1;
        }
        for (int i = 0; i < offers.size(); i++) {
            if (Completer.startsWith(offers.get(i).text(), start)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Typed accept(Typed typed, Suggestion offer) {
        return Typed.of(offer.text());
    }

    @Override
    public String finished(String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            return value;
        }
        return suggest.apply(value).stream()
                .map(Suggestion::text)
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElse(value);
    }
}

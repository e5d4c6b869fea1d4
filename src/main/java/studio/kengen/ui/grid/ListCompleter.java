package studio.kengen.ui.grid;

import java.util.List;

/// Completes each value of a list.
///
/// @param values completes one of them
/// @param list how the list is written
record ListCompleter(ValueCompleter values, ListText list) implements Completer {
    @Override
    public List<Suggestion> offers(Typed typed, boolean all) {
        ListText.Span span = list.around(typed.text(), typed.caret());
        List<String> others =
                list.values(
                        typed.text().substring(0, span.start())
                                + "\n"
                                + typed.text().substring(span.end()));
        return values.offers(current(typed), all).stream()
                .filter(offer -> !others.contains(offer.text()))
                .toList();
    }

    @Override
    public int preferred(List<Suggestion> offers, Typed typed) {
        return values.preferred(offers, current(typed));
    }

    @Override
    public Typed accept(Typed typed, Suggestion offer) {
        ListText.Span span = list.around(typed.text(), typed.caret());
        String before = typed.text().substring(0, span.start()) + offer.text();
        return new Typed(before + typed.text().substring(span.end()), before.length());
    }

    @Override
    public String finished(String text) {
        return list.join(list.values(text).stream().map(values::finished).distinct().toList());
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public boolean isSeparator(String typed) {
        return list.isSeparator(typed);
    }

    /// The value being typed, as a text of its own.
    private Typed current(Typed typed) {
        int start = list.around(typed.text(), typed.caret()).start();
        return Typed.of(typed.text().substring(start, typed.caret()));
    }
}

package studio.kengen.ui.grid;

import java.util.List;

/// Completes nothing.
enum FreeText implements Completer {
    ONE_LINE;

    @Override
    public List<Suggestion> offers(Typed typed, boolean all) {
        return List.of();
    }

    @Override
    public int preferred(List<Suggestion> offers, Typed typed) {
        return -1;
    }

    @Override
    public Typed accept(Typed typed, Suggestion offer) {
        return Typed.of(offer.text());
    }

    @Override
    public String finished(String text) {
        return text;
    }
}

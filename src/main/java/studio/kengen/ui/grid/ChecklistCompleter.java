package studio.kengen.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Ticks any number of a few values. A value may be typed by its text, its detail, or the beginning of either.
record ChecklistCompleter(List<Suggestion> choices, ListText list) implements Completer {
    @Override
    public List<Suggestion> offers(Typed typed, boolean all) {
        return choices;
    }

    @Override
    public int preferred(List<Suggestion> offers, Typed typed) {
        return named(partial(typed)).map(choices::indexOf).orElse(-1);
    }

    /// Ticks `offer`, or takes its tick away; a beginning of it that was typed goes.
    @Override
    public Typed accept(Typed typed, Suggestion offer) {
        String partial = partial(typed);
        String rest = typed.text();
        if (named(partial).filter(offer::equals).isPresent() && !partial.equals(offer.text())) {
            ListText.Span span = list.around(typed.text(), typed.caret());
            rest = rest.substring(0, span.start()) + rest.substring(span.end());
        }
        Set<String> ticked = new LinkedHashSet<>(canonical(rest));
        if (!ticked.remove(offer.text())) {
            ticked.add(offer.text());
        }
        String text = list.join(inOrder(ticked));
        return Typed.of(text.isEmpty() ? "" : text + list.separator());
    }

    @Override
    public String finished(String text) {
        return list.join(inOrder(new LinkedHashSet<>(canonical(text))));
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public boolean isChecklist() {
        return true;
    }

    @Override
    public boolean isChecked(String text, Suggestion offer) {
        return list.values(text).contains(offer.text());
    }

    private String partial(Typed typed) {
        ListText.Span span = list.around(typed.text(), typed.caret());
        return typed.text().substring(span.start(), typed.caret()).strip();
    }

    /// The choice that `value` means: by its exact text or detail before a mere beginning.
    private Optional<Suggestion> named(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return choices.stream()
                .filter(choice ->
                        choice.text().equalsIgnoreCase(value)
                                || choice.detail().equalsIgnoreCase(value))
                .findFirst()
                .or(() ->
                        choices.stream()
                                .filter(choice ->
                                        Completer.startsWith(choice.text(), value)
                                                || Completer.startsWith(choice.detail(), value))
                                .findFirst());
    }

    private List<String> canonical(String text) {
        return list.values(text).stream()
                .map(value -> named(value).map(Suggestion::text).orElse(value))
                .toList();
    }

    /// Known values in the order of the choices, then the others.
    private List<String> inOrder(Set<String> values) {
        List<String> ordered =
                new ArrayList<>(
                        choices.stream().map(Suggestion::text).filter(values::contains).toList());
        values.stream().filter(value -> !ordered.contains(value)).forEach(ordered::add);
        return ordered;
    }
}

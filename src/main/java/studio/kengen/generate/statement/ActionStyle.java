package studio.kengen.generate.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionShrinker;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.DocumentSettings;

/// How the actions of a statement are written.
public sealed interface ActionStyle {
    /// The values of the `Action` element; they mean exactly `actions` in the catalogue.
    List<String> patterns(List<Action> actions);

    /// Every action by its name.
    record Names() implements ActionStyle {
        @Override
        public List<String> patterns(List<Action> actions) {
            return actions.stream().map(Action::qualifiedName).toList();
        }
    }

    /// Shortened by wildcards that mean exactly the same actions today; an action that AWS adds later may match too.
    /// Remembers what it has shortened: the same actions are asked about for every size and every principal.
    final class Wildcards implements ActionStyle {
        private final ActionShrinker shrinker;
        private final Map<List<Action>, List<String>> shortened = new HashMap<>();

        Wildcards(ActionShrinker shrinker) {
            this.shrinker = shrinker;
        }

        @Override
        public List<String> patterns(List<Action> actions) {
            return shortened.computeIfAbsent(actions, shrinker::shrink);
        }
    }

    /// The styles that a project lets its documents have, the one it wants first: where names take too much room,
    /// wildcards that mean the same are better than no document.
    static List<ActionStyle> allowedBy(DocumentSettings settings, Catalog catalog) {
        ActionStyle wildcards = new Wildcards(new ActionShrinker(catalog));
        return settings.wildcardActions() ? List.of(wildcards) : List.of(new Names(), wildcards);
    }
}

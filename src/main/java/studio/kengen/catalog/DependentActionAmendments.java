package studio.kengen.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The further actions that callers of an action need, which the data that a catalogue is made from leaves out.
///
/// Source: the sections of `global/dependent-actions.txt` name it.
final class DependentActionAmendments {
    private static final String FILE = "dependent-actions.txt";

    private final Map<String, List<String>> byAction;

    private DependentActionAmendments(Map<String, List<String>> byAction) {
        this.byAction = byAction;
    }

    /// Those that come with the studio.
    static DependentActionAmendments bundled() throws CatalogException {
        CatalogFiles files = CatalogFiles.resources("global");
        TextLines lines = new TextLines(FILE, files.read(FILE));
        Map<String, List<String>> byAction = new HashMap<>();
        while (lines.next()) {
            if (!lines.isSection()) {
                String action = lines.requiredField();
                byAction.put(action, List.copyOf(TextLines.split(lines.requiredField(), ' ')));
            }
        }
        return new DependentActionAmendments(byAction);
    }

    /// What the data says about `action`, `lambda:CreateFunction`; where it says nothing, what is known here.
    List<String> amend(String action, List<String> dependentActions) {
        return dependentActions.isEmpty()
                ? byAction.getOrDefault(action, List.of())
                : dependentActions;
    }

    /// All that is known here, by action.
    Map<String, List<String>> byAction() {
        return Map.copyOf(byAction);
    }
}

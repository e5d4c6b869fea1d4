package studio.kengen.cli;

import java.util.ArrayList;
import java.util.List;

/// A decision as `evaluate` prints it; the record's parts are the keys of its JSON.
///
/// @param name the scenario's name; may be empty
/// @param decision `Allowed`, `ImplicitlyDenied`, `ExplicitlyDenied` or `Undecided`
/// @param explanation a sentence each
record PrintedDecision(String file, String name, String decision, List<String> explanation) {
    /// The decision in one line, and each sentence of the explanation in one below it.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(decision + "  " + (name.isEmpty() ? file : file + ": " + name));
        explanation.forEach(sentence -> lines.add("    " + sentence));
        return lines;
    }
}

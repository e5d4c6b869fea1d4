package studio.kengen.engine.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.ActionElement;

/// The actions of a statement. Case does not count.
///
/// Source: IAM user guide, "IAM JSON policy elements: Action" and "… NotAction".
public final class ActionMatcher {
    /// All that mean every action; "*:*" is the same as "*".
    private static final Set<WildcardPattern> EVERYTHING =
            Set.of(WildcardPattern.ignoringCase("*"), WildcardPattern.ignoringCase("*:*"));

    private final boolean negated;
    private final boolean everything;
    private final Set<String> names = new HashSet<>();
    private final List<WildcardPattern> wildcards = new ArrayList<>();

    ActionMatcher(ActionElement element) {
        negated = element instanceof ActionElement.NotAction;
        boolean listsEverything = false;
        for (String text : element.patterns()) {
            if (text.indexOf('*') < 0 && text.indexOf('?') < 0) {
                names.add(text.toLowerCase(Locale.ROOT));
            } else {
                WildcardPattern pattern = WildcardPattern.ignoringCase(text);
                wildcards.add(pattern);
                listsEverything |= EVERYTHING.contains(pattern);
            }
        }
        everything = listsEverything;
    }

    /// Whether the statement is about an action, `s3:getobject`.
    ///
    /// @param action in lower case
    public boolean matches(String action) {
        return listed(action) != negated;
    }

    private boolean listed(String action) {
        if (everything || names.contains(action)) {
            return true;
        }
        for (WildcardPattern wildcard : wildcards) {
            if (wildcard.matches(action)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the statement is about all actions but some.
    public boolean isNegated() {
        return negated;
    }

    /// Whether every action is listed.
    public boolean listsEverything() {
        return everything;
    }

    /// The listed actions without wildcards, in lower case.
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /// The listed patterns with wildcards.
    public List<WildcardPattern> wildcards() {
        return List.copyOf(wildcards);
    }
}

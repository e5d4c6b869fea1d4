package studio.kengen.engine.statement;

import java.util.ArrayList;
import java.util.Collections;
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
    /// Means every action, as `*` does.
    private static final WildcardPattern ANY_OF_ANY_SERVICE = WildcardPattern.ignoringCase("*:*");

    private final boolean negated;
    private final boolean everything;
    private final Set<String> names;
    private final List<WildcardPattern> wildcards;

    ActionMatcher(ActionElement element) {
        negated = element instanceof ActionElement.NotAction;
        boolean listsEverything = false;
        Set<String> literal = new HashSet<>();
        List<WildcardPattern> patterns = new ArrayList<>();
        for (String text : element.patterns()) {
            if (text.indexOf('*') < 0 && text.indexOf('?') < 0) {
                literal.add(text.toLowerCase(Locale.ROOT));
            } else {
                WildcardPattern pattern = WildcardPattern.ignoringCase(text);
                patterns.add(pattern);
                listsEverything |= pattern.isEverything() || pattern.equals(ANY_OF_ANY_SERVICE);
            }
        }
        everything = listsEverything;
        names = Collections.unmodifiableSet(literal);
        wildcards = List.copyOf(patterns);
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

    /// Whether it is about more than what it lists and can be counted: all actions, or all but some.
    public boolean isOpen() {
        return everything || negated;
    }

    /// The listed actions without wildcards, in lower case.
    public Set<String> names() {
        return names;
    }

    /// The listed patterns with wildcards.
    public List<WildcardPattern> wildcards() {
        return wildcards;
    }
}

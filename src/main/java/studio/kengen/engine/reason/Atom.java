package studio.kengen.engine.reason;

import studio.kengen.engine.condition.ConditionTest;

/// The smallest part of a [Formula]: holds for a context or does not.
sealed interface Atom {
    /// A condition on one key.
    record OnKey(ConditionTest test) implements Atom {}

    /// Whether a resource matches a pattern with a policy variable that has no value. Two are the same if their patterns
    /// are the same text.
    record OnResource(String pattern) implements Atom {}

    /// What nobody knows; each is another.
    final class Open implements Atom {}
}

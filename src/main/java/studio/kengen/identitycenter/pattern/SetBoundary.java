package studio.kengen.identitycenter.pattern;

import studio.kengen.policy.PolicyDocument;

/// The permissions boundary of a permission set.
public sealed interface SetBoundary {
    /// There is none.
    record None() implements SetBoundary {}

    /// Its text is known.
    record Known(PolicyDocument document) implements SetBoundary {}

    /// Only its name is known.
    record Unknown(String name) implements SetBoundary {}
}

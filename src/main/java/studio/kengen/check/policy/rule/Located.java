package studio.kengen.check.policy.rule;

import studio.kengen.policy.JsonPointer;

/// A part of a policy that a finding can be about.
public interface Located {
    /// The part's place in the text.
    JsonPointer pointer();

    /// Whether the finding is about the name at that place and not about its value.
    default boolean isName() {
        return false;
    }

    /// The value at this place.
    static Located at(JsonPointer pointer) {
        return () -> pointer;
    }
}

package studio.kengen.engine.decide;

import studio.kengen.engine.Algebra;

/// What the policies of one kind, or of one level of the organisation, say.
///
/// @param allows whether a statement allows
/// @param denies whether a statement denies
record Verdict<T>(T allows, T denies) {
    /// What policies that do not apply say: they stand in nobody's way.
    static <T> Verdict<T> notApplying(Algebra<T> algebra) {
        return new Verdict<>(algebra.yes(), algebra.no());
    }
}

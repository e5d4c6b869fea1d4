package studio.kengen.engine.decide;

import studio.kengen.engine.Algebra;

/// What the resource's policy says, by how it names the requester.
///
/// @param allowsDirectly it allows the requester itself
/// @param allowsRole it allows the role of the requester
/// @param allowsAccount it allows the account of the requester
/// @param denies it denies
record ResourceVerdict<T>(T allowsDirectly, T allowsRole, T allowsAccount, T denies) {
    static <T> ResourceVerdict<T> notApplying(Algebra<T> algebra) {
        return new ResourceVerdict<>(algebra.no(), algebra.no(), algebra.no(), algebra.no());
    }

    /// Whether it allows the requester in any of the three ways.
    T allows(Algebra<T> algebra) {
        return algebra.or(allowsDirectly, algebra.or(allowsRole, allowsAccount));
    }
}

package studio.kengen.prove;

import java.util.Locale;

/// What documents have to keep.
public enum Obligation {
    /// Every row of Table 1 that no control withdraws is allowed, under the conditions of its controls.
    SUFFICIENT,

    /// No source is allowed anything of B, except its own part of A ∩ B under that row's controls.
    SAFE,

    /// Even a principal with AdministratorAccess in a member account is denied B.
    GUARDED,

    /// Nothing is allowed to a source that is not in its rows of A.
    MINIMAL;

    /// The name that files and reports use, `sufficient`.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

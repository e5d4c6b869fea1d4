package studio.kengen.check.policy.risk;

import java.util.Locale;

/// What can come of an action.
enum Risk {
    RESOURCE_EXPOSURE,
    DATA_EXFILTRATION,
    CREDENTIALS_EXPOSURE;

    /// The name in `risky-actions.txt`.
    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

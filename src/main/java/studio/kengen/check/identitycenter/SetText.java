package studio.kengen.check.identitycenter;

import studio.kengen.design.PermissionSet;
import studio.kengen.generate.PermissionSetForm;
import studio.kengen.identitycenter.IdentityCenter;

/// INVALID_DESCRIPTION, INVALID_SESSION_DURATION, INVALID_RELAY_STATE: AWS does not take them.
///
/// Source: IAM Identity Center API reference, CreatePermissionSet; user guide, "Set session duration" (1 to 12 hours).
final class SetText implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        for (PermissionSet set : center.sets()) {
            String description = set.description();
            if (!description.isEmpty() && !PermissionSetForm.isDescription(description)) {
                report.error(
                        set,
                        "description",
                        "INVALID_DESCRIPTION",
                        PermissionSetForm.LONGEST_DESCRIPTION);
            }
            String duration = set.sessionDuration();
            if (!duration.isEmpty() && !PermissionSetForm.isSessionDuration(duration)) {
                report.error(
                        set,
                        "sessionDuration",
                        "INVALID_SESSION_DURATION",
                        duration,
                        PermissionSetForm.SHORTEST_SESSION.toString(),
                        PermissionSetForm.LONGEST_SESSION.toString());
            }
            String page = set.relayState();
            if (!page.isEmpty() && !PermissionSetForm.isRelayState(page)) {
                report.error(
                        set,
                        "relayState",
                        "INVALID_RELAY_STATE",
                        PermissionSetForm.LONGEST_RELAY_STATE);
            }
        }
    }
}

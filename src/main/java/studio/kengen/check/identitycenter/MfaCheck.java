package studio.kengen.check.identitycenter;

import studio.kengen.check.Severity;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.MfaPrompt;
import studio.kengen.identitycenter.IdentityCenter;

/// MFA_NOT_REQUIRED: people sign in without a second factor. MFA_NOT_ALWAYS_ASKED: they are asked for it only when something
/// about the sign-in changes. MFA_UNKNOWN: nobody has said. MFA_OF_PROVIDER: the external identity provider is to ask for it, of
/// which the design tells nothing.
///
/// Source: IAM user guide, "Security best practices in IAM", require MFA; IAM Identity Center user guide, "Prompt users for
/// MFA" (with an external identity provider, MFA is configured there).
final class MfaCheck implements IdentityCenterCheck {
    private static final String SETTING = "mfaPrompt";

    @Override
    public void check(IdentityCenter center, Report report) {
        IdentityCenterSettings settings = center.project().details().identityCenter();
        if (settings.identitySource() == IdentitySource.EXTERNAL_PROVIDER) {
            if (settings.mfaPrompt() != MfaPrompt.ALWAYS) {
                report.setting(Severity.SUGGESTION, SETTING, "MFA_OF_PROVIDER");
            }
            return;
        }
        switch (settings.mfaPrompt()) {
            case NEVER -> report.setting(Severity.SECURITY_WARNING, SETTING, "MFA_NOT_REQUIRED");
            case UNKNOWN -> report.setting(Severity.WARNING, SETTING, "MFA_UNKNOWN");
            case CONTEXT_AWARE ->
                    report.setting(Severity.SUGGESTION, SETTING, "MFA_NOT_ALWAYS_ASKED");
            case ALWAYS -> {}
        }
    }
}

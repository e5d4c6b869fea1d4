package studio.kengen.design;

/// How the organization's IAM Identity Center is set up, and what is planned with it.
///
/// @param identitySource where it knows people from
/// @param mfaPrompt when it asks for a second factor
/// @param instanceArn `arn:aws:sso:::instance/ssoins-…`; empty where that is not known
/// @param identityStoreId `d-…`; empty where that is not known
/// @param region the instance's primary Region; empty where that is not known
/// @param namePattern what names of permission sets are made by, with `{source}` and `{family}` to be filled; empty for
///     names as people type them
/// @param forecastAccounts how many accounts are expected; 0 for no forecast
public record IdentityCenterSettings(
        IdentitySource identitySource,
        MfaPrompt mfaPrompt,
        String instanceArn,
        String identityStoreId,
        String region,
        String namePattern,
        int forecastAccounts) {
    /// Its own directory, and nothing known.
    public static final IdentityCenterSettings DEFAULT =
            new IdentityCenterSettings(
                    IdentitySource.OWN_DIRECTORY, MfaPrompt.UNKNOWN, "", "", "", "", 0);
}

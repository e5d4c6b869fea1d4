package studio.kengen.design;

/// Where IAM Identity Center knows people from.
public enum IdentitySource {
    /// Identity Center's own directory.
    OWN_DIRECTORY,
    /// AWS Managed Microsoft AD, or one's own by AD Connector.
    ACTIVE_DIRECTORY,
    /// Okta, Microsoft Entra ID, OneLogin and the like, by SAML 2.0 and SCIM.
    EXTERNAL_PROVIDER
}

package studio.kengen.design;

/// When IAM Identity Center asks people for a second factor. Source: IAM Identity Center user guide, "Prompt users for
/// MFA".
public enum MfaPrompt {
    /// Nobody has said.
    UNKNOWN,
    /// At every sign-in (always-on).
    ALWAYS,
    /// When the sign-in context changes (context-aware).
    CONTEXT_AWARE,
    /// Never; or the external identity provider does it.
    NEVER
}

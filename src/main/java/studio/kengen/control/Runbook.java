package studio.kengen.control;

import java.util.Optional;

/// A Systems Manager Automation runbook that repairs what is not compliant (method 5).
///
/// @param document the document's name, `AWS-DisableS3BucketPublicReadWrite`
/// @param effect what it does to what is there
/// @param resourceParameter its parameter that takes the resource which is not compliant; empty where that is not known
public record Runbook(String document, Effect effect, Optional<String> resourceParameter) {
    /// What a runbook does to what is there.
    public enum Effect {
        /// Adds or switches on protection.
        ADDITIVE,
        /// Can interrupt users or workloads.
        DISRUPTIVE,
        /// Removes something.
        DESTRUCTIVE
    }

    /// Whether it may run without anybody's consent unless the user says otherwise: only where it adds.
    public boolean automaticByDefault() {
        return effect == Effect.ADDITIVE;
    }
}

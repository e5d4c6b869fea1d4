package studio.kengen.control;

import java.util.List;
import java.util.Optional;

/// A Systems Manager Automation runbook that repairs what is not compliant (method 5).
///
/// @param document the document's name, `AWS-DisableS3BucketPublicReadWrite`
/// @param effect what it does to what is there
/// @param inputs what it asks for besides the role that it assumes; empty where that is not known
public record Runbook(String document, Effect effect, Optional<Inputs> inputs) {
    /// What a runbook asks for.
    ///
    /// @param resource the parameter that takes the resource which is not compliant; empty where it acts on the account
    /// @param others further parameters that have to be given
    public record Inputs(Optional<String> resource, List<String> others) {
        public Inputs {
            others = List.copyOf(others);
        }
    }

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

package studio.kengen.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A policy that IAM Access Analyzer generated of the activity of a user or role, or the order to do so.
///
/// Source: IAM Access Analyzer API reference, "PolicyGeneration", "JobDetails", "GeneratedPolicyResult".
///
/// @param jobId unique; empty where the file does not tell
/// @param principal the ARN of the user or role
/// @param status `IN_PROGRESS`, `SUCCEEDED`, `FAILED` or `CANCELED`; empty where the file does not tell
/// @param from since when activity was looked at
/// @param until up to when
/// @param isComplete whether AWS says that the policy holds all that the activity needed
/// @param policies what was generated; empty where the file has the order only
public record PolicyGeneration(
        String jobId,
        String principal,
        String status,
        Optional<Instant> startedOn,
        Optional<Instant> completedOn,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Boolean> isComplete,
        List<StoredPolicy> policies) {
    public PolicyGeneration {
        policies = List.copyOf(policies);
    }

    /// When it was done, or begun where that is not known.
    public Instant time() {
        return completedOn.or(() -> startedOn).or(() -> until).orElse(Instant.EPOCH);
    }
}

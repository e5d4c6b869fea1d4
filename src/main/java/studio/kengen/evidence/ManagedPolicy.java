package studio.kengen.evidence;

import java.time.Instant;
import java.util.Optional;

/// A managed policy in the authorization details: every customer managed one, and those of AWS that are attached.
///
/// @param attachments to how many users, groups and roles it is attached
/// @param boundaryUses of how many users and roles it is the permissions boundary
/// @param document of the version that is in effect; empty where the file does not have it
/// @param versions how many versions are kept
public record ManagedPolicy(
        String name,
        String arn,
        Optional<Instant> createdAt,
        Optional<Instant> updatedAt,
        Optional<Integer> attachments,
        Optional<Integer> boundaryUses,
        Optional<StoredPolicy> document,
        int versions) {
    /// Whether it is one of AWS's own.
    public boolean isOfAws() {
        return isOfAws(arn);
    }

    static boolean isOfAws(String arn) {
        return arn.contains(":iam::aws:policy/");
    }
}

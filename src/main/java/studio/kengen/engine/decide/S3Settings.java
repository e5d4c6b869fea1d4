package studio.kengen.engine.decide;

import java.util.Optional;

/// What is set for a bucket besides its policy.
///
/// @param bucketAbacEnabled whether tags of the bucket are in the request context: where it is known to be off, they are
///     not; empty leaves the context as it is given. Source: Amazon S3 user guide, "Enabling ABAC in general purpose buckets"
/// @param blockPublicAccess whether all four settings of Block Public Access are on. Source: Amazon S3 user guide,
///     "Blocking public access to your Amazon S3 storage"
public record S3Settings(Optional<Boolean> bucketAbacEnabled, boolean blockPublicAccess) {
    /// Nothing is known to be set.
    public static final S3Settings NONE = new S3Settings(Optional.empty(), false);
}

package studio.kengen.engine.decide;

/// What is set for a bucket besides its policy.
///
/// @param bucketAbacEnabled whether tags of the bucket count: without it, which is the default, they are not in the request
///     context. Source: Amazon S3 user guide, "Enabling ABAC in general purpose buckets"
/// @param blockPublicAccess whether all four settings of Block Public Access are on. Source: Amazon S3 user guide,
///     "Blocking public access to your Amazon S3 storage"
public record S3Settings(boolean bucketAbacEnabled, boolean blockPublicAccess) {
    /// What holds for a bucket of which nothing is known.
    public static final S3Settings NONE = new S3Settings(false, false);
}

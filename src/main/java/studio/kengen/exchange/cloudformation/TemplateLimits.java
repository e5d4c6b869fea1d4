package studio.kengen.exchange.cloudformation;

/// What CloudFormation takes.
///
/// Source: CloudFormation user guide, "Understand CloudFormation quotas", read 2026-11.
final class TemplateLimits {
    /// The largest template that is sent with the request; a larger one has to lie in a bucket.
    static final int INLINE_BYTES = 51_200;

    /// The largest template in a bucket, one megabyte.
    static final int BYTES = 1_000_000;

    /// The most resources of a template.
    static final int RESOURCES = 500;

    /// The most outputs of a template. No resource has more than one.
    static final int OUTPUTS = 200;

    /// The most parameters of a template.
    static final int PARAMETERS = 200;

    private TemplateLimits() {}
}

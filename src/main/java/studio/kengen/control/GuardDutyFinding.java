package studio.kengen.control;

/// A finding type of Amazon GuardDuty.
///
/// Source: Amazon GuardDuty user guide, "GuardDuty finding types".
///
/// @param type `Policy:S3/BucketAnonymousAccessGranted`
/// @param resource the kind of resource that it is about, `S3Bucket`
/// @param severity the usual severity, `High`; `Variable` where there is no usual one
/// @param severityVaries whether a finding can have another severity
/// @param dataSource what it watches, `CloudTrail management events`
/// @param plan `foundational`, or what must be switched on besides
public record GuardDutyFinding(
        String type,
        String resource,
        String severity,
        boolean severityVaries,
        String dataSource,
        String plan) {
    /// Whether it learns what is usual and reports the unusual: it watches behaviour, not one action.
    public boolean isBehavioural() {
        return type.contains("Anomalous");
    }

    /// What the adversary is after: the type's first part, `Policy`.
    public String threatPurpose() {
        return type.substring(0, type.indexOf(':'));
    }
}

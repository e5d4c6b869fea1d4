package studio.kengen.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// A finding of IAM Access Analyzer.
///
/// @param id unique among the findings of an analyzer
/// @param type as AWS names it; `ExternalAccess` for the findings of the older API, which knows no other
/// @param status `ACTIVE`, `ARCHIVED` or `RESOLVED`
/// @param resource the ARN; empty where the finding is an error
/// @param isPublic whether anybody has access; of external access only, and not in every list
/// @param principal who has access, by type (`AWS`, `Federated` …); empty as above
/// @param actions the actions that are open or unused, sorted; empty as above
/// @param lastAccessed when what is unused was last used, where the file tells
/// @param error why the resource could not be looked at
public record AnalyzerFinding(
        String id,
        String type,
        String status,
        Optional<String> resource,
        String resourceType,
        Optional<String> ownerAccount,
        Optional<Boolean> isPublic,
        SortedMap<String, String> principal,
        List<String> actions,
        Optional<Instant> createdAt,
        Optional<Instant> updatedAt,
        Optional<Instant> analyzedAt,
        Optional<Instant> lastAccessed,
        Optional<String> error) {
    /// Access from outside of the zone of trust.
    public static final String EXTERNAL_ACCESS = "ExternalAccess";

    public AnalyzerFinding {
        principal = UserDetail.sorted(principal);
        actions = actions.stream().sorted().distinct().toList();
    }

    /// What a newer file tells of it; who has access and to what stays where that one does not say so, as lists do not.
    public AnalyzerFinding updated(AnalyzerFinding newer) {
        boolean isToldAnew =
                newer.isPublic().isPresent()
                        || !newer.principal().isEmpty()
                        || !newer.actions().isEmpty();
        boolean isOfAnotherTime =
                updatedAt.isPresent()
                        && newer.updatedAt().isPresent()
                        && !updatedAt.equals(newer.updatedAt());
        return isToldAnew || isOfAnotherTime
                ? newer
                : new AnalyzerFinding(
                        id,
                        newer.type(),
                        newer.status(),
                        newer.resource(),
                        newer.resourceType(),
                        newer.ownerAccount(),
                        isPublic,
                        principal,
                        actions,
                        newer.createdAt(),
                        newer.updatedAt(),
                        newer.analyzedAt(),
                        newer.lastAccessed().or(() -> lastAccessed),
                        newer.error());
    }

    /// Whether nobody has archived it and what it tells is still so.
    public boolean isActive() {
        return status.equals("ACTIVE");
    }

    /// Whether it is about a role that IAM Identity Center made; an archive rule leaves such findings out.
    public boolean isAboutReservedRole() {
        return resource.filter(arn -> arn.contains(":role/aws-reserved/sso.amazonaws.com/"))
                .isPresent();
    }
}

package studio.kengen.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// An IAM user in the authorization details.
///
/// @param groups the names of the groups that it is in, sorted
/// @param boundary the ARN of its permissions boundary
public record UserDetail(
        String name,
        String arn,
        Optional<Instant> createdAt,
        List<String> groups,
        List<InlinePolicy> inlinePolicies,
        List<AttachedPolicy> attachedPolicies,
        Optional<String> boundary,
        SortedMap<String, String> tags)
        implements Identity {
    public UserDetail {
        groups = groups.stream().sorted().toList();
        inlinePolicies = inOrder(inlinePolicies);
        attachedPolicies = inOrderOfArns(attachedPolicies);
        tags = sorted(tags);
    }

    static List<InlinePolicy> inOrder(List<InlinePolicy> policies) {
        return policies.stream().sorted(Comparator.comparing(InlinePolicy::name)).toList();
    }

    static List<AttachedPolicy> inOrderOfArns(List<AttachedPolicy> policies) {
        return policies.stream().sorted(Comparator.comparing(AttachedPolicy::arn)).toList();
    }

    static SortedMap<String, String> sorted(Map<String, String> tags) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }
}

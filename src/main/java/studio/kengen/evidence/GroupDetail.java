package studio.kengen.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An IAM group in the authorization details.
public record GroupDetail(
        String name,
        String arn,
        Optional<Instant> createdAt,
        List<InlinePolicy> inlinePolicies,
        List<AttachedPolicy> attachedPolicies)
        implements Identity {
    public GroupDetail {
        inlinePolicies = UserDetail.inOrder(inlinePolicies);
        attachedPolicies = UserDetail.inOrderOfArns(attachedPolicies);
    }
}

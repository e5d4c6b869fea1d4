package studio.kengen.identitycenter.pattern;

import java.util.List;
import studio.kengen.design.RowId;
import studio.kengen.policy.PolicyDocument;

/// What a permission set allows: the union of its policies, within its boundary.
///
/// @param set the row
/// @param documents the policies whose text is known
/// @param unknown the managed policies of which only the name is known, sorted: an AWS managed policy by its ARN, a customer
///     managed one by path and name, an inline policy that AWS would refuse by its text
/// @param boundary what cuts all of it
public record SetGrant(
        RowId set, List<PolicyDocument> documents, List<String> unknown, SetBoundary boundary) {
    public SetGrant {
        documents = List.copyOf(documents);
        unknown = unknown.stream().distinct().sorted().toList();
    }
}

package studio.kengen.design;

import java.util.List;

/// A permission set of IAM Identity Center: what a group or user may do in the accounts that it is assigned to.
///
/// What it allows is the union of the policies that are generated for its sources and of those that it names itself.
///
/// @param name 1 to 32 characters of `[\w+=,.@-]`
/// @param description in Latin characters, as the API takes it; empty for one made of the sources
/// @param sources the access sources of kind person that it is for; none for a set that the tables know nothing of
/// @param managedPolicies the AWS managed policies, by ARN
/// @param customerPolicies the customer managed policies that every account must have, by path and name: `/team/Policy`
/// @param inlinePolicy the text of its inline policy; empty for none
/// @param boundary its permissions boundary: the ARN of an AWS managed policy, or path and name of a customer managed
///     one; empty for none of its own
/// @param sessionDuration ISO 8601, `PT8H`; empty for an hour
/// @param relayState the page that a session begins on; empty for the console's own
/// @param tags `key=value`
/// @param note free text
public record PermissionSet(
        RowId id,
        String name,
        String description,
        List<RowId> sources,
        List<String> managedPolicies,
        List<String> customerPolicies,
        String inlinePolicy,
        String boundary,
        String sessionDuration,
        String relayState,
        List<String> tags,
        String note)
        implements Row {
    public PermissionSet {
        sources = List.copyOf(sources);
        managedPolicies = List.copyOf(managedPolicies);
        customerPolicies = List.copyOf(customerPolicies);
        tags = List.copyOf(tags);
    }

    /// This set for other sources.
    public PermissionSet withSources(List<RowId> newSources) {
        return new PermissionSet(
                id,
                name,
                description,
                newSources,
                managedPolicies,
                customerPolicies,
                inlinePolicy,
                boundary,
                sessionDuration,
                relayState,
                tags,
                note);
    }

    /// This set with another inline policy.
    public PermissionSet withInlinePolicy(String newPolicy) {
        return new PermissionSet(
                id,
                name,
                description,
                sources,
                managedPolicies,
                customerPolicies,
                newPolicy,
                boundary,
                sessionDuration,
                relayState,
                tags,
                note);
    }

    /// This set as another row, or under another name.
    public PermissionSet as(RowId otherId, String otherName) {
        return new PermissionSet(
                otherId,
                otherName,
                description,
                sources,
                managedPolicies,
                customerPolicies,
                inlinePolicy,
                boundary,
                sessionDuration,
                relayState,
                tags,
                note);
    }

    /// A set that is called `name` and says nothing yet.
    public static PermissionSet named(RowId id, String name) {
        return new PermissionSet(
                id, name, "", List.of(), List.of(), List.of(), "", "", "", "", List.of(), "");
    }
}

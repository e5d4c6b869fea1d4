package studio.kengen.generate;

import java.util.Optional;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.engine.Requester;
import studio.kengen.policy.Arn;

/// Tells which rows of Table 1 take more than identity policies: their source has none, or the resources belong to another
/// account.
///
/// Source: IAM user guide, "Cross-account policy evaluation logic".
public final class ResourcePolicyNeeds {
    private final Project project;

    /// The needs of a project.
    public ResourcePolicyNeeds(Project project) {
        this.project = project;
    }

    /// Whether a policy of the target has to allow something of the row.
    public boolean needsResourcePolicy(RequestedPermission requested) {
        return requested.expansion().grants().stream()
                .flatMap(grant -> grant.resources().stream())
                .anyMatch(resource -> needsResourcePolicy(requested.row(), resource));
    }

    /// Whether a policy of the target has to allow the row's actions on this resource.
    public boolean needsResourcePolicy(NeededPermission row, String resource) {
        Optional<AccessSource> source = project.source(row.source());
        if (source.isEmpty()) {
            return false;
        }
        if (!source.get().kind().hasIdentityPolicy()) {
            return true;
        }
        return SourcePrincipal.requester(source.get())
                .filter(Requester.OfAccount.class::isInstance)
                .map(Requester.OfAccount.class::cast)
                .map(principal -> isInAnotherAccount(account(row, resource), principal))
                .orElse(true);
    }

    /// The account of a row's resource: that of its ARN, otherwise that of the target; empty where neither says.
    private String account(NeededPermission row, String resource) {
        String own = Arn.parse(resource).map(Arn::account).orElse("");
        return own.isEmpty()
                ? project.target(row.target()).map(AccessTarget::account).orElse("")
                : own;
    }

    /// Whether an account is one by number, and another than the requester's. What AWS owns (`arn:aws:iam::aws:policy/…`) is
    /// everybody's.
    private static boolean isInAnotherAccount(String account, Requester.OfAccount requester) {
        return Requester.ACCOUNT_NUMBER.matcher(account).matches()
                && !account.equals(requester.account());
    }
}

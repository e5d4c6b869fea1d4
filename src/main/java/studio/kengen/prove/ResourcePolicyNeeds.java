package studio.kengen.prove;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.engine.Requester;
import studio.kengen.generate.AppliedControls;
import studio.kengen.policy.Arn;

/// Tells which rows of Table 1 take more than identity policies: their source has none, or the resources belong to another
/// account.
///
/// Source: IAM user guide, "Cross-account policy evaluation logic".
final class ResourcePolicyNeeds {
    private final Project project;

    private ResourcePolicyNeeds(Project project) {
        this.project = project;
    }

    /// The rows, those apart that a control withdraws.
    static List<RowId> of(Areas areas) {
        ResourcePolicyNeeds needs = new ResourcePolicyNeeds(areas.project());
        AppliedControls controls = new AppliedControls(areas.project());
        return areas.requestedPermissions().stream()
                .filter(row -> !controls.isWithdrawn(row.row()))
                .filter(needs::needsResourcePolicy)
                .map(row -> row.row().id())
                .toList();
    }

    private boolean needsResourcePolicy(RequestedPermission requested) {
        Optional<Requester.OfAccount> requester = requester(requested.row());
        return requester
                .map(principal ->
                        isInAnotherAccount(targetAccount(requested.row()), principal)
                                || requested.expansion().grants().stream()
                                        .map(GrantedAction::resources)
                                        .flatMap(List::stream)
                                        .anyMatch(
                                                arn -> isInAnotherAccount(account(arn), principal)))
                .orElse(true);
    }

    private Optional<Requester.OfAccount> requester(NeededPermission row) {
        return project.sources().stream()
                .filter(source -> source.id().equals(row.source()))
                .findFirst()
                .flatMap(Parties::requester);
    }

    private String targetAccount(NeededPermission row) {
        return project.targets().stream()
                .filter(target -> target.id().equals(row.target()))
                .findFirst()
                .map(AccessTarget::account)
                .orElse("");
    }

    private static String account(String resource) {
        return Arn.parse(resource).map(Arn::account).orElse("");
    }

    /// Whether an account is one by number, and another than the requester's. What AWS owns (`arn:aws:iam::aws:policy/…`) is
    /// everybody's.
    private static boolean isInAnotherAccount(String account, Requester.OfAccount requester) {
        return Requester.ACCOUNT_NUMBER.matcher(account).matches()
                && !account.equals(requester.account());
    }
}

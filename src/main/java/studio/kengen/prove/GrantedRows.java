package studio.kengen.prove;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.engine.Requester;
import studio.kengen.generate.AppliedControls;
import studio.kengen.generate.ResourcePolicyNeeds;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.policy.Arn;

/// The rows of Table 1 that are to be granted, those apart that a control withdraws, and where their resources are.
final class GrantedRows {
    /// Stands for the account of resources of which nobody says where they are.
    private static final String EXAMPLE_ACCOUNT = "111122223333";

    private final Project project;
    private final ResourceDocuments documents;
    private final ResourcePolicyNeeds needs;
    private final List<RequestedPermission> all;
    private final Set<String> ownAccounts = new LinkedHashSet<>();

    GrantedRows(Areas areas, ResourceDocuments documents) {
        this.project = areas.project();
        this.documents = documents;
        this.needs = new ResourcePolicyNeeds(project);
        AppliedControls controls = new AppliedControls(project);
        this.all =
                areas.requestedPermissions().stream()
                        .filter(row -> !controls.isWithdrawn(row.row()))
                        .toList();
        project.sources().stream()
                .filter(source -> source.kind().hasIdentityPolicy())
                .flatMap(source -> SourcePrincipal.requester(source).stream())
                .filter(Requester.OfAccount.class::isInstance)
                .map(Requester.OfAccount.class::cast)
                .forEach(principal -> ownAccounts.add(principal.account()));
        project.targets().stream()
                .flatMap(target -> ResourceDocuments.account(target).stream())
                .forEach(ownAccounts::add);
    }

    /// The accounts of sources and targets.
    Set<String> ownAccounts() {
        return ownAccounts;
    }

    /// The rows of a source.
    List<RequestedPermission> of(AccessSource source) {
        return all.stream().filter(row -> row.row().source().equals(source.id())).toList();
    }

    /// The accounts of the resources that some rows name.
    Set<String> accounts(List<RequestedPermission> some) {
        Set<String> accounts = new LinkedHashSet<>();
        for (RequestedPermission row : some) {
            resources(row).forEach(resource -> accounts.add(account(row.row(), resource)));
        }
        return accounts;
    }

    /// Of some rows what documents can grant in an account: what identity policies grant, and what a resource policy has to
    /// grant where there is one.
    List<RequestedPermission> grantedIn(String account, List<RequestedPermission> some) {
        return some.stream()
                .map(row -> only(account, row))
                .filter(row -> !row.expansion().grants().isEmpty())
                .toList();
    }

    /// The rows of which something needs a resource policy that is not among the documents, or whose source nobody can be.
    List<RowId> needingOtherPolicies() {
        return all.stream()
                .filter(row -> resources(row).anyMatch(resource -> needsOther(row.row(), resource)))
                .map(row -> row.row().id())
                .toList();
    }

    private boolean needsOther(NeededPermission row, String resource) {
        boolean hasRequester =
                project.source(row.source()).flatMap(SourcePrincipal::requester).isPresent();
        return !hasRequester
                || (needs.needsResourcePolicy(row, resource) && !documents.has(row.target()));
    }

    private RequestedPermission only(String account, RequestedPermission row) {
        List<GrantedAction> grants = new ArrayList<>();
        for (GrantedAction grant : row.expansion().grants()) {
            List<String> there =
                    grant.resources().stream()
                            .filter(resource -> account(row.row(), resource).equals(account))
                            .filter(resource -> !needsOther(row.row(), resource))
                            .toList();
            if (!there.isEmpty()) {
                grants.add(new GrantedAction(grant.action(), there));
            }
        }
        return new RequestedPermission(new RowExpansion<>(row.row(), grants), row.encounters());
    }

    private static Stream<String> resources(RequestedPermission row) {
        return row.expansion().grants().stream().flatMap(grant -> grant.resources().stream());
    }

    /// Where a row's resource is: as its ARN says, otherwise as the target does, otherwise in the account of the source.
    private String account(NeededPermission row, String resource) {
        return Stream.of(
                        Arn.parse(resource).map(Arn::account),
                        project.target(row.target()).map(AccessTarget::account).map(String::strip),
                        project.source(row.source())
                                .filter(source -> source.kind().hasIdentityPolicy())
                                .flatMap(SourcePrincipal::requester)
                                .filter(Requester.OfAccount.class::isInstance)
                                .map(Requester.OfAccount.class::cast)
                                .map(Requester.OfAccount::account))
                .flatMap(Optional::stream)
                .filter(account -> Requester.ACCOUNT_NUMBER.matcher(account).matches())
                .findFirst()
                .orElseGet(() -> ownAccounts.stream().findFirst().orElse(EXAMPLE_ACCOUNT));
    }
}

package studio.kengen.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
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
    private final Map<RowId, Map<String, Place>> places = new HashMap<>();

    /// Where a row's resource is, and who decides about it.
    ///
    /// @param needsOther whether the row needs a resource policy for it that is not among the documents, or nobody can be the
    ///     row's source
    private record Place(String account, boolean needsOther) {}

    GrantedRows(Areas areas, ResourceDocuments documents) {
        this.project = areas.project();
        this.documents = documents;
        this.needs = new ResourcePolicyNeeds(project);
        AppliedControls controls = new AppliedControls(project);
        this.all =
                areas.requestedPermissions().stream()
                        .filter(row -> !controls.isWithdrawn(row.row()))
                        .toList();
        Map<RowId, Requester> requesters = new HashMap<>();
        for (AccessSource source : project.sources()) {
            SourcePrincipal.requester(source)
                    .ifPresent(requester -> requesters.put(source.id(), requester));
        }
        project.sources().stream()
                .filter(source -> source.kind().hasIdentityPolicy())
                .flatMap(source -> account(requesters.get(source.id())).stream())
                .forEach(ownAccounts::add);
        project.targets().stream()
                .flatMap(target -> ResourceDocuments.account(target).stream())
                .forEach(ownAccounts::add);
        for (RequestedPermission row : all) {
            places.computeIfAbsent(row.row().id(), _ -> new HashMap<>())
                    .putAll(places(row, Optional.ofNullable(requesters.get(row.row().source()))));
        }
    }

    private static Optional<String> account(@Nullable Requester requester) {
        return requester instanceof Requester.OfAccount principal
                ? Optional.of(principal.account())
                : Optional.empty();
    }

    private Map<String, Place> places(RequestedPermission row, Optional<Requester> requester) {
        Map<String, Place> ofRow = new HashMap<>();
        Optional<String> otherwise =
                Stream.of(
                                project.target(row.row().target())
                                        .map(AccessTarget::account)
                                        .map(String::strip),
                                project.source(row.row().source())
                                        .filter(source -> source.kind().hasIdentityPolicy())
                                        .flatMap(_ -> account(requester.orElse(null))))
                        .flatMap(Optional::stream)
                        .filter(GrantedRows::isNumber)
                        .findFirst();
        for (GrantedAction grant : row.expansion().grants()) {
            for (String resource : grant.resources()) {
                ofRow.computeIfAbsent(
                        resource,
                        arn ->
                                new Place(
                                        account(arn, otherwise),
                                        requester.isEmpty()
                                                || (needs.needsResourcePolicy(row.row(), arn)
                                                        && !documents.has(row.row().target()))));
            }
        }
        return ofRow;
    }

    /// Where a row's resource is: as its ARN says, otherwise as the target does, otherwise in the account of the source.
    private String account(String resource, Optional<String> otherwise) {
        return Arn.parse(resource)
                .map(Arn::account)
                .filter(GrantedRows::isNumber)
                .or(() -> otherwise)
                .orElseGet(() -> ownAccounts.stream().findFirst().orElse(EXAMPLE_ACCOUNT));
    }

    private static boolean isNumber(String account) {
        return Requester.ACCOUNT_NUMBER.matcher(account).matches();
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
            Map<String, Place> ofRow = places(row);
            resources(row).forEach(resource -> accounts.add(place(ofRow, resource).account()));
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
                .map(row -> row.row().id())
                .filter(row ->
                        Objects.requireNonNull(places.get(row)).values().stream()
                                .anyMatch(Place::needsOther))
                .toList();
    }

    private RequestedPermission only(String account, RequestedPermission row) {
        Map<String, Place> ofRow = places(row);
        List<GrantedAction> grants = new ArrayList<>();
        for (GrantedAction grant : row.expansion().grants()) {
            List<String> there =
                    grant.resources().stream()
                            .filter(resource -> isGrantable(place(ofRow, resource), account))
                            .toList();
            if (!there.isEmpty()) {
                grants.add(new GrantedAction(grant.action(), there));
            }
        }
        return new RequestedPermission(new RowExpansion<>(row.row(), grants), row.encounters());
    }

    private static boolean isGrantable(Place place, String account) {
        return place.account().equals(account) && !place.needsOther();
    }

    private Map<String, Place> places(RequestedPermission row) {
        return Objects.requireNonNull(places.get(row.row().id()));
    }

    private static Place place(Map<String, Place> ofRow, String resource) {
        return Objects.requireNonNull(ofRow.get(resource));
    }

    private static Stream<String> resources(RequestedPermission row) {
        return row.expansion().grants().stream().flatMap(grant -> grant.resources().stream());
    }
}

package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.control.choice.CallerConditions;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;

/// `iam:CreateServiceLinkedRole` for actions that make a service's own role the first time. In an account that has the role
/// already it is not needed, so it is advised and not required.
///
/// Source: IAM user guide, "Create a service-linked role", Service-linked role permissions.
final class LinkedRoles implements CompanionFinder {
    private static final String SERVICE_NAME = "iam:AWSServiceName";
    private static final List<String> CREATE = List.of(Needs.CREATE_LINKED_ROLE);

    @Override
    public List<Companion> find(Asking row, Tables tables, HeldActions held) {
        if (!row.source().kind().hasIdentityPolicy()) {
            return List.of();
        }
        List<Companion> companions = new ArrayList<>();
        ServiceRoles.of(row, Needs::linked)
                .forEach((service, use) ->
                        companions.add(companion(row, service, use, tables, held)));
        return companions;
    }

    private static Companion companion(
            Asking row, String service, ServiceRoles.Use use, Tables tables, HeldActions held) {
        List<String> roles =
                List.of(
                        "arn:"
                                + Tables.partition(row.source())
                                + ":iam::"
                                + Tables.account(row.source())
                                + ":role/aws-service-role/"
                                + service
                                + "/*");
        HeldActions.Supply supply =
                held.of(
                        row.source().id(),
                        List.of(
                                Wanted.anywhere(Needs.CREATE_LINKED_ROLE)
                                        .on(roles)
                                        .where("iam:awsservicename", List.of(service))));
        return new Companion(
                row.id(),
                new Cause.LinkedRole(service, use.by()),
                use.isSure() ? Necessity.ADVISABLE : Necessity.PERHAPS,
                CREATE,
                supply.suppliedBy(),
                Rows.missing(
                        row.source().id(),
                        supply.missing(),
                        () -> spot(row, service, roles, tables),
                        () ->
                                Rows.with(
                                        SERVICE_NAME,
                                        service,
                                        CallerConditions.common(List.of(row.row())))));
    }

    private static Proposal.Spot spot(
            Asking row, String service, List<String> roles, Tables tables) {
        return tables.targetsFor(CREATE).stream()
                .filter(target -> target.arns().equals(roles))
                .findFirst()
                .<Proposal.Spot>map(target -> new Proposal.Spot.Existing(target.id()))
                .orElseGet(() ->
                        new Proposal.Spot.Added(
                                Message.of("companion.target.linkedRole", service),
                                new AccessTarget(
                                        RowId.NONE,
                                        "",
                                        "iam",
                                        "role",
                                        roles,
                                        row.source().account(),
                                        "",
                                        "")));
    }
}

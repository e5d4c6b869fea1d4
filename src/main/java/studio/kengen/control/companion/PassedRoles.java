package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.control.choice.CallerConditions;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;

/// `iam:PassRole` for actions that hand a role to a service.
///
/// Source: IAM user guide, "Grant a user permissions to pass a role to an AWS service".
final class PassedRoles implements CompanionFinder {
    private static final String PASSED_TO_SERVICE = "iam:PassedToService";
    private static final List<String> PASS_ROLE = List.of(Needs.PASS_ROLE);

    @Override
    public List<Companion> find(Asking row, Tables tables, HeldActions held) {
        if (!row.source().kind().hasIdentityPolicy()) {
            return List.of();
        }
        List<Companion> companions = new ArrayList<>();
        ServiceRoles.of(row, Needs::passed)
                .forEach((service, use) -> {
                    HeldActions.Supply supply =
                            held.of(
                                    row.source().id(),
                                    List.of(
                                            Wanted.anywhere(Needs.PASS_ROLE)
                                                    .where(
                                                            "iam:passedtoservice",
                                                            List.of(service))));
                    companions.add(
                            new Companion(
                                    row.id(),
                                    new Cause.PassedRole(service, use.by()),
                                    use.isSure() ? Necessity.REQUIRED : Necessity.PERHAPS,
                                    PASS_ROLE,
                                    supply.suppliedBy(),
                                    Rows.missing(
                                            row.source().id(),
                                            supply.missing(),
                                            () -> spot(row.source(), service, tables),
                                            () ->
                                                    Rows.with(
                                                            PASSED_TO_SERVICE,
                                                            service,
                                                            CallerConditions.common(
                                                                    List.of(row.row()))))));
                });
        return companions;
    }

    /// The first target with a role that trusts the service, otherwise those roles themselves, otherwise the first target
    /// with roles.
    private static Proposal.Spot spot(AccessSource passing, String service, Tables tables) {
        List<String> trusting = trusting(passing, service, tables);
        List<AccessTarget> targets = tables.targetsFor(PASS_ROLE);
        Optional<RowId> fitting =
                targets.stream()
                        .filter(target -> tables.arns().meet(target.arns(), trusting))
                        .map(AccessTarget::id)
                        .findFirst();
        if (fitting.isPresent()) {
            return new Proposal.Spot.Existing(fitting.get());
        }
        if (!trusting.isEmpty()) {
            return new Proposal.Spot.Added(
                    Message.of("companion.target.roles", service),
                    new AccessTarget(
                            RowId.NONE, "", "iam", "role", trusting, passing.account(), "", ""));
        }
        return targets.isEmpty()
                ? new Proposal.Spot.Open()
                : new Proposal.Spot.Existing(targets.getFirst().id());
    }

    /// The roles that trust the service; a role can be passed within its account only.
    private static List<String> trusting(AccessSource passing, String service, Tables tables) {
        return tables.project().sources().stream()
                .filter(source -> source.trustedServices().contains(service))
                .filter(source -> Tables.account(source).equals(Tables.account(passing)))
                .map(AccessSource::arn)
                .map(String::strip)
                .toList();
    }
}

package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.i18n.Message;

/// Permission sets of a design: 7f and 14e.
final class PermissionSetSignals {
    private static final Set<String> WRITING_IAM = Set.of("AdministratorAccess", "IAMFullAccess");

    private PermissionSetSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofDesign("7f", PermissionSetSignals::ofOneKind),
                SignalCheck.ofDesign("14e", PermissionSetSignals::unbound));
    }

    private static List<PermissionSet> sets(Examined examined, Found found) {
        if (examined.project().permissionSets().isEmpty()) {
            found.notApplicable(Message.of("practice.reason.noPermissionSets"));
        }
        return examined.project().permissionSets();
    }

    /// What the tables give a set becomes customer managed policies, so a set with sources is not of one kind.
    private static void ofOneKind(Examined examined, Found found) {
        for (PermissionSet set : sets(examined, found)) {
            boolean inline = !set.inlinePolicy().isBlank();
            boolean own = !set.customerPolicies().isEmpty() || !set.sources().isEmpty();
            boolean ofAws = !set.managedPolicies().isEmpty();
            if (!own && inline != ofAws) {
                found.violated(
                        Subjects.row(set, inline ? "inlinePolicy" : "managedPolicies", examined)
                                .with(
                                        inline
                                                ? Message.of("practice.detail.inlineOnly")
                                                : Message.of("practice.detail.ofAwsOnly")));
            }
        }
    }

    private static void unbound(Examined examined, Found found) {
        for (PermissionSet set : sets(examined, found)) {
            if (set.boundary().isBlank() && writesIam(set, examined)) {
                found.violated(Subjects.row(set, "boundary", examined));
            }
        }
    }

    private static boolean writesIam(PermissionSet set, Examined examined) {
        Stream<Action> ofSources =
                examined.areas().needed().stream()
                        .filter(expansion -> set.sources().contains(expansion.row().source()))
                        .flatMap(expansion -> expansion.grants().stream())
                        .map(GrantedAction::action);
        Stream<Action> inline =
                set.inlinePolicy().isBlank()
                        ? Stream.of()
                        : examined.policies()
                                .identity(new StoredPolicy(set.inlinePolicy()))
                                .allowing()
                                .flatMap(statement ->
                                        examined
                                                .policies()
                                                .numbers()
                                                .names(statement.actions())
                                                .stream())
                                .flatMap(name -> examined.catalog().action(name).stream());
        return set.managedPolicies().stream()
                        .anyMatch(arn ->
                                WRITING_IAM.contains(arn.substring(arn.lastIndexOf('/') + 1)))
                || Stream.concat(ofSources, inline).anyMatch(PermissionSetSignals::writesIam);
    }

    private static boolean writesIam(Action action) {
        return action.service().equals("iam")
                && (action.accessLevels().contains(AccessLevel.WRITE)
                        || action.accessLevels().contains(AccessLevel.PERMISSIONS_MANAGEMENT));
    }
}

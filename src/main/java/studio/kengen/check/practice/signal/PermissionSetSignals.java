package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.check.practice.grant.PolicyFacts;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.generate.KnownPolicies;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyPrinter;

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
        List<PermissionSet> unbound =
                sets(examined, found).stream().filter(set -> set.boundary().isBlank()).toList();
        if (!unbound.isEmpty()) {
            KnownPolicies known = KnownPolicies.of(examined.project());
            for (PermissionSet set : unbound) {
                Subject subject = Subjects.row(set, "boundary", examined);
                switch (writesIam(set, known, examined)) {
                    case YES -> found.violated(subject);
                    case UNKNOWN ->
                            found.undecided(
                                    subject.with(Message.of("practice.detail.unknownPolicies")));
                    case NO -> {
                        // Nothing to bind.
                    }
                }
            }
        }
    }

    /// Unknown where that depends on a policy whose text neither the design nor the evidence has.
    private static Truth writesIam(PermissionSet set, KnownPolicies known, Examined examined) {
        boolean ofSources =
                examined.areas().needed().stream()
                        .filter(expansion -> set.sources().contains(expansion.row().source()))
                        .flatMap(expansion -> expansion.grants().stream())
                        .map(GrantedAction::action)
                        .anyMatch(PermissionSetSignals::writesIam);
        Stream<Truth> inline =
                set.inlinePolicy().isBlank()
                        ? Stream.of()
                        : Stream.of(writesIam(new StoredPolicy(set.inlinePolicy()), examined));
        Stream<Truth> named =
                Stream.concat(set.managedPolicies().stream(), set.customerPolicies().stream())
                        .map(name ->
                                WRITING_IAM.contains(name.substring(name.lastIndexOf('/') + 1))
                                        ? Truth.YES
                                        : known.find(name)
                                                .map(PolicyPrinter::minified)
                                                .map(StoredPolicy::new)
                                                .map(text -> writesIam(text, examined))
                                                .orElse(Truth.UNKNOWN));
        return Stream.of(Stream.of(Truth.of(ofSources)), inline, named)
                .flatMap(truths -> truths)
                .reduce(Truth.NO, Truth::or);
    }

    private static Truth writesIam(StoredPolicy policy, Examined examined) {
        PolicyFacts facts = examined.policies().identity(policy);
        boolean writes =
                facts.allowing()
                        .flatMap(statement ->
                                examined.policies().numbers().names(statement.actions()).stream())
                        .flatMap(name -> examined.catalog().action(name).stream())
                        .anyMatch(PermissionSetSignals::writesIam);
        return writes ? Truth.YES : facts.readable() ? Truth.NO : Truth.UNKNOWN;
    }

    private static boolean writesIam(Action action) {
        return action.service().equals("iam")
                && (action.accessLevels().contains(AccessLevel.WRITE)
                        || action.accessLevels().contains(AccessLevel.PERMISSIONS_MANAGEMENT));
    }
}

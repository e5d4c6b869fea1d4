package studio.kengen.check.practice.signal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.check.policy.rule.Breadth;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionOperator;

/// Dangerous rows of a design and how they are controlled: 3e, 6h, 6i, 10d and 13b.
final class DangerSignals {
    private static final Set<String> MFA_KEYS =
            Set.of("aws:multifactorauthpresent", "aws:multifactorauthage");

    private static final Set<Method> PREVENTING =
            EnumSet.of(Method.CONDITION, Method.MEDIATED_ACCESS, Method.PREDEFINED_FEATURE);

    private DangerSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofDesign("3e", DangerSignals::withoutMfa),
                SignalCheck.ofDesign("6h", DangerSignals::open),
                SignalCheck.ofDesign("6i", DangerSignals::wildcardTarget),
                SignalCheck.ofDesign("10d", DangerSignals::notNarrowed),
                SignalCheck.ofDesign("13b", DangerSignals::withoutGuardrail));
    }

    /// The rows of Table 1 that are critical: they meet B with the worst impact.
    private static Stream<RequestedPermission> critical(Examined examined, Found found) {
        if (examined.project().needed().isEmpty() || examined.project().unacceptable().isEmpty()) {
            found.notApplicable(Message.of("practice.reason.noTables"));
        }
        return examined.areas().requestedPermissions().stream()
                .filter(row -> row.impact().equals(Optional.of(Impact.CRITICAL)));
    }

    /// A person's critical row that manages permissions or deletes, where neither a condition asks for a second factor nor
    /// the person comes through IAM Identity Center, which asks for it when signing in.
    private static void withoutMfa(Examined examined, Found found) {
        IdentityCenterSettings center = examined.project().details().identityCenter();
        boolean centerNeverAsks =
                center.mfaPrompt() == MfaPrompt.NEVER
                        && center.identitySource() != IdentitySource.EXTERNAL_PROVIDER;
        critical(examined, found)
                .filter(DangerSignals::isGrave)
                .forEach(requested -> {
                    NeededPermission row = requested.row();
                    Optional<AccessSource> person =
                            examined.project()
                                    .source(row.source())
                                    .filter(source -> source.kind() == SourceKind.PERSON);
                    boolean throughCenter =
                            person.filter(source -> source.arn().contains("AWSReservedSSO_"))
                                    .isPresent();
                    if (person.isPresent()
                            && !asksForMfa(row, examined)
                            && (!throughCenter || centerNeverAsks)) {
                        found.violated(Subjects.row(row, "conditions", examined));
                    }
                });
    }

    private static boolean isGrave(RequestedPermission requested) {
        return requested.expansion().grants().stream()
                .map(GrantedAction::action)
                .anyMatch(action ->
                        action.accessLevels().contains(AccessLevel.PERMISSIONS_MANAGEMENT)
                                || action.name().startsWith("Delete"));
    }

    private static boolean asksForMfa(NeededPermission row, Examined examined) {
        return row.conditions().stream().anyMatch(DangerSignals::isHeldByMfaOnly)
                || examined.coverage().controls(row.id()).stream()
                        .flatMap(control -> control.conditions().stream())
                        .anyMatch(DangerSignals::isOnMfa);
    }

    private static boolean isOnMfa(Condition condition) {
        return MFA_KEYS.contains(condition.key().toLowerCase(Locale.ROOT));
    }

    /// Whether a condition of what is allowed holds only after sign-in with a second factor: requests with an access key have
    /// neither key, so that `IfExists` lets them in.
    ///
    /// Source: IAM user guide, "AWS global condition context keys", `aws:MultiFactorAuthPresent`.
    private static boolean isHeldByMfaOnly(Condition condition) {
        Optional<ConditionOperator> operator = ConditionOperator.parse(condition.operator());
        boolean isNo = condition.values().stream().allMatch("false"::equalsIgnoreCase);
        return isOnMfa(condition)
                && operator.filter(how -> !how.ifExists())
                        .filter(how -> (how.base() == BaseOperator.NULL) == isNo)
                        .isPresent();
    }

    /// The same as the check OPEN_RISK of the design.
    private static void open(Examined examined, Found found) {
        Impact threshold = examined.project().threshold();
        if (examined.project().needed().isEmpty() || examined.project().unacceptable().isEmpty()) {
            found.notApplicable(Message.of("practice.reason.noTables"));
        }
        examined.areas().requestedPermissions().stream()
                .filter(requested -> requested.meetsB(threshold))
                .filter(requested -> !examined.coverage().covers(requested.row().id()))
                .forEach(requested ->
                        found.violated(Subjects.row(requested.row(), "actions", examined)));
    }

    private static void wildcardTarget(Examined examined, Found found) {
        critical(examined, found)
                .map(RequestedPermission::row)
                .filter(row -> isWildcard(row, examined))
                .filter(row -> examined.coverage().acceptedRisks(row.id()).isEmpty())
                .filter(row -> takesResources(row, examined))
                .forEach(row -> found.violated(Subjects.row(row, "target", examined)));
    }

    private static boolean isWildcard(NeededPermission row, Examined examined) {
        return row.target().equals(AccessTarget.WHOLE_SERVICE)
                || examined.project()
                        .target(row.target())
                        .filter(target -> target.arns().stream().anyMatch(DangerSignals::isEvery))
                        .isPresent();
    }

    private static boolean isEvery(String arn) {
        return arn.strip().equals("*")
                || Arn.parse(arn.strip())
                        .filter(parts -> Breadth.isEvery(parts.service(), parts.resource()))
                        .isPresent();
    }

    /// Whether some action of the row could name a resource: what takes none is granted on `*` only.
    private static boolean takesResources(NeededPermission row, Examined examined) {
        return examined.areas()
                .requestedPermission(row.id())
                .map(requested ->
                        requested.expansion().grants().stream()
                                .map(GrantedAction::action)
                                .anyMatch(Action::takesResource))
                .orElse(false);
    }

    /// The table asks for a control by condition on each critical row of B. The method asks for one or more of its five ways,
    /// so a row is at fault only if nothing narrows what is granted: no condition of its own, no control that prevents (by
    /// condition, by a mediator, by a predefined feature) and no accepted risk. Conditions that hold for every request narrow nothing. A row of B
    /// that nobody needs has nothing to narrow, and one without any control at all is 6h.
    private static void notNarrowed(Examined examined, Found found) {
        List<RequestedPermission> critical = critical(examined, found).toList();
        Narrowing narrowing = new Narrowing(examined.catalog());
        for (UnacceptablePermission row : examined.project().unacceptable()) {
            List<NeededPermission> meeting =
                    critical.stream()
                            .filter(requested -> meets(requested, row))
                            .map(RequestedPermission::row)
                            .toList();
            boolean narrowed =
                    isPrevented(row.id(), row.service(), narrowing, examined)
                            || meeting.stream()
                                    .allMatch(needed -> isNarrowed(needed, narrowing, examined));
            if (row.reckonedImpact() == Impact.CRITICAL && !meeting.isEmpty() && !narrowed) {
                found.violated(Subjects.row(row, "actions", examined));
            }
        }
    }

    private static boolean isNarrowed(
            NeededPermission row, Narrowing narrowing, Examined examined) {
        return narrowing.narrow(row.service(), row.conditions())
                || isPrevented(row.id(), row.service(), narrowing, examined)
                || isAccepted(row.id(), examined);
    }

    private static boolean isAccepted(RowId row, Examined examined) {
        return !examined.coverage().acceptedRisks(row).isEmpty();
    }

    private static boolean meets(RequestedPermission requested, UnacceptablePermission row) {
        return requested.encounters().stream()
                .anyMatch(encounter -> encounter.unacceptable().id().equals(row.id()));
    }

    private static boolean isPrevented(
            RowId row, String service, Narrowing narrowing, Examined examined) {
        return examined.coverage().controls(row).stream()
                .filter(control -> PREVENTING.contains(control.method()))
                .anyMatch(control ->
                        control.method() != Method.CONDITION
                                || control.conditions().isEmpty()
                                || narrowing.narrow(service, control.conditions()));
    }

    /// Critical rows of B without a guardrail. The SCPs and RCPs that the studio generates from B are guardrails as well as
    /// controls of method 3 are.
    private static void withoutGuardrail(Examined examined, Found found) {
        if (examined.project().unacceptable().isEmpty()) {
            found.notApplicable(Message.of("practice.reason.noTables"));
            return;
        }
        Set<RowId> guarded =
                new DocumentGenerator(examined.catalog(), examined.knowledge().controls())
                                .generate(
                                        examined.areas(),
                                        EnumSet.of(DocumentKind.SCP, DocumentKind.RCP))
                                .documents()
                                .stream()
                                .flatMap(document -> document.origins().stream())
                                .flatMap(origin -> origin.rows().stream())
                                .collect(Collectors.toSet());
        for (UnacceptablePermission row : examined.project().unacceptable()) {
            boolean byControl =
                    examined.coverage().controls(row.id()).stream()
                            .anyMatch(control -> control.method() == Method.PREDEFINED_FEATURE);
            if (row.reckonedImpact() == Impact.CRITICAL
                    && !byControl
                    && !guarded.contains(row.id())) {
                found.violated(Subjects.row(row, "actions", examined));
            }
        }
    }
}

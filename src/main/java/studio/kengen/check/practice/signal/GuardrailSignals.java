package studio.kengen.check.practice.signal;

import java.util.List;
import studio.kengen.check.practice.account.Held;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.OrganizationPolicy;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// 13a: whether the organization has guardrails: an SCP or RCP that takes something away and is attached to something.
///
/// Source: AWS Organizations user guide, "Service control policies", "Resource control policies".
final class GuardrailSignals {
    private GuardrailSignals() {}

    static List<SignalCheck> all() {
        return List.of(SignalCheck.ofDesign("13a", GuardrailSignals::look));
    }

    private static void look(Examined examined, Found found) {
        List<Told> policies =
                examined.evidence().organization().stream()
                        .map(Told::new)
                        .filter(Told::isControl)
                        .toList();
        if (policies.isEmpty()) {
            found.notKnown(Message.of("practice.reason.noControlPolicies"));
            return;
        }
        if (policies.stream().anyMatch(told -> told.isInForce() == Truth.YES)) {
            return;
        }
        List<Told> open =
                policies.stream().filter(told -> told.isInForce() == Truth.UNKNOWN).toList();
        open.forEach(told -> found.undecided(told.subject().with(told.lacking())));
        if (open.isEmpty()) {
            policies.forEach(told -> found.violated(told.subject().with(told.why())));
        }
    }

    /// A policy that files tell of.
    private record Told(Held<OrganizationPolicy> held) {
        boolean isControl() {
            return policy().type()
                    .filter(type ->
                            type.equals(OrganizationPolicy.SCP)
                                    || type.equals(OrganizationPolicy.RCP))
                    .isPresent();
        }

        OrganizationPolicy policy() {
            return held.evidence();
        }

        Truth isInForce() {
            return restricts().and(isAttached());
        }

        private Truth isAttached() {
            return policy().targets()
                    .map(targets -> Truth.of(!targets.isEmpty()))
                    .orElse(Truth.UNKNOWN);
        }

        /// AWS's own two allow everything.
        private Truth restricts() {
            if (policy().isOfAws().orElse(false)) {
                return Truth.NO;
            }
            return policy().content()
                    .flatMap(StoredPolicy::sound)
                    .map(document -> Truth.of(restricts(document)))
                    .orElse(Truth.UNKNOWN);
        }

        private static boolean restricts(PolicyDocument document) {
            return document.statements().stream()
                            .anyMatch(statement -> statement.effect() == Effect.DENY)
                    || document.statements().stream().noneMatch(Told::allowsEverything);
        }

        private static boolean allowsEverything(Statement statement) {
            return statement.effect() == Effect.ALLOW
                    && statement.conditions().isEmpty()
                    && statement.actions() instanceof ActionElement.Action(List<String> actions)
                    && actions.contains("*")
                    && statement.resources().stream()
                            .anyMatch(resources ->
                                    resources instanceof ResourceElement.Resource(List<String> all)
                                            && all.contains("*"));
        }

        Message lacking() {
            return Message.of(
                    restricts() == Truth.UNKNOWN
                            ? "practice.detail.noControlText"
                            : "practice.detail.noTargets",
                    policy().id());
        }

        Message why() {
            return Message.of(
                    restricts() == Truth.NO
                            ? "practice.detail.allowsEverything"
                            : "practice.detail.attachedNowhere");
        }

        Subject subject() {
            return Subject.of(
                    SubjectKind.POLICY,
                    policy().title(),
                    policy().arn().orElse(""),
                    held.file().account(),
                    held.place());
        }
    }
}

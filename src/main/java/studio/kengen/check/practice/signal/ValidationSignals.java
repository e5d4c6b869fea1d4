package studio.kengen.check.practice.signal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studio.kengen.check.Severity;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyKind;

/// What policy validation says of an account's own policies: 12a to 12c. AWS managed policies and those of service-linked
/// roles are AWS's to mend.
///
/// 12c asks for the output of Access Analyzer's `validate-policy`. The studio makes the same checks under the same
/// identifiers itself (IAM user guide, "IAM policy validation check reference"), so that no file is needed.
final class ValidationSignals {
    private static final Set<PolicyRule> UNKNOWN_WORDS =
            Set.of(
                    PolicyRule.INVALID_ACTION,
                    PolicyRule.INVALID_SERVICE_IN_ACTION,
                    PolicyRule.INVALID_SERVICE,
                    PolicyRule.INVALID_SERVICE_CONDITION_KEY,
                    PolicyRule.INVALID_GLOBAL_CONDITION_KEY,
                    PolicyRule.INVALID_ARN_RESOURCE,
                    PolicyRule.UNSUPPORTED_RESOURCE_ARN_IN_POLICY);
    private static final Set<PolicyRule> FORM =
            Set.of(
                    PolicyRule.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA,
                    PolicyRule.POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
                    PolicyRule.MISSING_VERSION,
                    PolicyRule.UNIQUE_SIDS_RECOMMENDED,
                    PolicyRule.UNIQUE_SIDS_REQUIRED,
                    PolicyRule.ALLOW_WITH_NOT_PRINCIPAL,
                    PolicyRule.ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL);

    private ValidationSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                check("12a", finding -> UNKNOWN_WORDS.contains(finding.rule())),
                check("12b", finding -> FORM.contains(finding.rule())),
                check("12c", ValidationSignals::isGrave));
    }

    private static boolean isGrave(PolicyFinding finding) {
        boolean grave =
                finding.severity() == Severity.ERROR
                        || finding.severity() == Severity.SECURITY_WARNING;
        return grave
                && finding.rule().isOfAws()
                && !UNKNOWN_WORDS.contains(finding.rule())
                && !FORM.contains(finding.rule());
    }

    /// A policy of the account.
    private record Written(Subject subject, StoredPolicy document, PolicyKind kind) {}

    private static SignalCheck check(String signal, Predicate<PolicyFinding> wanted) {
        return SignalCheck.ofAccount(
                signal,
                (account, examined, found) -> {
                    Held<AuthorizationDetails> details = account.details().orElseThrow();
                    tellMissing(account, details, found);
                    for (Written policy : policies(account, details)) {
                        List<PolicyFinding> findings =
                                examined
                                        .policies()
                                        .findings(policy.document(), policy.kind())
                                        .stream()
                                        .filter(wanted)
                                        .toList();
                        if (!findings.isEmpty()) {
                            found.violated(
                                    policy.subject()
                                            .with(
                                                    Message.of(
                                                            "practice.detail.validation",
                                                            findings.getFirst().code(),
                                                            findings.getFirst().message(),
                                                            findings.size() - 1)));
                        }
                    }
                });
    }

    /// The account's own policies of which the file does not have the document.
    private static void tellMissing(
            AccountEvidence account, Held<AuthorizationDetails> details, Found found) {
        for (ManagedPolicy policy : details.evidence().policies()) {
            if (!policy.isOfAws() && policy.document().isEmpty()) {
                found.undecided(
                        Subjects.policy(policy.name(), policy.arn(), account, details)
                                .with(Message.of("practice.detail.noDocument")));
            }
        }
        for (RoleDetail role : details.evidence().roles()) {
            if (HygieneSignals.isOwn(role) && role.trust().isEmpty()) {
                found.undecided(
                        Subjects.identity(role, account, details)
                                .with(Message.of("practice.detail.noTrustPolicy")));
            }
        }
    }

    private static List<Written> policies(
            AccountEvidence account, Held<AuthorizationDetails> details) {
        AuthorizationDetails all = details.evidence();
        List<Written> policies = new ArrayList<>();
        all.policies().stream()
                .filter(policy -> !policy.isOfAws())
                .forEach(policy -> managed(policy, account, details, policies));
        Stream.of(all.users().stream(), all.groups().stream(), all.roles().stream())
                .<Identity>flatMap(identities -> identities)
                .filter(identity ->
                        !(identity instanceof RoleDetail role && role.isServiceLinked()))
                .forEach(identity -> inline(identity, account, details, policies));
        Set<String> seen = new HashSet<>();
        for (RoleDetail role : all.roles()) {
            // Roles made alike have the same trust policy; one is enough to show.
            if (HygieneSignals.isOwn(role)) {
                role.trust()
                        .filter(trust -> seen.add(trust.text()))
                        .ifPresent(trust ->
                                policies.add(
                                        new Written(
                                                Subjects.identity(role, account, details),
                                                trust,
                                                PolicyKind.TRUST)));
            }
        }
        return policies;
    }

    private static void managed(
            ManagedPolicy policy,
            AccountEvidence account,
            Held<?> details,
            List<Written> policies) {
        policy.document()
                .ifPresent(document ->
                        policies.add(
                                new Written(
                                        Subjects.policy(
                                                policy.name(), policy.arn(), account, details),
                                        document,
                                        PolicyKind.IDENTITY)));
    }

    private static void inline(
            Identity identity, AccountEvidence account, Held<?> details, List<Written> policies) {
        identity.inlinePolicies()
                .forEach(policy ->
                        policies.add(
                                new Written(
                                        Subjects.policy(
                                                identity.name() + " / " + policy.name(),
                                                "",
                                                account,
                                                details),
                                        policy.document(),
                                        PolicyKind.IDENTITY)));
    }
}

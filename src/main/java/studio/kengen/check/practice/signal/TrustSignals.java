package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyKind;

/// Whom roles let in: 10b, 10c, 11f and 11g. Roles that AWS made for its services and for Identity Center are left out: the
/// account cannot change their trust.
///
/// Sources: IAM user guide, "The confused deputy problem" (an external id is for third parties; within an organization
/// `aws:PrincipalOrgID` or nothing is needed), "Create a role for OpenID Connect federation".
final class TrustSignals {
    private static final List<String> BINDING =
            List.of("sts:ExternalId", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths");
    private static final List<String> NAMING_CALLERS =
            List.of(
                    "aws:PrincipalOrgID",
                    "aws:PrincipalOrgPaths",
                    "aws:PrincipalArn",
                    "aws:PrincipalAccount");

    /// Findings of policy validation about who of an identity provider may come in.
    private static final Set<PolicyRule> OPEN_PROVIDER =
            Set.of(
                    PolicyRule.MISSING_GITHUB_REPO_CONDITION_KEY,
                    PolicyRule.SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED,
                    PolicyRule.MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL);

    private TrustSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("10b", each(TrustSignals::unbound)),
                SignalCheck.ofAccount("10c", each(TrustSignals::openProvider)),
                SignalCheck.ofAccount("11f", each(TrustSignals::everyone)),
                SignalCheck.ofAccount("11g", TrustSignals::foreign));
    }

    /// Who of those that a role lets in is a fault.
    @FunctionalInterface
    private interface OfRole {
        Optional<String> fault(RoleDetail role, AccountEvidence account, Examined examined);
    }

    private static SignalCheck.InAccount each(OfRole rule) {
        return (account, examined, found) -> {
            Held<AuthorizationDetails> details = account.details().orElseThrow();
            for (RoleDetail role : details.evidence().roles()) {
                if (HygieneSignals.isOwn(role)) {
                    Subject subject = Subjects.identity(role, account, details);
                    if (!TrustStatements.areKnown(role, examined)) {
                        found.undecided(subject.with(Message.of("practice.detail.noTrustPolicy")));
                    }
                    rule.fault(role, account, examined)
                            .ifPresent(who ->
                                    found.violated(
                                            subject.with(
                                                    Message.of("practice.detail.trusts", who))));
                }
            }
        };
    }

    /// The accounts that a statement lets in, but for the role's own.
    private static Stream<String> others(LintedStatement statement, AccountEvidence account) {
        return statement.principals().stream()
                .map(WrittenPrincipal::account)
                .flatMap(Optional::stream)
                .filter(number -> !number.equals(account.account()));
    }

    /// An account outside of the organization without a condition that binds who comes.
    private static Optional<String> unbound(
            RoleDetail role, AccountEvidence account, Examined examined) {
        return TrustStatements.allowing(role, examined)
                .filter(statement -> BINDING.stream().noneMatch(key -> Guards.bind(statement, key)))
                .flatMap(statement -> others(statement, account))
                .filter(number -> !examined.organization().contains(number))
                .findFirst();
    }

    private static Optional<String> everyone(
            RoleDetail role, AccountEvidence account, Examined examined) {
        return TrustStatements.allowing(role, examined)
                .filter(LintedStatement::isForEveryone)
                .filter(statement ->
                        NAMING_CALLERS.stream().noneMatch(key -> Guards.bind(statement, key)))
                .findFirst()
                .map(_ -> "*");
    }

    /// A wildcard for the whole subject is as good as no condition, whatever the provider.
    private static Optional<String> openProvider(
            RoleDetail role, AccountEvidence account, Examined examined) {
        Stream<String> found =
                role.trust().stream()
                        .flatMap(trust ->
                                examined.policies().findings(trust, PolicyKind.TRUST).stream())
                        .map(PolicyFinding::rule)
                        .filter(OPEN_PROVIDER::contains)
                        .map(PolicyRule::code);
        Stream<String> wildcards =
                TrustStatements.allowing(role, examined)
                        .flatMap(statement -> statement.conditions().stream())
                        .filter(condition ->
                                condition.lowerCaseKey().endsWith(":sub")
                                        && condition.values().contains("*"))
                        .map(condition -> condition.key() + " = *");
        return Stream.concat(wildcards, found).findFirst();
    }

    /// Without a list of the organization's accounts nobody knows which account is foreign.
    private static void foreign(AccountEvidence account, Examined examined, Found found) {
        if (examined.organization().isEmpty()) {
            found.notKnown(Message.of("practice.reason.noOrganization"));
            return;
        }
        each((role, here, all) ->
                        TrustStatements.allowing(role, all)
                                .flatMap(statement -> others(statement, here))
                                .filter(number -> !all.trusted().contains(number))
                                .findFirst())
                .look(account, examined, found);
    }
}

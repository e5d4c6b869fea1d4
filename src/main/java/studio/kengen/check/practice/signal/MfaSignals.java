package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.Holder;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.UserDetail;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PrincipalType;

/// Whether permissions ask for a second factor: 3c and 3d.
///
/// Source: IAM user guide, "AWS: Allows MFA-authenticated IAM users to manage their own credentials", and "AWS global
/// condition context keys", `aws:MultiFactorAuthPresent`: false in sessions of users who signed in without it.
final class MfaSignals {
    private static final String PRESENT = "aws:multifactorauthpresent";
    private static final String AGE = "aws:multifactorauthage";

    /// What a user without a second factor needs to get one, and harmless reading.
    static final List<String> SELF_MANAGEMENT =
            List.of(
                    "iam:*MFADevice*",
                    "iam:ChangePassword",
                    "iam:Get*",
                    "iam:List*",
                    "sts:GetSessionToken",
                    "sts:GetCallerIdentity");

    private MfaSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("3c", MfaSignals::notAsked),
                SignalCheck.ofAccount("3d", MfaSignals::openTrust));
    }

    /// A console user that may do more without a second factor than set one up. Users without any permission have nothing to
    /// protect.
    private static void notAsked(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        Set<String> console =
                PasswordSignals.withPassword(account.credentials().orElseThrow())
                        .map(CredentialRow::user)
                        .collect(Collectors.toSet());
        AccountGrants grants = examined.policies().account(account.account(), details.evidence());
        for (List<Holder> alike : grants.alike()) {
            List<Holder> users =
                    alike.stream()
                            .filter(holder ->
                                    holder.identity() instanceof UserDetail user
                                            && console.contains(user.name()))
                            .toList();
            if (!users.isEmpty()) {
                Truth free = isFree(grants, users.getFirst(), examined);
                users.forEach(user -> {
                    Subject subject = Subjects.identity(user.identity(), account, details);
                    if (free == Truth.YES) {
                        found.violated(subject);
                    } else if (free == Truth.UNKNOWN) {
                        found.undecided(subject.with(Message.of("practice.detail.undecidedMfa")));
                    }
                });
            }
        }
    }

    /// The engine is asked only where some policy speaks of a second factor at all.
    private static Truth isFree(AccountGrants grants, Holder user, Examined examined) {
        if (grants.holding(user).allowed().isEmpty()) {
            return user.lacking().isEmpty() && grants.holding(user).unreadable().isEmpty()
                    ? Truth.NO
                    : Truth.UNKNOWN;
        }
        boolean asked =
                user.policies().stream()
                        .map(policy -> policy.document().text().toLowerCase(Locale.ROOT))
                        .anyMatch(text -> text.contains(PRESENT) || text.contains(AGE));
        return asked
                ? grants.isReal(
                        user,
                        AdministrationSignals.statements(user, examined),
                        SELF_MANAGEMENT,
                        true,
                        Map.of(PRESENT, List.of("false")))
                : Truth.YES;
    }

    /// A role of people that any principal of an account may assume by its policies, without a second factor. Where the trust
    /// asks for an external id it is a program's; where a service may assume the role as well, it is no person's.
    private static void openTrust(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        for (RoleDetail role : details.evidence().roles()) {
            if (HygieneSignals.isOwn(role) && !TrustStatements.areKnown(role, examined)) {
                found.undecided(
                        Subjects.identity(role, account, details)
                                .with(Message.of("practice.detail.noTrustPolicy")));
            }
            List<LintedStatement> statements = TrustStatements.allowing(role, examined).toList();
            boolean ofService =
                    statements.stream()
                            .flatMap(statement -> statement.principals().stream())
                            .anyMatch(principal -> principal.is(PrincipalType.SERVICE));
            if (!ofService && HygieneSignals.isOwn(role)) {
                statements.stream()
                        .filter(statement ->
                                statement.principals().stream().anyMatch(MfaSignals::isAccount))
                        .filter(statement -> !asksForMfa(statement))
                        .filter(statement -> !Guards.bind(statement, "sts:ExternalId"))
                        .findFirst()
                        .ifPresent(_ -> found.violated(Subjects.identity(role, account, details)));
            }
        }
    }

    private static boolean isAccount(WrittenPrincipal principal) {
        return principal.is(PrincipalType.AWS)
                && (principal.id().endsWith(":root") || principal.id().matches("\\d{12}"));
    }

    private static boolean asksForMfa(LintedStatement statement) {
        return Guards.of(statement)
                .anyMatch(condition ->
                        (condition.isOn(PRESENT) && condition.values().contains("true"))
                                || condition.isOn(AGE));
    }
}

package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PrincipalType;

/// 1d: whether people come into an account by an identity provider or by IAM Identity Center.
final class Federation {
    private static final List<String> PROVIDERS = List.of(":saml-provider/", ":oidc-provider/");

    private Federation() {}

    static List<SignalCheck> all() {
        return List.of(SignalCheck.ofWholeAccount("1d", Federation::none));
    }

    private static void none(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        switch (isUsed(details.evidence(), examined)) {
            case NO -> found.violated(Subjects.account(account, details));
            case UNKNOWN ->
                    found.undecided(
                            Subjects.account(account, details)
                                    .with(Message.of("practice.detail.noTrustPolicies")));
            case YES -> {
                // People come in from somewhere else.
            }
        }
    }

    /// Whether some role is one of Identity Center's, or trusts an identity provider; unknown where that depends on a trust
    /// policy that is not in the file.
    static Truth isUsed(AuthorizationDetails details, Examined examined) {
        boolean used =
                details.roles().stream()
                        .anyMatch(role ->
                                role.permissionSet().isPresent()
                                        || federated(role, examined)
                                                .anyMatch(principal ->
                                                        PROVIDERS.stream()
                                                                .anyMatch(
                                                                        principal.id()::contains)));
        return used
                ? Truth.YES
                : TrustStatements.areKnown(details, examined) ? Truth.NO : Truth.UNKNOWN;
    }

    /// The identity providers that a role trusts.
    private static Stream<WrittenPrincipal> federated(RoleDetail role, Examined examined) {
        return TrustStatements.allowing(role, examined)
                .map(LintedStatement::principals)
                .flatMap(List::stream)
                .filter(principal -> principal.is(PrincipalType.FEDERATED));
    }
}

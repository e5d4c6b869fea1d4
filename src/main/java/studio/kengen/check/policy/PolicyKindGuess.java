package studio.kengen.check.policy;

import java.util.Optional;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.Statement;

/// Guesses what kind of policy somebody means who does not say.
public final class PolicyKindGuess {
    private PolicyKindGuess() {}

    /// A role's trust policy where all statements are about assuming roles and none names resources; otherwise a
    /// resource policy where a statement names principals; otherwise an identity policy.
    public static PolicyKind of(ParsedPolicy policy) {
        Optional<PolicyDocument> document = policy.document();
        if (document.isEmpty() || document.get().statements().isEmpty()) {
            return PolicyKind.IDENTITY;
        }
        if (document.get().statements().stream().allMatch(PolicyKindGuess::isTrust)) {
            return PolicyKind.TRUST;
        }
        boolean namesPrincipals =
                document.get().statements().stream()
                        .anyMatch(statement -> statement.principal().isPresent());
        return namesPrincipals ? PolicyKind.RESOURCE : PolicyKind.IDENTITY;
    }

    private static boolean isTrust(Statement statement) {
        return statement.resources().isEmpty()
                && !statement.actions().patterns().isEmpty()
                && statement.actions().patterns().stream()
                        .allMatch(action -> action.regionMatches(true, 0, "sts:", 0, 4));
    }
}

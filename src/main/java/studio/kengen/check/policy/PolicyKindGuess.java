package studio.kengen.check.policy;

import java.util.Optional;
import studio.kengen.policy.Effect;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Guesses what kind of policy somebody means who does not say.
public final class PolicyKindGuess {
    private static final Optional<ResourceElement> EVERYTHING =
            Optional.of(ResourceElement.of("*"));

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
        if (isResourceControl(document.get())) {
            return PolicyKind.RESOURCE_CONTROL;
        }
        boolean namesPrincipals =
                document.get().statements().stream()
                        .anyMatch(statement -> statement.principal().isPresent());
        return namesPrincipals ? PolicyKind.RESOURCE : PolicyKind.IDENTITY;
    }

    private static boolean isResourceControl(PolicyDocument document) {
        boolean deniesEveryone =
                document.statements().stream()
                        .allMatch(statement ->
                                statement.effect() == Effect.DENY
                                        && isAboutEveryone(statement)
                                        && statement.resources().equals(EVERYTHING));
        long services =
                document.statements().stream()
                        .flatMap(statement -> statement.actions().patterns().stream())
                        .map(action -> action.substring(0, Math.max(0, action.indexOf(':'))))
                        .distinct()
                        .count();
        return deniesEveryone && services > 1;
    }

    private static boolean isAboutEveryone(Statement statement) {
        return statement.principal().orElse(null) instanceof PrincipalElement.Principal principal
                && principal.principals() instanceof Principals.Everyone;
    }

    private static boolean isTrust(Statement statement) {
        return statement.resources().isEmpty()
                && !statement.actions().patterns().isEmpty()
                && statement.actions().patterns().stream()
                        .allMatch(action -> action.regionMatches(true, 0, "sts:", 0, 4));
    }
}

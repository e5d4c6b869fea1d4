package studio.kengen.generate.kind;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.AccessTarget;
import studio.kengen.engine.Requester;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Arn;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.PrincipalType;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.ResourcePolicyService;
import studio.kengen.policy.Statement;

/// What a key policy says besides: that the account's own policies count. Without it nobody could use or administer the key
/// but those whom the key policy names.
///
/// Source: AWS KMS developer guide, "Default key policy", Allows access to the AWS account and enables IAM policies.
final class KeyAdministration {
    private KeyAdministration() {}

    /// The statements that the policy of `target` starts with, whatever else it says; none but for keys.
    static List<Statement> alwaysIn(ResourcePolicyService service, AccessTarget target) {
        return service == ResourcePolicyService.KMS
                ? account(target).map(KeyAdministration::statement).stream().toList()
                : List.of();
    }

    private static Optional<String> account(AccessTarget target) {
        return target.arns().stream()
                .flatMap(arn -> Arn.parse(arn).map(Arn::account).stream())
                .filter(account -> Requester.ACCOUNT_NUMBER.matcher(account).matches())
                .findFirst();
    }

    private static Statement statement(String account) {
        Principals root = Principals.of(PrincipalType.AWS, "arn:aws:iam::" + account + ":root");
        return new Statement(
                Optional.of("EnableIamPolicies"),
                Effect.ALLOW,
                Optional.of(new PrincipalElement.Principal(root)),
                ActionElement.of("kms:*"),
                Optional.of(ResourceElement.of("*")),
                List.of());
    }
}

package studio.kengen.engine.reason;

import java.util.List;
import java.util.Optional;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.PrincipalType;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// The resource policy that leaves everything to the policies of an account's own principals, as the default key policy
/// does.
///
/// Source: AWS KMS developer guide, "Default key policy".
public final class OwnAccountPolicy {
    private OwnAccountPolicy() {}

    /// The policy of a resource in `account`.
    public static CompiledPolicy of(String account) {
        Principals root = Principals.of(PrincipalType.AWS, "arn:aws:iam::" + account + ":root");
        Statement statement =
                new Statement(
                        Optional.empty(),
                        Effect.ALLOW,
                        Optional.of(new PrincipalElement.Principal(root)),
                        ActionElement.of("*"),
                        Optional.of(ResourceElement.of("*")),
                        List.of());
        return CompiledPolicy.of("default", PolicyDocument.of(statement));
    }
}

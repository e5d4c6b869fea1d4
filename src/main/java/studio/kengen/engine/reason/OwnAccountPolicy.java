package studio.kengen.engine.reason;

import java.util.List;
import java.util.Optional;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
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
    private static final String NAME = "default";

    private OwnAccountPolicy() {}

    /// The policy of a resource in `account`.
    public static CompiledPolicy of(String account) {
        return of(account, List.of());
    }

    /// The same, for all resources but those of some ARN patterns.
    public static CompiledPolicy of(String account, List<String> except) {
        Principals root = Principals.of(PrincipalType.AWS, "arn:aws:iam::" + account + ":root");
        Statement statement =
                new Statement(
                        Optional.empty(),
                        Effect.ALLOW,
                        Optional.of(new PrincipalElement.Principal(root)),
                        ActionElement.of("*"),
                        Optional.of(
                                except.isEmpty()
                                        ? ResourceElement.of("*")
                                        : new ResourceElement.NotResource(except)),
                        List.of());
        return CompiledPolicy.of(NAME, PolicyDocument.of(statement));
    }

    /// Whether a statement is this policy's.
    public static boolean has(CompiledStatement statement) {
        return statement.ref().policy().equals(NAME);
    }
}

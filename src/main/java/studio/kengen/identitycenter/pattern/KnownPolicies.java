package studio.kengen.identitycenter.pattern;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Managed policies whose text is known although the studio did not generate it, such as from imported evidence.
///
/// @param documents AWS managed policies by ARN, customer managed ones by path and name, `/team/Policy`, without regard
///     to case, because a permission set's reference has none
public record KnownPolicies(Map<String, PolicyDocument> documents) {
    private static final String ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";

    /// What everybody knows: AdministratorAccess allows everything.
    public static final KnownPolicies NONE = new KnownPolicies(Map.of());

    public KnownPolicies {
        Map<String, PolicyDocument> byName = new HashMap<>();
        byName.put(
                key(ADMINISTRATOR),
                PolicyDocument.of(Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))));
        documents.forEach((name, document) -> byName.put(key(name), document));
        documents = Map.copyOf(byName);
    }

    /// The text of the policy that is called so, if it is known.
    Optional<PolicyDocument> find(String name) {
        return Optional.ofNullable(documents.get(key(name)));
    }

    /// What tells policies apart: an ARN as it is, path and name without regard to case.
    static String key(String name) {
        String stripped = name.strip();
        return stripped.startsWith("arn:") ? stripped : stripped.toLowerCase(Locale.ROOT);
    }
}

package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedResource.FunctionPermission;
import studio.kengen.generate.deployment.DeployedResource.FunctionPermission.Restriction;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// The policy of a function of AWS Lambda as permissions, because it cannot be put as a whole: each lets one principal do
/// one action, under the few conditions that the service knows.
///
/// Source: Lambda API reference, AddPermission.
final class FunctionPermissions {
    private static final Pattern FUNCTION =
            Pattern.compile("function:[^:]+(?::(?<qualifier>[\\w$-]+))?");

    private final HeldPolicy held;
    private final DeployedPolicy policy;
    private final UniqueNames names = new UniqueNames("-");
    private final List<FunctionPermission> permissions = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    /// @param held the policy of a function
    /// @param policy the same, where it is deployed
    FunctionPermissions(HeldPolicy held, DeployedPolicy policy) {
        this.held = held;
        this.policy = policy;
        policy.document().statements().forEach(this::add);
    }

    List<FunctionPermission> permissions() {
        return permissions;
    }

    /// The statements that no permission can say.
    List<Message> notes() {
        return notes;
    }

    private void add(Statement statement) {
        Optional<Map<Restriction, DeployedText>> restrictions = restrictions(statement);
        List<String> principals = principals(statement);
        List<Optional<String>> qualifiers = qualifiers(statement);
        boolean isPermission =
                statement.effect() == Effect.ALLOW
                        && restrictions.isPresent()
                        && !principals.isEmpty()
                        && !qualifiers.isEmpty();
        if (!isPermission || !(statement.actions() instanceof ActionElement.Action(var actions))) {
            notes.add(
                    Message.of(
                            "generate.deployment.noPermission",
                            held.documents(),
                            statement.sid().orElse("")));
            return;
        }
        for (String action : actions) {
            for (String principal : principals) {
                for (Optional<String> qualifier : qualifiers) {
                    permissions.add(
                            new FunctionPermission(
                                    names.unique(held.name()),
                                    held.documents(),
                                    held.holder().name(),
                                    qualifier,
                                    action,
                                    policy.text(principal),
                                    restrictions.get()));
                }
            }
        }
    }

    /// Whom the statement is for; empty where no permission can say so.
    private static List<String> principals(Statement statement) {
        return statement.principal().stream()
                .flatMap(element ->
                        switch (element) {
                            case PrincipalElement.Principal(Principals.Everyone()) ->
                                    Stream.of("*");
                            case PrincipalElement.Principal(Principals.Listed(var byType)) ->
                                    byType.values().stream().flatMap(List::stream);
                            case PrincipalElement.NotPrincipal _ -> Stream.<String>empty();
                        })
                .toList();
    }

    /// The versions and aliases that the statement is about, nothing for the function itself; empty where it is about all
    /// of some kind.
    private static List<Optional<String>> qualifiers(Statement statement) {
        if (!(statement.resources().orElse(null) instanceof ResourceElement.Resource(var arns))) {
            return List.of();
        }
        List<Optional<String>> qualifiers = new ArrayList<>();
        for (String arn : arns) {
            Matcher function = FUNCTION.matcher(arn.replaceFirst("^([^:]*:){5}", ""));
            if (!function.matches()) {
                return List.of();
            }
            qualifiers.add(Optional.ofNullable(function.group("qualifier")));
        }
        return qualifiers;
    }

    /// The conditions of the statement; empty where one of them is none that a permission has.
    private Optional<Map<Restriction, DeployedText>> restrictions(Statement statement) {
        Map<Restriction, DeployedText> restrictions = new EnumMap<>(Restriction.class);
        for (Condition condition : statement.conditions()) {
            Optional<Restriction> restriction = Restriction.of(condition);
            if (restriction.isEmpty() || restrictions.containsKey(restriction.get())) {
                return Optional.empty();
            }
            restrictions.put(restriction.get(), policy.text(condition.values().getFirst()));
        }
        return Optional.of(restrictions);
    }
}

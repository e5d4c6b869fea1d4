package studio.kengen.exchange.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.generate.deployment.DeployedPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyVersion;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// A policy as a data source `aws_iam_policy_document`.
///
/// Source: documentation of the AWS provider of Terraform, `aws_iam_policy_document`.
final class PolicyBlock {
    private final DeployedPolicy policy;
    private final Map<String, String> accounts;

    /// @param accounts the names of the parameters for accounts of the design, by their numbers
    PolicyBlock(DeployedPolicy policy, Map<String, String> accounts) {
        this.policy = policy;
        this.accounts = accounts;
    }

    Map<String, Object> block() {
        Map<String, Object> block = new LinkedHashMap<>();
        policy.document()
                .version()
                .filter(version -> version != PolicyVersion.V2012_10_17)
                .ifPresent(version -> block.put("version", version.text()));
        policy.document().id().ifPresent(id -> block.put("policy_id", Expressions.literal(id)));
        block.put(
                "statement", policy.document().statements().stream().map(this::statement).toList());
        return block;
    }

    private Map<String, Object> statement(Statement statement) {
        Map<String, Object> block = new LinkedHashMap<>();
        statement.sid().ifPresent(sid -> block.put("sid", Expressions.literal(sid)));
        block.put("effect", statement.effect().awsName());
        statement.principal().ifPresent(principal -> put(principal, block));
        switch (statement.actions()) {
            case ActionElement.Action(var patterns) -> block.put("actions", patterns);
            case ActionElement.NotAction(var patterns) -> block.put("not_actions", patterns);
        }
        statement.resources().ifPresent(resources -> put(resources, block));
        if (!statement.conditions().isEmpty()) {
            block.put("condition", statement.conditions().stream().map(this::condition).toList());
        }
        return block;
    }

    private void put(PrincipalElement element, Map<String, Object> block) {
        switch (element) {
            case PrincipalElement.Principal(var principals) ->
                    block.put("principals", principals(principals));
            case PrincipalElement.NotPrincipal(var principals) ->
                    block.put("not_principals", principals(principals));
        }
    }

    private List<Map<String, Object>> principals(Principals principals) {
        return switch (principals) {
            case Principals.Everyone() -> List.of(principals("*", List.of("*")));
            case Principals.Listed(var byType) -> {
                List<Map<String, Object>> blocks = new ArrayList<>();
                byType.forEach((type, ids) -> blocks.add(principals(type.awsName(), ids)));
                yield blocks;
            }
        };
    }

    private Map<String, Object> principals(String type, List<String> ids) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("type", type);
        block.put("identifiers", texts(ids));
        return block;
    }

    private void put(ResourceElement element, Map<String, Object> block) {
        switch (element) {
            case ResourceElement.Resource(var patterns) -> block.put("resources", texts(patterns));
            case ResourceElement.NotResource(var patterns) ->
                    block.put("not_resources", texts(patterns));
        }
    }

    private Map<String, Object> condition(Condition condition) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("test", condition.operator());
        block.put("variable", Expressions.literal(condition.key()));
        block.put("values", texts(condition.values()));
        return block;
    }

    private List<String> texts(List<String> values) {
        return values.stream()
                .map(value -> Expressions.text(policy.text(value), accounts))
                .toList();
    }
}

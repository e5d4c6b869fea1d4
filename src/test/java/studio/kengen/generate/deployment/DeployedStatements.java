package studio.kengen.generate.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import studio.kengen.generate.deployment.DeployedResource.FunctionPermission.Restriction;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import tools.jackson.databind.json.JsonMapper;

/// The policies that AWS has after a deployment.
public final class DeployedStatements {
    private DeployedStatements() {}

    /// The policy with these statements.
    public static PolicyDocument policy(List<?> statements) {
        return policy(Map.of("Version", "2012-10-17", "Statement", statements));
    }

    /// The policy that a tree is.
    public static PolicyDocument policy(Map<String, ?> tree) {
        return PolicyParser.parse(JsonMapper.shared().writeValueAsString(tree))
                .document()
                .orElseThrow();
    }

    /// The ARN of a role that is deployed to `place`.
    public static String roleArn(Place place, String path, String name) {
        return "arn:%s:iam::%s:role%s%s".formatted(place.partition(), place.account(), path, name);
    }

    /// The statement that AWS Lambda makes of a permission.
    ///
    /// @param function its name, and its version or alias
    /// @param restrictions the values of the restrictions that it has
    public static Map<String, Object> permission(
            Place place,
            String function,
            String action,
            String principal,
            Function<Restriction, Optional<String>> restrictions) {
        Map<String, Map<String, Object>> conditions = new LinkedHashMap<>();
        for (Restriction restriction : Restriction.values()) {
            restrictions
                    .apply(restriction)
                    .ifPresent(value ->
                            conditions
                                    .computeIfAbsent(
                                            operator(restriction), _ -> new LinkedHashMap<>())
                                    .put(key(restriction), value));
        }
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("Effect", "Allow");
        statement.put("Principal", principal(principal));
        statement.put("Action", action);
        statement.put(
                "Resource",
                "arn:%s:lambda:%s:%s:function:%s"
                        .formatted(place.partition(), place.region(), place.account(), function));
        statement.put("Condition", conditions);
        return statement;
    }

    private static Object principal(String principal) {
        return principal.equals("*")
                ? principal
                : Map.of(principal.endsWith(".com") ? "Service" : "AWS", principal);
    }

    private static String operator(Restriction restriction) {
        return restriction == Restriction.SOURCE_ARN ? "ArnLike" : "StringEquals";
    }

    private static String key(Restriction restriction) {
        return switch (restriction) {
            case SOURCE_ARN -> "aws:SourceArn";
            case SOURCE_ACCOUNT -> "aws:SourceAccount";
            case PRINCIPAL_ORG_ID -> "aws:PrincipalOrgID";
            case FUNCTION_URL_AUTH_TYPE -> "lambda:FunctionUrlAuthType";
        };
    }
}

package studio.kengen.exchange.cloudformation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedFeature;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.policy.ResourcePolicyService;

/// What the resources of a template are called in it: letters and digits, by the name of the resource and what it is.
final class LogicalIds {
    /// Which resource: its type and its name.
    private record Key(Class<? extends DeployedResource> type, String name) {}

    private static final Pattern LAST_WORD = Pattern.compile("[A-Z][a-z]*$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("-");

    private final Map<Key, String> ids = new HashMap<>();

    LogicalIds(List<DeployedResource> resources) {
        UniqueNames names = new UniqueNames("x");
        resources.forEach(resource ->
                ids.put(
                        new Key(resource.getClass(), resource.name()),
                        names.unique(withType(resource))));
    }

    /// The id of a resource of the template.
    String of(DeployedResource resource) {
        return find(resource.getClass(), resource.name()).orElseThrow();
    }

    /// The id of the resource with this type and name; empty where the template does not hold it.
    Optional<String> find(Class<? extends DeployedResource> type, String name) {
        return Optional.ofNullable(ids.get(new Key(type, name)));
    }

    private static String withType(DeployedResource resource) {
        String words = camelCase(resource.name());
        String type =
                switch (resource) {
                    case DeployedResource.ManagedPolicy _ ->
                            words.endsWith("Boundary") ? "" : "Policy";
                    case DeployedResource.Role _ -> "Role";
                    case DeployedResource.OrganizationPolicy policy ->
                            policy.type()
                                            == DeployedResource.OrganizationPolicy.Type
                                                    .SERVICE_CONTROL_POLICY
                                    ? "ServiceControlPolicy"
                                    : "ResourceControlPolicy";
                    case DeployedResource.PermissionSet _ -> "PermissionSet";
                    case DeployedResource.AccountAssignment _ -> "Assignment";
                    case DeployedFeature.EnabledControl _ -> "Control";
                    case DeployedFeature.DeclarativePolicy _ -> "Declaration";
                    case DeployedFeature.AccountSetting _ -> "Setting";
                    case DeployedFeature.EventRule _ -> "EventRule";
                    case DeployedFeature.ConfigRule _ -> "ConfigRule";
                    case DeployedFeature.Remediation _ -> "Remediation";
                    case DeployedResource.ResourcePolicy policy -> policyOf(policy.service());
                    case DeployedResource.FunctionPermission _ -> "Permission";
                };
        return joined(words, type);
    }

    /// `WebBucket` and `BucketPolicy` are `WebBucketPolicy`.
    private static String joined(String words, String type) {
        String lastWord = words.substring(LAST_WORD.matcher(words).replaceAll("").length());
        boolean isSaidTwice = !lastWord.isEmpty() && type.startsWith(lastWord);
        return isSaidTwice ? words + type.substring(lastWord.length()) : words + type;
    }

    private static String policyOf(ResourcePolicyService service) {
        return switch (service) {
            case S3 -> "BucketPolicy";
            case S3_OBJECT_LAMBDA -> "AccessPointPolicy";
            case SQS -> "QueuePolicy";
            case SNS -> "TopicPolicy";
            case EVENTBRIDGE -> "EventBusPolicy";
            case KMS, LAMBDA, SECRETS_MANAGER, ECR, API_GATEWAY, DYNAMODB -> "ResourcePolicy";
        };
    }

    /// `map-writer` is `MapWriter`.
    static String camelCase(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .flatMap(word ->
                        word.isEmpty()
                                ? Stream.empty()
                                : Stream.of(
                                        word.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + word.substring(1)))
                .collect(Collectors.joining());
    }
}

package studio.kengen.policy;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.policy.PolicyStorage.SizeLimit;

/// The services whose resource policies the studio knows.
///
/// Sources: Service Authorization Reference, resource types of each service; the quotas of each service.
public enum ResourcePolicyService {
    S3("s3", "Amazon S3", SizeMeasure.BYTES, Quotas.Name.S3_BUCKET_POLICY_SIZE),
    S3_OBJECT_LAMBDA(
            "s3-object-lambda",
            "Amazon S3 Object Lambda",
            SizeMeasure.BYTES,
            Quotas.Name.S3_BUCKET_POLICY_SIZE),
    KMS("kms", "AWS KMS", SizeMeasure.BYTES, Quotas.Name.KMS_KEY_POLICY_SIZE),
    SQS("sqs", "Amazon SQS", SizeMeasure.BYTES, Quotas.Name.SQS_QUEUE_POLICY_SIZE),
    SNS("sns", "Amazon SNS", SizeMeasure.BYTES, Quotas.Name.SNS_TOPIC_POLICY_SIZE),
    LAMBDA("lambda", "AWS Lambda", SizeMeasure.BYTES, Quotas.Name.LAMBDA_FUNCTION_POLICY_SIZE),
    SECRETS_MANAGER(
            "secretsmanager",
            "AWS Secrets Manager",
            SizeMeasure.CHARACTERS,
            Quotas.Name.SECRET_POLICY_SIZE),
    ECR("ecr", "Amazon ECR", SizeMeasure.BYTES, Quotas.Name.ECR_REPOSITORY_POLICY_SIZE),
    API_GATEWAY(
            "execute-api",
            "Amazon API Gateway",
            SizeMeasure.BYTES,
            Quotas.Name.API_RESOURCE_POLICY_SIZE),
    DYNAMODB(
            "dynamodb",
            "Amazon DynamoDB",
            SizeMeasure.BYTES,
            Quotas.Name.DYNAMODB_RESOURCE_POLICY_SIZE),
    EVENTBRIDGE(
            "events",
            "Amazon EventBridge",
            SizeMeasure.CHARACTERS,
            Quotas.Name.EVENT_BUS_POLICY_SIZE);

    private final String prefix;
    private final String awsName;
    private final SizeMeasure measure;
    private final Quotas.Name quota;

    ResourcePolicyService(String prefix, String awsName, SizeMeasure measure, Quotas.Name quota) {
        this.prefix = prefix;
        this.awsName = awsName;
        this.measure = measure;
        this.quota = quota;
    }

    /// The service with this prefix, if its resource policies are known; case does not count.
    public static Optional<ResourcePolicyService> of(String prefix) {
        String wanted = prefix.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(service -> service.prefix.equals(wanted)).findFirst();
    }

    /// The prefix of its actions, `s3`.
    public String prefix() {
        return prefix;
    }

    /// AWS's name of the service.
    public String awsName() {
        return awsName;
    }

    /// How large a policy can be.
    public SizeLimit sizeLimit() {
        return new SizeLimit(measure, quota);
    }

    /// Whether a resource policy of this service can be about actions on one of these resource types.
    public boolean isAboutAny(Collection<String> types) {
        return types.stream().anyMatch(resourceTypes()::contains);
    }

    private Set<String> resourceTypes() {
        return switch (this) {
            case S3 ->
                    Set.of(
                            "bucket",
                            "object",
                            "accesspoint",
                            "accesspointobject",
                            "multiregionaccesspoint");
            case S3_OBJECT_LAMBDA -> Set.of("objectlambdaaccesspoint");
            case KMS -> Set.of("key");
            case SQS -> Set.of("queue");
            case SNS -> Set.of("topic");
            case LAMBDA ->
                    Set.of(
                            "function",
                            "function alias",
                            "function version",
                            "layer",
                            "layerVersion");
            case SECRETS_MANAGER -> Set.of("Secret");
            case ECR -> Set.of("repository");
            case API_GATEWAY -> Set.of("execute-api-general");
            case DYNAMODB -> Set.of("table", "index", "stream");
            case EVENTBRIDGE -> Set.of("event-bus");
        };
    }
}

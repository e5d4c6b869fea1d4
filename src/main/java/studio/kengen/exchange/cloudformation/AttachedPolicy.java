package studio.kengen.exchange.cloudformation;

import java.util.Optional;
import studio.kengen.policy.ResourcePolicyService;

/// How CloudFormation puts the policy of a resource that is there already. The policies of keys, repositories, tables and
/// REST APIs are properties of these resources, so that only the template that makes them can hold them.
///
/// Source: CloudFormation template reference, "Resource and property types".
///
/// @param type the type of the resource that stands for the policy
/// @param holder the property that names the resource which has the policy
/// @param isList whether that property takes several
/// @param policy the property that holds the policy
record AttachedPolicy(String type, String holder, boolean isList, String policy) {
    private static final String DOCUMENT = "PolicyDocument";

    /// How the policies of a service are put; empty where CloudFormation has no form for them.
    static Optional<AttachedPolicy> of(ResourcePolicyService service) {
        return Optional.ofNullable(
                switch (service) {
                    case S3 ->
                            new AttachedPolicy("AWS::S3::BucketPolicy", "Bucket", false, DOCUMENT);
                    case S3_OBJECT_LAMBDA ->
                            new AttachedPolicy(
                                    "AWS::S3ObjectLambda::AccessPointPolicy",
                                    "ObjectLambdaAccessPoint",
                                    false,
                                    DOCUMENT);
                    case SQS ->
                            new AttachedPolicy("AWS::SQS::QueuePolicy", "Queues", true, DOCUMENT);
                    case SNS ->
                            new AttachedPolicy("AWS::SNS::TopicPolicy", "Topics", true, DOCUMENT);
                    case SECRETS_MANAGER ->
                            new AttachedPolicy(
                                    "AWS::SecretsManager::ResourcePolicy",
                                    "SecretId",
                                    false,
                                    "ResourcePolicy");
                    case EVENTBRIDGE ->
                            new AttachedPolicy(
                                    "AWS::Events::EventBusPolicy",
                                    "EventBusName",
                                    false,
                                    "Statement");
                    case KMS, LAMBDA, ECR, API_GATEWAY, DYNAMODB -> null;
                });
    }
}

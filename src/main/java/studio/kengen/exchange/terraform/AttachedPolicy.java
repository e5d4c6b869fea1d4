package studio.kengen.exchange.terraform;

import studio.kengen.policy.ResourcePolicyService;

/// How Terraform puts the policy of a resource that is there already.
///
/// Source: documentation of the AWS provider of Terraform.
///
/// @param type the type of the resource that stands for the policy
/// @param holder the argument that names the resource which has the policy
record AttachedPolicy(String type, String holder) {
    /// How the policies of a service are put. Those of functions are put as permissions.
    static AttachedPolicy of(ResourcePolicyService service) {
        return switch (service) {
            case S3 -> new AttachedPolicy("aws_s3_bucket_policy", "bucket");
            case S3_OBJECT_LAMBDA ->
                    new AttachedPolicy("aws_s3control_object_lambda_access_point_policy", "name");
            case KMS -> new AttachedPolicy("aws_kms_key_policy", "key_id");
            case SQS -> new AttachedPolicy("aws_sqs_queue_policy", "queue_url");
            case SNS -> new AttachedPolicy("aws_sns_topic_policy", "arn");
            case LAMBDA -> throw new IllegalArgumentException("functions have permissions");
            case SECRETS_MANAGER ->
                    new AttachedPolicy("aws_secretsmanager_secret_policy", "secret_arn");
            case ECR -> new AttachedPolicy("aws_ecr_repository_policy", "repository");
            case API_GATEWAY ->
                    new AttachedPolicy("aws_api_gateway_rest_api_policy", "rest_api_id");
            case DYNAMODB -> new AttachedPolicy("aws_dynamodb_resource_policy", "resource_arn");
            case EVENTBRIDGE ->
                    new AttachedPolicy("aws_cloudwatch_event_bus_policy", "event_bus_name");
        };
    }
}

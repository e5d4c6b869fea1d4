package studio.kengen.generate.deployment;

import studio.kengen.generate.deployment.DeployedText.Literal;
import studio.kengen.generate.deployment.DeployedText.Surroundings;
import studio.kengen.policy.Arn;

/// How the API of a service addresses the resource whose policy is put: by name, ARN or URL.
///
/// Source: API references of the services, PutBucketPolicy, SetQueueAttributes, SetTopicAttributes, PutKeyPolicy …
final class HolderAddress {
    private HolderAddress() {}

    static DeployedText of(PolicyHolder holder, Place place) {
        return switch (holder.service()) {
            case SQS -> queueUrl(holder, place.text(holder.arn().toString()));
            case SNS, SECRETS_MANAGER, DYNAMODB -> place.text(holder.arn().toString());
            case S3, S3_OBJECT_LAMBDA, KMS, LAMBDA, ECR, API_GATEWAY, EVENTBRIDGE ->
                    DeployedText.literal(holder.name());
        };
    }

    /// `https://sqs.ap-northeast-1.amazonaws.com/111122223333/jobs`
    private static DeployedText queueUrl(PolicyHolder holder, DeployedText arn) {
        Arn queue = holder.arn();
        return DeployedText.of(
                new Literal("https://sqs."),
                part(arn, Surroundings.REGION, queue.region()),
                new Literal("."),
                Surroundings.DNS_SUFFIX,
                new Literal("/"),
                part(arn, Surroundings.ACCOUNT, queue.account()),
                new Literal('/' + holder.name()));
    }

    /// The reference, where the ARN has it.
    private static DeployedText.Part part(DeployedText arn, Surroundings reference, String text) {
        return arn.parts().contains(reference) ? reference : new Literal(text);
    }
}

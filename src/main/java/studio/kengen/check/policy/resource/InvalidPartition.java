package studio.kengen.check.policy.resource;

import java.util.List;
import java.util.Optional;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// INVALID_PARTITION: a part of AWS's cloud that does not exist.
final class InvalidPartition implements ResourceCheck {
    private static final List<String> PARTITIONS =
            List.of(
                    "aws",
                    "aws-cn",
                    "aws-us-gov",
                    "aws-eusc",
                    "aws-iso",
                    "aws-iso-b",
                    "aws-iso-e",
                    "aws-iso-f");

    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_PARTITION;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        Optional<WrittenArn> arn = resource.arn();
        if (arn.isPresent()
                && !PARTITIONS.contains(arn.get().partition())
                && (arn.get().partition().isEmpty() || WrittenArn.isPlain(arn.get().partition()))) {
            findings.add(resource, arn.get().partition(), String.join(", ", PARTITIONS));
        }
    }
}

package studio.kengen.check.policy.resource;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// The forms of ARNs that a written ARN can have, wherever it may be.
///
/// @param forms with placeholders, `arn:${Partition}:s3:::${BucketName}`; empty where it fits no resource type
record ArnFit(WrittenArn arn, List<WrittenArn> forms) {
    /// The fit of `resource`; empty where it is no complete ARN, or one of an unknown or unnamed service.
    static Optional<ArnFit> of(WrittenResource resource) {
        return resource.arn()
                .filter(arn -> WrittenArn.isPlain(arn.service()))
                .filter(arn ->
                        resource.statement().policy().vocabulary().isArnNamespace(arn.service()))
                .map(arn -> new ArnFit(arn, forms(arn, resource.statement().policy())));
    }

    private static List<WrittenArn> forms(WrittenArn arn, LintedPolicy policy) {
        return policy.vocabulary().resourceTypes(arn.service(), arn.anywhere()).stream()
                .flatMap(type -> type.arnForms().stream())
                .flatMap(form -> WrittenArn.parse(form).stream())
                .filter(form -> form.service().equals(arn.service()))
                .toList();
    }

    /// Whether no form has anything at this part.
    boolean isAlwaysEmpty(Function<WrittenArn, String> part) {
        return !forms.isEmpty() && forms.stream().map(part).allMatch(String::isEmpty);
    }

    /// Whether every form has something at this part.
    boolean isNeverEmpty(Function<WrittenArn, String> part) {
        return !forms.isEmpty()
                && forms.stream().map(part).noneMatch(text -> text.isEmpty() || text.equals("*"));
    }
}

package studio.kengen.generate.deployment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.policy.Arn;
import studio.kengen.policy.ResourcePolicyService;

/// The resource that a resource policy is attached to: the bucket of objects, the table of indexes.
///
/// Source: Service Authorization Reference, "Resource types defined by" each service.
///
/// @param arn of the resource itself
/// @param name the resource's own part of the ARN: `maps`, not `table/maps`
record PolicyHolder(ResourcePolicyService service, Arn arn, String name) {
    private static final Pattern NOT_LITERAL = Pattern.compile("[*?$]");

    /// The resource that has the policy about what `pattern` names; empty where it names several, or none that has a policy
    /// of its own.
    static Optional<PolicyHolder> of(ResourcePolicyService service, String pattern) {
        return Arn.parse(pattern.strip())
                .filter(arn -> isOf(service, arn))
                .flatMap(arn -> holder(service, arn));
    }

    /// Whether a policy of this resource can be about what `pattern` names. `*` is the resource itself.
    boolean isAbout(String pattern) {
        return pattern.equals("*") || of(service, pattern).equals(Optional.of(this));
    }

    /// Access points of Amazon S3 are in a Region, and have policies of their own.
    private static boolean isOf(ResourcePolicyService service, Arn arn) {
        boolean isBucket = service == ResourcePolicyService.S3;
        return arn.service().equals(service.prefix()) && (!isBucket || arn.region().isEmpty());
    }

    private static Optional<PolicyHolder> holder(ResourcePolicyService service, Arn arn) {
        Matcher resource = form(service).matcher(arn.resource());
        if (!resource.matches() || NOT_LITERAL.matcher(resource.group("self")).find()) {
            return Optional.empty();
        }
        Arn own =
                new Arn(
                        arn.partition(),
                        arn.service(),
                        arn.region(),
                        arn.account(),
                        resource.group("self"));
        return NOT_LITERAL.matcher(own.toString()).find()
                ? Optional.empty()
                : Optional.of(new PolicyHolder(service, own, resource.group("name")));
    }

    private static Pattern form(ResourcePolicyService service) {
        return Pattern.compile(
                switch (service) {
                    case S3 -> "(?<self>(?<name>[^/:]+))(/.*)?";
                    case S3_OBJECT_LAMBDA -> "(?<self>accesspoint/(?<name>[^/]+))(/.*)?";
                    case KMS -> "(?<self>key/(?<name>[^/]+))";
                    case SQS -> "(?<self>(?<name>[^:]+))";
                    case SNS -> "(?<self>(?<name>[^:]+))(:.*)?";
                    case LAMBDA -> "(?<self>function:(?<name>[^:]+))(:.*)?";
                    case SECRETS_MANAGER -> "(?<self>secret:(?<name>.+))";
                    case ECR -> "(?<self>repository/(?<name>.+))";
                    case API_GATEWAY -> "(?<self>(?<name>[^/]+))(/.*)?";
                    case DYNAMODB -> "(?<self>table/(?<name>[^/]+))(/index/.*)?";
                    case EVENTBRIDGE -> "(?<self>event-bus/(?<name>.+))";
                });
    }
}

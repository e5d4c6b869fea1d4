package studio.kengen.check.policy.rule;

import java.util.Set;
import java.util.regex.Pattern;

/// How far a statement reaches: whether its conditions narrow it, and whether its ARNs mean everything of their kind.
public final class Breadth {
    /// Conditions that narrow neither who nor what.
    private static final Set<String> NARROWING_NOTHING =
            Set.of(
                    "aws:securetransport",
                    "aws:currenttime",
                    "aws:epochtime",
                    "aws:tokenissuetime",
                    "aws:requestedregion",
                    "aws:useragent",
                    "aws:referer",
                    "aws:principaltype",
                    "aws:multifactorauthpresent",
                    "aws:multifactorauthage",
                    "aws:viaawsservice");

    /// `*`, `role/*`, `function:*`: every resource of its kind.
    private static final Pattern EVERY = Pattern.compile("([A-Za-z0-9-]+[/:])?\\*+([/:]\\*+)*");

    /// In the ARNs of Amazon S3 the first word is the name of a bucket and not a kind of resources.
    private static final Pattern EVERY_OF_S3 = Pattern.compile("\\*+(/\\*+)*");

    private Breadth() {}

    /// Whether a condition that binds the statement narrows who can use it or on what.
    public static boolean isNarrowed(LintedStatement statement) {
        return Guards.of(statement)
                .anyMatch(condition -> !NARROWING_NOTHING.contains(condition.lowerCaseKey()));
    }

    /// Whether the ARN means every resource of its kind.
    public static boolean isEvery(WrittenArn arn) {
        return isEvery(arn.service(), arn.resource());
    }

    /// The same of the service and the resource of an ARN.
    public static boolean isEvery(String service, String resource) {
        Pattern every = service.equals("s3") ? EVERY_OF_S3 : EVERY;
        return every.matcher(resource).matches();
    }
}

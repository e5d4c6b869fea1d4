package studio.kengen.check.policy.risk;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.policy.PolicyKind;

/// What a policy that is attached to a principal allows without naming resources and without a condition that narrows
/// it.
final class OpenGrants {
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

    private OpenGrants() {}

    /// The known actions that `statement` allows openly and nothing in its policy denies; none in policies that do not
    /// grant.
    static BitSet of(LintedStatement statement) {
        RiskKnowledge knowledge = RiskKnowledge.bundled();
        if (statement.policy().kind() != PolicyKind.IDENTITY
                || !statement.allows()
                || isNarrowed(statement)) {
            return new BitSet();
        }
        Set<String> services = servicesOfBroadArns(statement);
        boolean everything = statement.isNotResource() || statement.isAboutEverything();
        if (!everything && services.isEmpty()) {
            return new BitSet();
        }
        BitSet granted = knowledge.meantBy(statement);
        if (!everything) {
            granted.and(knowledge.ofServices(services));
        }
        statement.policy().statements().stream()
                .filter(OpenGrants::deniesOutright)
                .forEach(deny -> granted.andNot(knowledge.meantBy(deny)));
        return granted;
    }

    private static boolean isNarrowed(LintedStatement statement) {
        return Guards.of(statement)
                .anyMatch(condition -> !NARROWING_NOTHING.contains(condition.lowerCaseKey()));
    }

    private static boolean isEvery(WrittenArn arn) {
        Pattern every = arn.service().equals("s3") ? EVERY_OF_S3 : EVERY;
        return every.matcher(arn.resource()).matches();
    }

    private static boolean deniesOutright(LintedStatement statement) {
        return !statement.allows()
                && statement.conditions().isEmpty()
                && statement.isAboutEverything();
    }

    private static Set<String> servicesOfBroadArns(LintedStatement statement) {
        return statement.isNotResource()
                ? Set.of()
                : statement.resources().stream()
                        .flatMap(resource -> resource.arn().stream())
                        .filter(OpenGrants::isEvery)
                        .map(WrittenArn::service)
                        .collect(Collectors.toSet());
    }
}

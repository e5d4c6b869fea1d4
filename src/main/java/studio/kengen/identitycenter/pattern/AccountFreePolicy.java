package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.policy.Arn;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyVersion;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Says a policy that names the account in which it is used without that account's number, so that it serves in all accounts.
///
/// Within the name of a resource and in conditions, the number becomes `${aws:PrincipalAccount}`. The account of an ARN cannot be
/// a variable; it becomes `*`, and a condition on `aws:ResourceAccount` keeps out what belongs to other accounts. AWS does not
/// send that key with a few calls; for them the condition does not count, so that nobody loses anything.
///
/// Source: IAM user guide, "IAM policy elements: Variables and tags", Where you can use policy variables (of an ARN only what is
/// behind the fifth colon; string and ARN operators); "AWS global condition context keys", `aws:ResourceAccount`.
final class AccountFreePolicy {
    private static final String VARIABLE = "${aws:PrincipalAccount}";
    private static final Condition OWN_RESOURCES =
            new Condition("StringEqualsIfExists", "aws:ResourceAccount", List.of(VARIABLE));

    private final String number;

    private AccountFreePolicy(String number) {
        this.number = number;
    }

    /// `policy` without the number of an account; empty where IAM cannot say it.
    static Optional<PolicyDocument> of(PolicyDocument policy, String number) {
        boolean isOld = policy.effectiveVersion() != PolicyVersion.V2012_10_17;
        if (!isNamed(policy, number)) {
            return Optional.of(policy);
        }
        if (isOld && isNamed(policy, "${")) {
            return Optional.empty();
        }
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : policy.statements()) {
            List<Statement> said = new AccountFreePolicy(number).withoutNumber(statement);
            if (said.stream().anyMatch(one -> isNamed(one, number))) {
                return Optional.empty();
            }
            statements.addAll(said);
        }
        return Optional.of(
                new PolicyDocument(
                        Optional.of(PolicyVersion.V2012_10_17), policy.id(), statements));
    }

    /// Whether resources or conditions name `text`.
    static boolean isNamed(PolicyDocument policy, String text) {
        return policy.statements().stream().anyMatch(statement -> isNamed(statement, text));
    }

    private static boolean isNamed(Statement statement, String text) {
        return statement.resources().stream()
                        .flatMap(resources -> resources.patterns().stream())
                        .anyMatch(pattern -> pattern.contains(text))
                || statement.conditions().stream()
                        .flatMap(condition -> condition.values().stream())
                        .anyMatch(value -> value.contains(text));
    }

    /// `policy` with another number in place of an account's.
    static PolicyDocument moved(PolicyDocument policy, String from, String to) {
        UnaryOperator<String> moved = text -> replaced(text, from, to);
        return new PolicyDocument(
                policy.version(),
                policy.id(),
                policy.statements().stream()
                        .map(statement ->
                                statement.resources().isPresent()
                                        ? statement.withResources(
                                                mapped(statement.resources().get(), moved))
                                        : statement)
                        .map(statement ->
                                statement.withConditions(
                                        statement.conditions().stream()
                                                .map(condition -> mapped(condition, moved))
                                                .toList()))
                        .toList());
    }

    private static ResourceElement mapped(ResourceElement resources, UnaryOperator<String> each) {
        List<String> patterns = resources.patterns().stream().map(each).toList();
        return switch (resources) {
            case ResourceElement.Resource _ -> new ResourceElement.Resource(patterns);
            case ResourceElement.NotResource _ -> new ResourceElement.NotResource(patterns);
        };
    }

    private static Condition mapped(Condition condition, UnaryOperator<String> each) {
        return new Condition(
                condition.operator(),
                condition.key(),
                condition.values().stream().map(each).toList());
    }

    private static String replaced(String text, String from, String to) {
        return Pattern.compile("(?<![0-9])" + Pattern.quote(from) + "(?![0-9])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(to));
    }

    /// The statement in one, or where it is about resources of the account and about others, in two. What cannot be said keeps
    /// the number.
    private List<Statement> withoutNumber(Statement statement) {
        Statement said = statement.withConditions(conditions(statement.conditions()));
        if (!(said.resources().orElse(ResourceElement.of("*"))
                instanceof ResourceElement.Resource(var patterns))) {
            return List.of(said);
        }
        List<String> own = patterns.stream().filter(this::isOfAccount).toList();
        List<String> others = patterns.stream().filter(pattern -> !isOfAccount(pattern)).toList();
        List<Statement> parts = new ArrayList<>();
        if (!own.isEmpty()) {
            parts.add(resources(said, own).withConditions(ownOnly(said.conditions())));
        }
        if (!others.isEmpty()) {
            Statement rest = own.isEmpty() ? said : withoutSid(said);
            parts.add(said.resources().isEmpty() ? rest : resources(rest, others));
        }
        return parts;
    }

    private static List<Condition> ownOnly(List<Condition> conditions) {
        List<Condition> all = new ArrayList<>(conditions);
        if (conditions.stream().noneMatch(OWN_RESOURCES::equals)) {
            all.add(OWN_RESOURCES);
        }
        return all;
    }

    private Statement resources(Statement statement, List<String> patterns) {
        return statement.withResources(
                new ResourceElement.Resource(patterns.stream().map(this::withoutNumber).toList()));
    }

    private static Statement withoutSid(Statement statement) {
        return new Statement(
                Optional.empty(),
                statement.effect(),
                statement.principal(),
                statement.actions(),
                statement.resources(),
                statement.conditions());
    }

    private boolean isOfAccount(String pattern) {
        return Arn.parse(pattern).filter(arn -> arn.account().equals(number)).isPresent();
    }

    private String withoutNumber(String pattern) {
        return Arn.parse(pattern)
                .map(arn ->
                        new Arn(
                                        arn.partition(),
                                        arn.service(),
                                        arn.region(),
                                        arn.account().equals(number) ? "*" : arn.account(),
                                        replaced(arn.resource(), number, VARIABLE))
                                .toString())
                .orElse(pattern);
    }

    private List<Condition> conditions(List<Condition> conditions) {
        return conditions.stream()
                .map(condition ->
                        takesVariables(condition)
                                ? mapped(condition, value -> replaced(value, number, VARIABLE))
                                : condition)
                .toList();
    }

    private static boolean takesVariables(Condition condition) {
        String operator = condition.operator().replaceFirst("^For(All|Any)Values?:", "");
        return operator.regionMatches(true, 0, "String", 0, 6)
                || operator.regionMatches(true, 0, "Arn", 0, 3);
    }
}

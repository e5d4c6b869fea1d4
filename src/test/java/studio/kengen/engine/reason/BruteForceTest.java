package studio.kengen.engine.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Decision;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// The symbolic comparison agrees with decisions about every request of a small universe: where it says "none", none of
/// them differs; where it names a request, that one does.
class BruteForceTest {
    private static final String ACCOUNT = "111122223333";
    private static final Requester USER =
            Requester.parse("arn:aws:iam::" + ACCOUNT + ":user/example").orElseThrow();
    private static final List<String> ACTIONS =
            List.of(
                    "s3:GetObject",
                    "s3:PutObject",
                    "s3:ListBucket",
                    "s3:ListAllMyBuckets",
                    "sqs:SendMessage");
    private static final List<String> ACTION_PATTERNS =
            List.of(
                    "s3:GetObject",
                    "s3:*",
                    "s3:Get*",
                    "s3:*Object",
                    "sqs:*",
                    "*",
                    "s3:List*",
                    "s3:PutObject");
    private static final List<String> RESOURCES =
            List.of(
                    "arn:aws:s3:::maps",
                    "arn:aws:s3:::maps/a/x",
                    "arn:aws:s3:::maps/b",
                    "arn:aws:s3:::other/a/x",
                    "arn:aws:sqs:eu-west-1:111122223333:q",
                    "*");
    private static final List<String> RESOURCE_PATTERNS =
            List.of(
                    "*",
                    "arn:aws:s3:::maps",
                    "arn:aws:s3:::maps/*",
                    "arn:aws:s3:::maps*",
                    "arn:aws:s3:::*/a/*",
                    "arn:aws:s3:::maps/a/?",
                    "arn:aws:sqs:*:*:q*");
    private static final List<Condition> CONDITIONS =
            List.of(
                    new Condition("StringEquals", "aws:SourceVpc", List.of("v")),
                    new Condition("StringNotEquals", "aws:SourceVpc", List.of("v")),
                    new Condition("StringLikeIfExists", "aws:SourceVpc", List.of("v*")),
                    new Condition("StringLike", "aws:SourceVpc", List.of("v?", "w*")),
                    new Condition("Null", "aws:SourceVpc", List.of("true")),
                    new Condition("Bool", "aws:SecureTransport", List.of("false")),
                    new Condition("BoolIfExists", "aws:SecureTransport", List.of("true")),
                    new Condition("NumericLessThan", "s3:max-keys", List.of("10")),
                    new Condition("NumericGreaterThanEquals", "s3:max-keys", List.of("5")),
                    new Condition("IpAddress", "aws:SourceIp", List.of("10.0.0.0/8")),
                    new Condition("NotIpAddress", "aws:SourceIp", List.of("10.1.0.0/16")),
                    new Condition("ForAllValues:StringEquals", "aws:TagKeys", List.of("a", "b")),
                    new Condition("ForAnyValue:StringEquals", "aws:TagKeys", List.of("a")));
    private static final List<RequestContext> CONTEXTS = contexts();

    private final PolicyComparison comparison = new PolicyComparison(Catalog.bundled());
    private final Evaluator evaluator = Evaluator.with(Catalog.bundled());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theSymbolicAnswerAgreesWithEveryEnumeratedRequest(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            PolicyDocument before = policy(random);
            PolicyDocument after = policy(random);
            PolicyComparison.Outcome outcome = comparison.compare(before, after);
            PolicySet old = PolicySet.NONE.withIdentity(List.of(CompiledPolicy.of("old", before)));
            PolicySet changed =
                    PolicySet.NONE.withIdentity(List.of(CompiledPolicy.of("new", after)));
            String both = PolicyPrinter.minified(before) + '\n' + PolicyPrinter.minified(after);
            agrees(outcome.newAccess(), changed, old, random, both);
            agrees(outcome.lostAccess(), old, changed, random, both);
        }
    }

    private void agrees(
            Answer answer, PolicySet granting, PolicySet refusing, Random random, String policies) {
        switch (answer) {
            case Answer.Found(var witness) ->
                    assertThat(differs(witness, granting, refusing)).as(policies).isTrue();
            case Answer.Open open -> throw new AssertionError("undecided: " + policies);
            case Answer.None() -> {
                for (String action : ACTIONS) {
                    for (String resource : RESOURCES) {
                        RequestContext context = CONTEXTS.get(random.nextInt(CONTEXTS.size()));
                        AccessRequest request =
                                new AccessRequest(USER, action, resource, ACCOUNT, context);
                        assertThat(isPossible(request) && differs(request, granting, refusing))
                                .as("%s%n%s", request, policies)
                                .isFalse();
                    }
                }
            }
        }
    }

    private boolean differs(AccessRequest request, PolicySet granting, PolicySet refusing) {
        return evaluator.decide(request, granting) == Decision.ALLOWED
                && evaluator.decide(request, refusing) != Decision.ALLOWED;
    }

    /// Whether the action takes such a resource: no request is made on another one.
    private static boolean isPossible(AccessRequest request) {
        return switch (request.action()) {
            case "s3:GetObject", "s3:PutObject" ->
                    request.resource().startsWith("arn:aws:s3:::")
                            && request.resource().contains("/");
            case "s3:ListBucket" -> request.resource().equals("arn:aws:s3:::maps");
            case "sqs:SendMessage" -> request.resource().startsWith("arn:aws:sqs");
            default -> request.resource().equals("*");
        };
    }

    private static PolicyDocument policy(Random random) {
        List<Statement> statements = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            ActionElement actions =
                    random.nextInt(6) == 0
                            ? new ActionElement.NotAction(some(ACTION_PATTERNS, random))
                            : new ActionElement.Action(some(ACTION_PATTERNS, random));
            ResourceElement resources =
                    random.nextInt(6) == 0
                            ? new ResourceElement.NotResource(some(RESOURCE_PATTERNS, random))
                            : new ResourceElement.Resource(some(RESOURCE_PATTERNS, random));
            Statement statement =
                    i > 0 && random.nextInt(3) == 0
                            ? Statement.deny(actions, resources)
                            : Statement.allow(actions, resources);
            statements.add(
                    random.nextBoolean()
                            ? statement
                            : statement.withConditions(
                                    List.of(CONDITIONS.get(random.nextInt(CONDITIONS.size())))));
        }
        return PolicyDocument.of(statements);
    }

    private static List<String> some(List<String> all, Random random) {
        List<String> some = new ArrayList<>();
        some.add(all.get(random.nextInt(all.size())));
        if (random.nextInt(3) == 0) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static List<RequestContext> contexts() {
        List<RequestContext> contexts = new ArrayList<>();
        for (String vpc : List.of("", "v", "vx", "w1", "z")) {
            for (String secure : List.of("", "true", "false")) {
                for (String keys : List.of("", "3", "7", "10")) {
                    for (String ip : List.of("", "10.0.0.1", "10.1.2.3", "192.0.2.1")) {
                        for (List<String> tags :
                                List.of(
                                        List.<String>of(),
                                        List.of("a"),
                                        List.of("a", "c"),
                                        List.of("b"))) {
                            contexts.add(
                                    RequestContext.of(
                                            Map.of(
                                                    "aws:SourceVpc", list(vpc),
                                                    "aws:SecureTransport", list(secure),
                                                    "s3:max-keys", list(keys),
                                                    "aws:SourceIp", list(ip),
                                                    "aws:TagKeys", tags)));
                        }
                    }
                }
            }
        }
        return contexts;
    }

    private static List<String> list(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}

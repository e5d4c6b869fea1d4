package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.PredefinedGuardrail.Denial;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.control.template.TargetActions;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Decision;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// What the guardrails and conditions of the knowledge do to requests, by the engine.
class GuardrailsDenyTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.with(CATALOG);
    private static final String ACCOUNT = "111122223333";
    private static final Requester REQUESTER =
            Requester.parse("arn:aws:iam::111122223333:role/somebody").orElseThrow();
    private static final Statement ALLOW_ALL =
            Statement.allow(ActionElement.of("*"), ResourceElement.of("*"));

    /// A harmless action that no guardrail is about.
    private static final String UNRELATED = "sts:GetCallerIdentity";

    static Stream<Denial> denials() {
        return KnowledgeFactsTest.controls().stream()
                .filter(Denial.class::isInstance)
                .map(Denial.class::cast);
    }

    static Stream<ConditionControl> grants() {
        return conditions(Effect.ALLOW);
    }

    static Stream<ConditionControl> denyingConditions() {
        return conditions(Effect.DENY);
    }

    private static Stream<ConditionControl> conditions(Effect effect) {
        return KnowledgeFactsTest.controls().stream()
                .filter(ConditionControl.class::isInstance)
                .map(ConditionControl.class::cast)
                .filter(control -> control.template().effect() == effect);
    }

    @ParameterizedTest
    @MethodSource("denials")
    void aGuardrailDeniesWhatItProhibitsAndNothingElse(Denial denial) {
        deniesWhatItProhibitsAndNothingElse(denial, denial.template());
    }

    @ParameterizedTest
    @MethodSource("denyingConditions")
    void aDenyingConditionDeniesWhatItProhibitsAndNothingElse(ConditionControl control) {
        deniesWhatItProhibitsAndNothingElse(control, control.template());
    }

    private static void deniesWhatItProhibitsAndNothingElse(
            KnownControl control, StatementTemplate template) {
        Statement statement = template.example(control.actions());
        for (String action : prohibited(control, template)) {
            assertThat(decide(action, statement, template, meeting(statement)))
                    .as("%s on %s", action, control.id())
                    .isEqualTo(Decision.EXPLICITLY_DENIED);
            for (Map<String, List<String>> compliant :
                    RequestMaker.lackingOne(statement.conditions())) {
                assertThat(decide(action, statement, template, compliant))
                        .as("%s on %s in %s", action, control.id(), compliant)
                        .isNotEqualTo(Decision.EXPLICITLY_DENIED);
            }
        }
        if (template.actions() instanceof TargetActions.Covered) {
            assertThat(decide(UNRELATED, statement, template, meeting(statement)))
                    .isNotEqualTo(Decision.EXPLICITLY_DENIED);
        }
    }

    @ParameterizedTest
    @MethodSource("grants")
    void aConditionGrantsOnlyWhatMeetsIt(ConditionControl control) {
        StatementTemplate template = control.template();
        Statement statement = template.example(control.actions());
        for (String action : control.actions()) {
            assertThat(decide(action, statement, template, meeting(statement)))
                    .as("%s on %s", action, control.id())
                    .isEqualTo(Decision.ALLOWED);
            for (Map<String, List<String>> lacking :
                    RequestMaker.lackingOne(statement.conditions())) {
                assertThat(decide(action, statement, template, lacking))
                        .as("%s on %s in %s", action, control.id(), lacking)
                        .isEqualTo(Decision.IMPLICITLY_DENIED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("grants")
    void theMatchingGuardrailDeniesWhatLacksTheCondition(ConditionControl control) {
        Statement grant = control.template().example(control.actions());
        List<Statement> guardrail =
                control.matchingGuardrail().stream()
                        .map(template -> template.example(control.actions()))
                        .toList();
        if (guardrail.isEmpty()) {
            return;
        }
        for (String action : control.actions()) {
            assertThat(decide(action, grant, scps(guardrail), meeting(grant)))
                    .as("%s on %s", action, control.id())
                    .isEqualTo(Decision.ALLOWED);
            for (Map<String, List<String>> lacking : RequestMaker.lackingOne(grant.conditions())) {
                assertThat(decide(action, grant, scps(guardrail), lacking))
                        .as("%s on %s in %s", action, control.id(), lacking)
                        .isEqualTo(Decision.EXPLICITLY_DENIED);
            }
        }
    }

    @Test
    void everyConditionHasAMatchingGuardrailButThoseOnInstanceCredentials() {
        assertThat(grants().filter(control -> control.matchingGuardrail().isEmpty()))
                .extracting(KnownControl::id)
                .containsExactlyInAnyOrder(
                        // Only credentials of instances have these keys; the risk has guardrails
                        // for them.
                        "ec2-imds/condition/ec2-role-delivery",
                        "ec2-imds/condition/ec2-instance-source-vpc",
                        "ec2-imds/condition/ec2-instance-source-address");
    }

    @Test
    void peopleOfAnExemptedPermissionSetAreNotDenied() {
        Denial denial =
                denials()
                        .filter(known -> known.id().equals("iam-federation/scp/deny-except-role"))
                        .findFirst()
                        .orElseThrow();
        String role =
                "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/ap-northeast-1/"
                        + "AWSReservedSSO_IdentityAdmin_0123456789abcdef";

        Statement statement = denial.template().example(denial.actions());

        assertThat(
                        decide(
                                "iam:CreateSAMLProvider",
                                statement,
                                denial.template(),
                                Map.of("aws:PrincipalArn", List.of(role))))
                .isEqualTo(Decision.ALLOWED);
    }

    private static List<String> prohibited(KnownControl control, StatementTemplate template) {
        return switch (template.actions()) {
            case TargetActions.Covered() -> control.actions();
            case TargetActions.AllBut any -> control.actions();
            case TargetActions.Fixed(var patterns) ->
                    patterns.contains("*")
                            ? List.of("s3:GetObject", "ec2:RunInstances")
                            : List.of(
                                    CATALOG.expand(patterns.getFirst()).getFirst().qualifiedName());
        };
    }

    private static Map<String, List<String>> meeting(Statement statement) {
        return RequestMaker.meeting(statement.conditions());
    }

    private static Decision decide(
            String action,
            Statement statement,
            StatementTemplate template,
            Map<String, List<String>> context) {
        return decide(action, statement, policies(statement, template), context);
    }

    private static Decision decide(
            String action,
            Statement statement,
            PolicySet policies,
            Map<String, List<String>> context) {
        String resource =
                statement
                        .resources()
                        .map(element -> element.patterns().getFirst())
                        .filter(pattern -> !pattern.equals("*"))
                        .orElse("arn:*:service:ap-northeast-1:" + ACCOUNT + ":thing")
                        .replace("arn:*:", "arn:aws:")
                        .replace('*', 'x');
        return EVALUATOR.decide(
                new AccessRequest(REQUESTER, action, resource, ACCOUNT, RequestContext.of(context)),
                policies.withIdentity(
                        policies.identity().isEmpty()
                                ? List.of(compiled(ALLOW_ALL))
                                : policies.identity()));
    }

    /// The policies of a request that a template's statement stands in, in the policy of its kind.
    private static PolicySet policies(Statement statement, StatementTemplate template) {
        CompiledPolicy nothing = compiled(Statement.deny(ActionElement.of(), ResourceElement.of()));
        boolean denies = statement.effect() == Effect.DENY;
        return switch (template.kind()) {
            case SERVICE_CONTROL -> scps(List.of(statement));
            case RESOURCE_CONTROL ->
                    with(
                            List.of(),
                            List.of(compiled(ALLOW_ALL), compiled(statement)),
                            Optional.empty());
            case IDENTITY ->
                    with(List.of(), List.of(), Optional.empty())
                            .withIdentity(
                                    denies
                                            ? List.of(compiled(ALLOW_ALL), compiled(statement))
                                            : List.of(compiled(statement)));
            case RESOURCE, TRUST ->
                    with(List.of(), List.of(), Optional.of(compiled(ofEverybody(statement))))
                            .withIdentity(denies ? List.of(compiled(ALLOW_ALL)) : List.of(nothing));
            default -> throw new AssertionError(template.kind());
        };
    }

    private static PolicySet scps(List<Statement> statements) {
        List<CompiledPolicy> policies =
                Stream.concat(Stream.of(ALLOW_ALL), statements.stream())
                        .map(GuardrailsDenyTest::compiled)
                        .toList();
        return with(policies, List.of(), Optional.empty());
    }

    private static PolicySet with(
            List<CompiledPolicy> scps,
            List<CompiledPolicy> rcps,
            Optional<CompiledPolicy> resource) {
        return new PolicySet(
                List.of(),
                List.of(),
                Optional.empty(),
                scps.isEmpty() ? List.of() : List.of(scps),
                rcps.isEmpty() ? List.of() : List.of(rcps),
                resource,
                List.of(),
                PolicySet.NONE.s3());
    }

    private static Statement ofEverybody(Statement statement) {
        return statement.withPrincipal(new PrincipalElement.Principal(new Principals.Everyone()));
    }

    private static CompiledPolicy compiled(Statement statement) {
        return CompiledPolicy.of("policy", PolicyDocument.of(statement));
    }
}

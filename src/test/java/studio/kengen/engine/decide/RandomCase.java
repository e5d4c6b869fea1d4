package studio.kengen.engine.decide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyVersion;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.PrincipalType;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Random requests and policies about few things, so that every kind of decision is frequent.
final class RandomCase {
    private static final String ACCOUNT = "111122223333";
    private static final List<String> PRINCIPALS =
            List.of(
                    ACCOUNT,
                    "444455556666",
                    "arn:aws:iam::111122223333:user/hana",
                    "arn:aws:iam::111122223333:role/app",
                    "arn:aws:sts::111122223333:assumed-role/app/s",
                    "arn:aws:sts::111122223333:federated-user/hana",
                    "arn:aws:iam::444455556666:role/app");
    private static final List<String> ACTIONS =
            List.of("s3:GetObject", "s3:PutObject", "kms:Decrypt", "sts:AssumeRole");
    private static final List<String> ACTION_PATTERNS =
            List.of(
                    "s3:GetObject",
                    "s3:*",
                    "*",
                    "*:*Object",
                    "kms:Decrypt",
                    "sts:AssumeRole",
                    "S3:put*");
    private static final List<String> RESOURCES =
            List.of(
                    "arn:aws:s3:::maps/a",
                    "arn:aws:s3:::maps/hana/b",
                    "arn:aws:kms:ap-northeast-1:111122223333:key/k",
                    "arn:aws:iam::111122223333:role/app");
    private static final List<String> RESOURCE_PATTERNS =
            List.of(
                    "*",
                    "arn:aws:s3:::maps/*",
                    "arn:aws:s3:::maps/${aws:username}/*",
                    "arn:aws:kms:*:*:key/*",
                    "arn:aws:iam");
    private static final List<String> KEYS =
            List.of("aws:SourceVpc", "aws:username", "aws:TagKeys", "aws:PrincipalAccount");
    private static final List<String> VALUES = List.of("hana", "vpc-1", "*", "", ACCOUNT);
    private static final List<String> OPERATORS =
            List.of(
                    "StringEquals",
                    "StringNotLike",
                    "ForAllValues:StringLike",
                    "ForAnyValue:StringNotEquals",
                    "StringEqualsIfExists",
                    "Null",
                    "Oops");

    private final Random random;

    RandomCase(Random random) {
        this.random = random;
    }

    AccessRequest request() {
        Map<String, List<String>> context = new LinkedHashMap<>();
        KEYS.forEach(key -> context.put(key, some(2, () -> pick(VALUES))));
        List<String> requesters = new ArrayList<>(PRINCIPALS);
        requesters.addAll(List.of("lambda.amazonaws.com", "accounts.google.com", "*"));
        return new AccessRequest(
                Requester.parse(pick(requesters)).orElseThrow(),
                pick(ACTIONS),
                pick(RESOURCES),
                ACCOUNT,
                RequestContext.of(context));
    }

    Documents documents() {
        return new Documents(
                List.of(document(), document()),
                some(1, this::document),
                random.nextInt(4) == 0 ? Optional.of(document()) : Optional.empty(),
                levels(),
                levels(),
                random.nextBoolean() ? Optional.of(resourcePolicy()) : Optional.empty(),
                new S3Settings(random.nextBoolean(), random.nextInt(4) == 0));
    }

    /// A statement; where the policy names principals, with some.
    Statement statement(Effect effect, boolean withPrincipal) {
        return new Statement(
                Optional.empty(),
                effect,
                withPrincipal ? Optional.of(principal()) : Optional.empty(),
                random.nextInt(5) == 0
                        ? new ActionElement.NotAction(atLeastOne(ACTION_PATTERNS))
                        : new ActionElement.Action(atLeastOne(ACTION_PATTERNS)),
                Optional.of(
                        random.nextInt(5) == 0
                                ? new ResourceElement.NotResource(atLeastOne(RESOURCE_PATTERNS))
                                : new ResourceElement.Resource(atLeastOne(RESOURCE_PATTERNS))),
                random.nextInt(3) == 0 ? List.of(condition()) : List.of());
    }

    private List<List<PolicyDocument>> levels() {
        return some(2, () -> List.of(allowingAll(document())));
    }

    /// Levels that allow nothing would hide everything else.
    private PolicyDocument allowingAll(PolicyDocument document) {
        List<Statement> statements = new ArrayList<>(document.statements());
        if (random.nextInt(4) != 0) {
            statements.add(Statement.allow(ActionElement.of("*"), ResourceElement.of("*")));
        }
        return PolicyDocument.of(statements);
    }

    private PolicyDocument document() {
        return document(false);
    }

    private PolicyDocument resourcePolicy() {
        return document(true);
    }

    private PolicyDocument document(boolean withPrincipal) {
        Optional<PolicyVersion> version =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(PolicyVersion.V2012_10_17);
        return new PolicyDocument(
                version, Optional.empty(), some(3, () -> statement(effect(), withPrincipal)));
    }

    private Effect effect() {
        return random.nextInt(4) == 0 ? Effect.DENY : Effect.ALLOW;
    }

    private PrincipalElement principal() {
        if (random.nextInt(4) == 0) {
            return new PrincipalElement.Principal(new Principals.Everyone());
        }
        Map<PrincipalType, List<String>> byType = new EnumMap<>(PrincipalType.class);
        byType.put(PrincipalType.AWS, atLeastOne(PRINCIPALS));
        if (random.nextInt(3) == 0) {
            byType.put(PrincipalType.SERVICE, List.of("lambda.amazonaws.com"));
        }
        Principals listed = new Principals.Listed(byType);
        return random.nextInt(5) == 0
                ? new PrincipalElement.NotPrincipal(listed)
                : new PrincipalElement.Principal(listed);
    }

    private Condition condition() {
        return new Condition(pick(OPERATORS), pick(KEYS), atLeastOne(VALUES));
    }

    private List<String> atLeastOne(List<String> from) {
        List<String> picked = new ArrayList<>(some(2, () -> pick(from)));
        picked.add(pick(from));
        return picked;
    }

    private <T> List<T> some(int most, Supplier<T> supplier) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(supplier.get());
        }
        return made;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

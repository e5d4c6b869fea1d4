package studio.kengen.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// Random policy documents of every shape that the records allow.
final class Policies {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "*",
                    "s3:Get*",
                    "arn:aws:s3:::b/${aws:username}/*",
                    "a\"b\\c\n\t",
                    "権限",
                    "😀",
                    "~/");
    private static final List<String> OPERATORS =
            List.of("StringEquals", "StringLike", "ForAllValues:StringLikeIfExists", "Oops");

    private final Random random;

    Policies(long seed) {
        random = new Random(seed);
    }

    PolicyDocument document() {
        Optional<PolicyVersion> version = maybe(() -> pick(List.of(PolicyVersion.values())));
        return new PolicyDocument(version, maybe(this::text), some(4, this::statement));
    }

    private Statement statement() {
        return new Statement(
                maybe(this::text),
                pick(List.of(Effect.values())),
                maybe(this::principal),
                random.nextBoolean()
                        ? new ActionElement.Action(texts())
                        : new ActionElement.NotAction(texts()),
                maybe(this::resource),
                conditions());
    }

    private PrincipalElement principal() {
        Principals principals = random.nextBoolean() ? new Principals.Everyone() : listed();
        return random.nextBoolean()
                ? new PrincipalElement.Principal(principals)
                : new PrincipalElement.NotPrincipal(principals);
    }

    private Principals listed() {
        Map<PrincipalType, List<String>> byType = new EnumMap<>(PrincipalType.class);
        for (PrincipalType type : PrincipalType.values()) {
            if (random.nextBoolean()) {
                byType.put(type, texts());
            }
        }
        return new Principals.Listed(byType);
    }

    private ResourceElement resource() {
        return random.nextBoolean()
                ? new ResourceElement.Resource(texts())
                : new ResourceElement.NotResource(texts());
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int key = random.nextInt(4); key > 0; key--) {
            conditions.add(new Condition(pick(OPERATORS), "aws:key/~" + key, texts()));
        }
        return conditions;
    }

    private List<String> texts() {
        return some(3, this::text);
    }

    private String text() {
        return pick(TEXTS);
    }

    private <T> Optional<T> maybe(Supplier<? extends T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int atMost, Supplier<? extends T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(atMost + 1); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private <T> T pick(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

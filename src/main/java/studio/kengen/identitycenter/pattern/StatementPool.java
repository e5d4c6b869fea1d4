package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyVersion;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// The statements of many permission sets, each once: sets are made of the same few thousand. Statements are the same where
/// sids, the order of what they list, repetitions, and the case of actions and operators are all that differs, none of which
/// means anything.
final class StatementPool {
    private record Key(PolicyVersion version, Statement statement) {}

    private static final String NAME = "set";
    private static final ActionElement NO_ACTION = ActionElement.of();

    private final Map<Key, Integer> ids = new HashMap<>();
    private final List<CompiledStatement> statements = new ArrayList<>();
    private final Map<CompiledStatement, Integer> places = new HashMap<>();

    /// What statements say besides their actions.
    private final Map<Key, Integer> scopes = new HashMap<>();

    private final List<Integer> scopeOf = new ArrayList<>();

    private final Function<PolicyDocument, CompiledPolicy> compiler;

    StatementPool() {
        this(document -> CompiledPolicy.of(NAME, document));
    }

    private StatementPool(Function<PolicyDocument, CompiledPolicy> compiler) {
        this.compiler = compiler;
    }

    /// A pool that reads ARNs [part by part][CompiledPolicy#partByPart].
    static StatementPool partByPart() {
        return new StatementPool(document -> CompiledPolicy.partByPart(NAME, document));
    }

    /// The numbers of the statements of some documents, sorted, each once.
    List<Integer> ids(List<PolicyDocument> documents) {
        TreeSet<Integer> found = new TreeSet<>();
        for (PolicyDocument document : documents) {
            for (Statement statement : document.statements()) {
                found.add(id(document.effectiveVersion(), statement));
            }
        }
        return List.copyOf(found);
    }

    /// The number of a statement with the same words and the other effect.
    int flipped(int id) {
        Statement statement = get(id).statement();
        Effect other = statement.effect() == Effect.ALLOW ? Effect.DENY : Effect.ALLOW;
        return id(
                get(id).version(),
                new Statement(
                        statement.sid(),
                        other,
                        statement.principal(),
                        statement.actions(),
                        statement.resources(),
                        statement.conditions()));
    }

    CompiledStatement get(int id) {
        return statements.get(id);
    }

    int size() {
        return statements.size();
    }

    /// The number of a statement, if it is of this pool.
    OptionalInt idOf(CompiledStatement statement) {
        Integer id = places.get(statement);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /// What a statement says besides its actions, as a number: statements with the same one have the same effect on the same
    /// resources under the same conditions.
    int scope(int id) {
        return scopeOf.get(id);
    }

    /// Some statements as a policy.
    CompiledPolicy policy(List<Integer> some) {
        return new CompiledPolicy(NAME, some.stream().map(this::get).toList());
    }

    private int id(PolicyVersion version, Statement statement) {
        Statement plain = plain(statement);
        return ids.computeIfAbsent(
                new Key(version, plain),
                key -> {
                    CompiledStatement compiled = compiled(key);
                    int next = statements.size();
                    statements.add(compiled);
                    places.put(compiled, next);
                    Key scope = new Key(version, plain.withActions(NO_ACTION));
                    scopeOf.add(scopes.computeIfAbsent(scope, _ -> scopes.size()));
                    return next;
                });
    }

    private CompiledStatement compiled(Key key) {
        PolicyDocument alone =
                new PolicyDocument(
                        Optional.of(key.version()), Optional.empty(), List.of(key.statement()));
        return compiler.apply(alone).statements().getFirst();
    }

    private static Statement plain(Statement statement) {
        return new Statement(
                Optional.empty(),
                statement.effect(),
                statement.principal(),
                plain(statement.actions()),
                statement.resources().map(StatementPool::plain),
                statement.conditions().stream()
                        .map(StatementPool::plain)
                        .sorted(
                                Comparator.comparing(Condition::operator)
                                        .thenComparing(Condition::key))
                        .toList());
    }

    private static ActionElement plain(ActionElement actions) {
        List<String> patterns =
                sorted(actions.patterns(), pattern -> pattern.toLowerCase(Locale.ROOT));
        return switch (actions) {
            case ActionElement.Action _ -> new ActionElement.Action(patterns);
            case ActionElement.NotAction _ -> new ActionElement.NotAction(patterns);
        };
    }

    private static ResourceElement plain(ResourceElement resources) {
        List<String> patterns = sorted(resources.patterns(), UnaryOperator.identity());
        return switch (resources) {
            case ResourceElement.Resource _ -> new ResourceElement.Resource(patterns);
            case ResourceElement.NotResource _ -> new ResourceElement.NotResource(patterns);
        };
    }

    private static Condition plain(Condition condition) {
        return new Condition(
                condition.operator().toLowerCase(Locale.ROOT),
                condition.key().toLowerCase(Locale.ROOT),
                sorted(condition.values(), UnaryOperator.identity()));
    }

    private static List<String> sorted(List<String> texts, UnaryOperator<String> plain) {
        return texts.stream().map(plain).distinct().sorted().toList();
    }
}

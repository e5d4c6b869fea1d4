package studio.kengen.identitycenter.pattern;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.ExampleRequests;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.Statement;

/// For each statement that allows and each class of its actions: an example of what it allows of them, or that it allows
/// nothing, as `s3:CreateBucket` on the objects of a bucket does.
final class FirstProbes {
    private static final PolicySet NOTHING = PolicyComparison.attached(List.of(), List.of());

    private record Part(Statement statement, int actionClass) {}

    private final StatementPool pool;
    private final ActionTable actions;
    private final PolicyComparison engine;
    private final ExampleRequests examples;
    private final Map<Part, Optional<AccessRequest>> found = new HashMap<>();

    FirstProbes(StatementPool pool, ActionTable actions, Catalog catalog, PolicyComparison engine) {
        this.pool = pool;
        this.actions = actions;
        this.engine = engine;
        this.examples = new ExampleRequests(catalog, engine);
    }

    /// The examples of all statements of these forms, each once.
    Set<AccessRequest> of(List<SetForm> forms) {
        Set<Integer> statements = new TreeSet<>();
        forms.forEach(form -> statements.addAll(form.statements()));
        Set<AccessRequest> requests = new LinkedHashSet<>();
        for (int id : statements) {
            if (!pool.get(id).isDeny()) {
                for (int each : actions.classes(id)) {
                    example(id, each).ifPresent(requests::add);
                }
            }
        }
        return requests;
    }

    /// Whether a statement allows nothing of a class of actions, whatever it says.
    boolean isVain(int statement, int actionClass) {
        return example(statement, actionClass).isEmpty();
    }

    private Optional<AccessRequest> example(int statement, int actionClass) {
        Statement unsaid = pool.get(statement).statement().withActions(ActionElement.of());
        return found.computeIfAbsent(
                new Part(unsaid, actionClass), _ -> find(statement, actionClass));
    }

    private Optional<AccessRequest> find(int statement, int actionClass) {
        List<Action> some = actions.examples(actionClass);
        return some.stream()
                .flatMap(action -> examples.of(pool.get(statement), action).stream())
                .findFirst()
                .or(() -> search(pool.get(statement).statement(), some));
    }

    private Optional<AccessRequest> search(Statement statement, List<Action> some) {
        Statement part =
                statement.withActions(
                        new ActionElement.Action(
                                some.stream().map(Action::qualifiedName).toList()));
        CompiledPolicy alone = CompiledPolicy.of("set", PolicyDocument.of(part));
        return engine.excess(PolicyComparison.attached(List.of(alone), List.of()), NOTHING)
                        instanceof Answer.Found(var request)
                ? Optional.of(request)
                : Optional.empty();
    }
}

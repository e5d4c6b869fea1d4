package studio.kengen.check.practice.signal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Whether conditions take anything away from what is allowed, by the engine: one such as `aws:PrincipalArn` like `*` holds
/// for every request. Remembers what it found.
final class Narrowing {
    /// The actions of a service under conditions.
    private record Asked(String service, List<Condition> conditions) {}

    private final PolicyComparison engine;
    private final Map<Asked, Boolean> known = new HashMap<>();

    Narrowing(Catalog catalog) {
        engine = new PolicyComparison(catalog);
    }

    /// Whether there is, or may be, a request to a service that does not meet `conditions`. Not where there are none.
    boolean narrow(String service, List<Condition> conditions) {
        return !conditions.isEmpty()
                && known.computeIfAbsent(new Asked(service, conditions), this::narrow);
    }

    private boolean narrow(Asked asked) {
        Statement bare =
                Statement.allow(ActionElement.of(asked.service() + ":*"), ResourceElement.of("*"));
        Answer lost =
                engine.excess(
                        PolicyComparison.attached(List.of(policy("bare", bare)), List.of()),
                        PolicyComparison.attached(
                                List.of(
                                        policy(
                                                "narrowed",
                                                bare.withConditions(asked.conditions()))),
                                List.of()));
        return !(lost instanceof Answer.None);
    }

    private static CompiledPolicy policy(String name, Statement statement) {
        return CompiledPolicy.of(name, PolicyDocument.of(statement));
    }
}

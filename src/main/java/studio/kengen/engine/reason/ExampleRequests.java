package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.Truth;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.ArnUniverse.Form;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Finds a request that a statement fits, quickly: by filling in patterns. It does not find every one that there is.
///
/// What it finds is a request that can be made: the resource is one that the action takes. Safe to share between threads.
public final class ExampleRequests {
    private static final String FILLING = "x";
    private static final String NO_RESOURCE = "*";
    private static final PolicySet NOTHING = PolicyComparison.attached(List.of(), List.of());

    private final ArnUniverse arns;
    private final PolicyComparison comparison;

    /// What has to be so that conditions hold.
    private record Circumstances(Requester requester, String account, RequestContext context) {}

    private final Map<List<Condition>, Optional<Circumstances>> circumstances =
            new ConcurrentHashMap<>();

    /// @param comparison of the same catalogue
    public ExampleRequests(Catalog catalog, PolicyComparison comparison) {
        this.arns = new ArnUniverse(catalog);
        this.comparison = comparison;
    }

    /// A request of anybody for an action of the statement; empty where none is found.
    public Optional<AccessRequest> of(CompiledStatement statement, Action action) {
        return circumstances
                .computeIfAbsent(statement.statement().conditions(), this::circumstances)
                .flatMap(found -> of(statement, action, found));
    }

    private Optional<AccessRequest> of(
            CompiledStatement statement, Action action, Circumstances circumstances) {
        return resources(statement, action).stream()
                .map(resource ->
                        new AccessRequest(
                                circumstances.requester(),
                                action.qualifiedName(),
                                resource,
                                circumstances.account(),
                                circumstances.context()))
                .filter(request -> fits(statement, request))
                .findFirst();
    }

    private static boolean fits(CompiledStatement statement, AccessRequest request) {
        return statement.matches(
                        request.action().toLowerCase(Locale.ROOT),
                        request.resource(),
                        request.fullContext())
                == Truth.YES;
    }

    private Optional<Circumstances> circumstances(List<Condition> conditions) {
        Statement always =
                Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))
                        .withConditions(conditions);
        CompiledPolicy policy = CompiledPolicy.of("example", PolicyDocument.of(always));
        return comparison.excess(PolicyComparison.attached(List.of(policy), List.of()), NOTHING)
                        instanceof Answer.Found(var request)
                ? Optional.of(
                        new Circumstances(
                                request.requester(), request.resourceAccount(), request.context()))
                : Optional.empty();
    }

    private List<String> resources(CompiledStatement statement, Action action) {
        if (ResourceCells.worksWithoutResource(action)) {
            return List.of(NO_RESOURCE);
        }
        List<String> resources = new ArrayList<>();
        for (ActionResource resource : action.resources()) {
            for (Form form : arns.forms(action.service(), resource.resourceType())) {
                candidates(statement, form).stream()
                        .filter(arn -> isOf(form, arn))
                        .forEach(resources::add);
            }
        }
        return resources;
    }

    private static List<String> candidates(CompiledStatement statement, Form form) {
        if (statement.resources().isOpen()) {
            return List.of(form.pattern().filled(FILLING));
        }
        return statement.resources().patterns().stream()
                .map(PolicyPattern::widest)
                .map(pattern -> pattern.filled(FILLING))
                .toList();
    }

    private static boolean isOf(Form form, String arn) {
        return form.pattern().matches(arn)
                && form.narrower().stream().noneMatch(other -> other.matches(arn));
    }
}

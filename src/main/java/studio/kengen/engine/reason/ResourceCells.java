package studio.kengen.engine.reason;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.reason.ActionClasses.ActionClass;
import studio.kengen.engine.reason.ArnUniverse.Form;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.pattern.WildcardPattern;

/// Finds, for a class of actions, an example of every piece into which resource patterns cut the ARNs that the actions can
/// act on, with an action that can.
///
/// What an action can act on are the ARN forms of its resource types; one without resource types acts on `*`. An action
/// that AWS may add can act on anything.
final class ResourceCells {
    /// Services from which the rest of the catalogue is represented where nothing else decides.
    private static final List<String> FAMILIAR = List.of("sqs", "sns", "s3", "kms", "ec2");

    private static final String NO_RESOURCE = "*";

    private final ArnUniverse arns;
    private final Function<String, Optional<String>> valueOf;

    ResourceCells(ArnUniverse arns, Function<String, Optional<String>> valueOf) {
        this.arns = arns;
        this.valueOf = valueOf;
    }

    /// An action and a resource that stand for many.
    record Cell(String action, String resource) {}

    /// A cell for every piece.
    ///
    /// @param statements that are about the actions of the class
    List<Cell> of(ActionClass actions, List<CompiledStatement> statements) {
        List<WildcardPattern> patterns = patterns(statements);
        Set<Cell> cells = new LinkedHashSet<>();
        Set<String> services = services(actions, patterns);
        List<Action> known = actions.actionsOf(services);
        known.stream()
                .filter(action -> !action.takesResource())
                .findFirst()
                .ifPresent(action -> cells.add(new Cell(action.qualifiedName(), NO_RESOURCE)));
        formsOf(known)
                .forEach((form, action) ->
                        cut(patterns, form)
                                .forEach(arn -> cells.add(new Cell(action.qualifiedName(), arn))));
        for (String name : actions.unknownNames()) {
            PatternCells.examples(patterns, List.of(), List.of())
                    .forEach(arn -> cells.add(new Cell(name, arn)));
            cells.add(new Cell(name, NO_RESOURCE));
        }
        return List.copyOf(cells);
    }

    private List<WildcardPattern> patterns(List<CompiledStatement> statements) {
        Set<WildcardPattern> patterns = new LinkedHashSet<>();
        for (CompiledStatement statement : statements) {
            if (!statement.resources().listsEverything()) {
                for (PolicyPattern pattern : statement.resources().patterns()) {
                    patterns.add(pattern.pattern(valueOf).orElseGet(pattern::widest));
                }
            }
        }
        return List.copyOf(patterns);
    }

    /// The services of which the class has actions, as far as they matter: of the rest of the catalogue those whose ARNs a
    /// pattern can match, and one more.
    private Set<String> services(ActionClass actions, List<WildcardPattern> patterns) {
        Set<String> services = new LinkedHashSet<>(actions.services());
        if (!actions.isRest()) {
            return services;
        }
        for (WildcardPattern pattern : patterns) {
            String[] parts = pattern.toString().split(":", 4);
            String service = parts.length > 3 ? parts[2] : "*";
            if (WildcardPattern.of(service).isLiteral()) {
                services.add(service);
            } else {
                services.addAll(arns.catalog().servicePrefixes());
            }
        }
        for (String familiar : FAMILIAR) {
            if (!actions.actionsOf(Set.of(familiar)).isEmpty()) {
                services.add(familiar);
                break;
            }
        }
        return services;
    }

    private Map<Form, Action> formsOf(List<Action> actions) {
        Map<Form, Action> forms = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Action action : actions) {
            for (ActionResource resource : action.resources()) {
                if (seen.add(action.service() + ' ' + resource.resourceType())) {
                    arns.forms(action.service(), resource.resourceType())
                            .forEach(form -> forms.putIfAbsent(form, action));
                }
            }
        }
        return forms;
    }

    private static List<String> cut(List<WildcardPattern> patterns, Form form) {
        List<WildcardPattern> relevant =
                patterns.stream().filter(pattern -> pattern.intersects(form.pattern())).toList();
        return PatternCells.examples(relevant, List.of(form.pattern()), form.narrower());
    }
}

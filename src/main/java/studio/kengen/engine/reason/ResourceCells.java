package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.decide.Setting;
import studio.kengen.engine.reason.ActionClasses.ActionClass;
import studio.kengen.engine.reason.ArnUniverse.Form;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.pattern.WildcardPattern;

/// Finds, for a class of actions, an example of every piece into which resource patterns cut the ARNs that the actions can
/// act on, with an action that can.
///
/// What an action can act on are the ARN forms of its resource types; a call that names no resource acts on `*`. An action
/// that AWS may add can act on anything.
final class ResourceCells {
    /// Services from which the rest of the catalogue is represented where nothing else decides.
    private static final List<String> FAMILIAR = List.of("sqs", "sns", "s3", "kms", "ec2");

    private static final String NO_RESOURCE = "*";

    private static final String OWNER = "aws:ResourceAccount";

    private final ArnUniverse arns;
    private final Variables variables;
    private final Effort effort;

    /// The account that every resource belongs to, where it is known: then ARNs name no other.
    private final Optional<String> owner;

    /// @param effort what may be done for all of them
    ResourceCells(ArnUniverse arns, Variables variables, Effort effort) {
        this.arns = arns;
        this.variables = variables;
        this.owner = variables.constants().single(OWNER);
        this.effort = effort;
    }

    /// An action and a resource that stand for many.
    record Cell(String action, String resource) {}

    /// A cell for every piece that a statement in the focus is about.
    ///
    /// @param statements that are about the actions of the class
    /// @throws TooManyPiecesException where it takes more effort than is left
    List<Cell> of(
            ActionClass actions, Set<CompiledStatement> statements, Set<CompiledStatement> focus) {
        List<Set<WildcardPattern>> groups = groups(statements);
        List<CompiledStatement> inFocus = statements.stream().filter(focus::contains).toList();
        boolean isWide = inFocus.stream().anyMatch(s -> s.resources().isOpen());
        Set<WildcardPattern> within = patterns(isWide ? statements : inFocus);
        List<Frame> frames =
                isWide
                        ? List.of(new Frame(WildcardPattern.EVERYTHING, groups))
                        : frames(within, groups);
        Set<Cell> cells = new LinkedHashSet<>();
        List<Action> known = actions.actionsOf(services(actions, within));
        withoutResource(known).forEach(action -> cells.add(new Cell(action, NO_RESOURCE)));
        formsOf(known)
                .forEach((form, examples) -> {
                    Set<String> arns = cut(frames, form);
                    examples.forEach(
                            (_, action) -> arns.forEach(arn -> cells.add(new Cell(action, arn))));
                });
        for (String name : actions.unknownNames()) {
            Form.ofAnything(owner).stream()
                    .flatMap(form -> cut(frames, form).stream())
                    .forEach(arn -> cells.add(new Cell(name, arn)));
            cells.add(new Cell(name, NO_RESOURCE));
        }
        return List.copyOf(cells);
    }

    /// Of the actions that can be called without a resource, one for each way in which AWS treats them.
    private Collection<String> withoutResource(List<Action> actions) {
        Map<Treatment, String> examples = new LinkedHashMap<>();
        for (Action action : actions) {
            if (worksWithoutResource(action)) {
                examples.putIfAbsent(treatment(action), action.qualifiedName());
            }
        }
        return examples.values();
    }

    /// What can make a difference between actions on the same resource.
    ///
    /// @param apart an action that rules name; empty for all others
    private record Treatment(boolean supportsRcp, String apart) {}

    private Treatment treatment(Action action) {
        String name = action.qualifiedName().toLowerCase(Locale.ROOT);
        return new Treatment(
                arns.catalog().supportsRcp(action.service()),
                Setting.isTreatedApart(name) ? name : "");
    }

    /// Whether there are calls of the action that name no resource: it takes none, or the only one that it takes is
    /// optional (`cloudformation:DescribeStacks`). Of several optional ones a call names one.
    ///
    /// Source: Service Authorization Reference, "Actions table", Resource types.
    static boolean worksWithoutResource(Action action) {
        List<ActionResource> resources = action.resources();
        return resources.isEmpty() || (resources.size() == 1 && !resources.getFirst().required());
    }

    private Set<WildcardPattern> patterns(Collection<CompiledStatement> statements) {
        Set<WildcardPattern> patterns = new LinkedHashSet<>();
        for (CompiledStatement statement : statements) {
            if (!statement.resources().listsEverything()) {
                for (PolicyPattern pattern : statement.resources().patterns()) {
                    patterns.add(variables.widest(pattern));
                }
            }
        }
        return patterns;
    }

    /// The patterns of some statements, those together that none of the statements tells apart: all that list one of them
    /// list the others as well. A pattern with an open variable is on its own, because only a part of what it can match is
    /// listed.
    private List<Set<WildcardPattern>> groups(Collection<CompiledStatement> statements) {
        Map<WildcardPattern, Set<Object>> listing = new LinkedHashMap<>();
        for (CompiledStatement statement : statements) {
            if (!statement.resources().listsEverything()) {
                for (PolicyPattern pattern : statement.resources().patterns()) {
                    Set<Object> by =
                            listing.computeIfAbsent(
                                    variables.widest(pattern), _ -> new LinkedHashSet<>());
                    by.add(statement);
                    if (variables.areOpen(pattern.variables())) {
                        by.add(pattern.source());
                    }
                }
            }
        }
        Map<Set<Object>, Set<WildcardPattern>> groups = new LinkedHashMap<>();
        listing.forEach((pattern, by) ->
                groups.computeIfAbsent(by, _ -> new LinkedHashSet<>()).add(pattern));
        return List.copyOf(groups.values());
    }

    /// The services of which the class has actions, as far as they matter: of the rest of the catalogue those whose ARNs a
    /// pattern can match, and one more.
    private Set<String> services(ActionClass actions, Set<WildcardPattern> patterns) {
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

    /// The forms of ARNs that the actions can act on, each with an action for each way in which AWS treats them.
    private Map<Form, Map<Treatment, String>> formsOf(List<Action> actions) {
        Map<Form, Map<Treatment, String>> forms = new LinkedHashMap<>();
        for (Action action : actions) {
            Treatment treatment = treatment(action);
            for (ActionResource resource : action.resources()) {
                for (Form form : arns.forms(action.service(), resource.resourceType())) {
                    forms.computeIfAbsent(
                                    owner.map(form::in).orElse(form), _ -> new LinkedHashMap<>())
                            .putIfAbsent(treatment, action.qualifiedName());
                }
            }
        }
        return forms;
    }

    /// A set of resources, and the groups of patterns that cut it.
    private record Frame(WildcardPattern pattern, List<Set<WildcardPattern>> cuts) {}

    private static List<Frame> frames(
            Set<WildcardPattern> within, List<Set<WildcardPattern>> groups) {
        return within.stream().map(frame -> new Frame(frame, groups)).toList();
    }

    /// An example of every piece into which frames cut the strings of a form.
    private Set<String> cut(List<Frame> frames, Form form) {
        Set<String> examples = new LinkedHashSet<>();
        for (Frame frame : frames) {
            if (frame.pattern().intersects(form.pattern())) {
                examples.addAll(
                        PatternCells.examples(
                                meeting(frame, form),
                                List.of(frame.pattern(), form.pattern()),
                                form.narrower(),
                                effort));
            }
        }
        return examples;
    }

    /// What of the groups can cut: those parts that the frame meets, of groups that do not hold all of it.
    private static List<Set<WildcardPattern>> meeting(Frame frame, Form form) {
        List<Set<WildcardPattern>> meeting = new ArrayList<>();
        for (Set<WildcardPattern> group : frame.cuts()) {
            Set<WildcardPattern> some = new LinkedHashSet<>();
            for (WildcardPattern pattern : group) {
                if (pattern.intersects(frame.pattern()) && pattern.intersects(form.pattern())) {
                    some.add(pattern);
                }
            }
            if (!some.isEmpty()
                    && some.stream().noneMatch(pattern -> pattern.contains(frame.pattern()))) {
                meeting.add(some);
            }
        }
        return meeting;
    }
}

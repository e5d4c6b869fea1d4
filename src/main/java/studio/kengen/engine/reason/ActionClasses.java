package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import studio.kengen.catalog.Action;
import studio.kengen.engine.statement.ActionMatcher;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.pattern.WildcardPattern;

/// Groups actions that no statement tells apart: those of the catalogue, and names that AWS may add tomorrow.
final class ActionClasses {
    /// A name that no action has.
    private static final String FUTURE = "FutureAction";

    /// A service that does not exist yet.
    private static final String FUTURE_SERVICE = "futureservice:" + FUTURE;

    private final ArnUniverse arns;

    /// The statements, by what they list.
    private final List<CompiledStatement> statements;

    private final List<ActionMatcher> matchers;
    private final Map<String, List<Integer>> listedIn = new HashMap<>();
    private final Map<List<Integer>, ActionClass> classes = new LinkedHashMap<>();

    private ActionClasses(ArnUniverse arns, List<CompiledStatement> statements) {
        this.arns = arns;
        this.statements = statements;
        this.matchers = statements.stream().map(CompiledStatement::actions).toList();
    }

    /// The classes.
    static List<ActionClass> of(ArnUniverse arns, List<CompiledStatement> statements) {
        ActionClasses classes = new ActionClasses(arns, statements);
        classes.collectListed();
        classes.collectFuture();
        classes.collectRest();
        return List.copyOf(classes.classes.values());
    }

    private void collectListed() {
        Map<String, Action> known = new TreeMap<>();
        for (int i = 0; i < matchers.size(); i++) {
            ActionMatcher matcher = matchers.get(i);
            if (!matcher.listsEverything()) {
                for (String name : matcher.names()) {
                    arns.catalog().action(name).ifPresent(action -> known.put(name, action));
                    list(name, i);
                }
                for (WildcardPattern wildcard : matcher.wildcards()) {
                    for (Action action : arns.actions(wildcard)) {
                        String name = action.qualifiedName().toLowerCase(Locale.ROOT);
                        known.put(name, action);
                        list(name, i);
                    }
                }
            }
        }
        listedIn.forEach((name, matchers) -> {
            ActionClass group = group(matchers);
            Optional.ofNullable(known.get(name))
                    .ifPresentOrElse(group.known::add, () -> group.others.add(name));
        });
    }

    private void list(String name, int matcher) {
        List<Integer> list = listedIn.computeIfAbsent(name, any -> new ArrayList<>());
        if (list.isEmpty() || list.getLast() != matcher) {
            list.add(matcher);
        }
    }

    /// Names that do not exist, an example of every piece into which wildcards cut the names of a service, and those of
    /// services that do not exist.
    private void collectFuture() {
        Map<String, Set<WildcardPattern>> byService = new TreeMap<>();
        Set<WildcardPattern> acrossServices = new LinkedHashSet<>();
        for (ActionMatcher matcher : matchers) {
            for (WildcardPattern wildcard : matcher.wildcards()) {
                String service = wildcard.toString().split(":", 2)[0];
                if (WildcardPattern.of(service).isLiteral()) {
                    byService.computeIfAbsent(service, _ -> new LinkedHashSet<>()).add(wildcard);
                } else if (!matcher.listsEverything()) {
                    acrossServices.add(wildcard);
                }
            }
        }
        byService.forEach((service, wildcards) -> {
            wildcards.addAll(acrossServices);
            addFuture(wildcards, service + ":*");
        });
        if (!acrossServices.isEmpty()) {
            addFuture(acrossServices, "*:*");
        }
        group(signature(FUTURE_SERVICE.toLowerCase(Locale.ROOT))).others.add(FUTURE_SERVICE);
    }

    private void addFuture(Set<WildcardPattern> wildcards, String within) {
        WildcardPattern all = WildcardPattern.ignoringCase(within);
        for (String name : PatternCells.examples(List.copyOf(wildcards), List.of(all), List.of())) {
            if (arns.catalog().action(name).isEmpty()) {
                group(signature(name)).others.add(name);
            }
        }
    }

    private List<Integer> signature(String name) {
        List<Integer> signature = new ArrayList<>();
        for (int i = 0; i < matchers.size(); i++) {
            ActionMatcher matcher = matchers.get(i);
            if (!matcher.listsEverything() && matcher.matches(name) != matcher.isNegated()) {
                signature.add(i);
            }
        }
        return signature;
    }

    /// What no statement lists but by `*`: the rest of the catalogue.
    private void collectRest() {
        group(List.of()).isRest = true;
    }

    private ActionClass group(List<Integer> signature) {
        return classes.computeIfAbsent(signature, listing -> new ActionClass(this, listing));
    }

    /// Whether a statement lists the action otherwise than by `*`.
    boolean isListed(Action action) {
        return listedIn.containsKey(action.qualifiedName().toLowerCase(Locale.ROOT));
    }

    /// Actions that no statement tells apart.
    static final class ActionClass {
        private final ActionClasses all;

        /// Which statements list the actions otherwise than by `*`.
        private final Set<Integer> listing;

        private final List<Action> known = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private boolean isRest;

        private ActionClass(ActionClasses all, List<Integer> listing) {
            this.all = all;
            this.listing = Set.copyOf(listing);
        }

        /// The statements that are about the actions.
        Set<CompiledStatement> statements() {
            Set<CompiledStatement> about = new LinkedHashSet<>();
            for (int i = 0; i < all.statements.size(); i++) {
                ActionMatcher matcher = all.matchers.get(i);
                boolean listed = matcher.listsEverything() || listing.contains(i);
                if (listed != matcher.isNegated()) {
                    about.add(all.statements.get(i));
                }
            }
            return about;
        }

        /// Actions of the catalogue in the class, of these services only.
        List<Action> actionsOf(Set<String> services) {
            List<Action> actions = new ArrayList<>();
            for (Action action : known) {
                if (services.contains(action.service())) {
                    actions.add(action);
                }
            }
            if (isRest) {
                for (String prefix : services) {
                    all.arns.catalog().service(prefix).stream()
                            .flatMap(service -> service.actions().stream())
                            .filter(action -> !all.isListed(action))
                            .forEach(actions::add);
                }
            }
            return actions;
        }

        /// The services of its actions, those of the rest of the catalogue apart.
        Set<String> services() {
            Set<String> services = new LinkedHashSet<>();
            known.forEach(action -> services.add(action.service()));
            return services;
        }

        /// Names in the class that the catalogue does not have: a written one, or one that AWS may add.
        List<String> unknownNames() {
            return others;
        }

        /// Whether the class is what no statement lists but by `*`.
        boolean isRest() {
            return isRest;
        }
    }
}

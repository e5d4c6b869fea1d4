package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.kengen.catalog.Action;
import studio.kengen.engine.statement.ActionMatcher;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.pattern.WildcardPattern;

/// Groups actions that no statement tells apart: those of the catalogue, and names that AWS may add tomorrow. Actions that
/// no statement of the focus is about are left out.
final class ActionClasses {
    /// A name that no action has.
    private static final String FUTURE = "FutureAction";

    /// A service that does not exist yet.
    private static final String FUTURE_SERVICE = "futureservice:" + FUTURE;

    private final ArnUniverse arns;

    /// The statements, by what they list.
    private final List<CompiledStatement> statements;

    private final List<ActionMatcher> matchers;

    /// Those of the focus.
    private final List<ActionMatcher> focus;

    /// Whether the focus is about actions that cannot be counted.
    private final boolean isOpen;

    private final Map<String, List<Integer>> listedIn = new HashMap<>();
    private final Map<List<Integer>, ActionClass> classes = new LinkedHashMap<>();

    private ActionClasses(
            ArnUniverse arns, List<CompiledStatement> statements, Set<CompiledStatement> focus) {
        this.arns = arns;
        this.statements = statements;
        this.matchers = statements.stream().map(CompiledStatement::actions).toList();
        this.focus =
                statements.stream()
                        .filter(focus::contains)
                        .map(CompiledStatement::actions)
                        .toList();
        this.isOpen = this.focus.stream().anyMatch(ActionMatcher::isOpen);
    }

    /// The classes.
    static List<ActionClass> of(
            ArnUniverse arns, List<CompiledStatement> statements, Set<CompiledStatement> focus) {
        ActionClasses classes = new ActionClasses(arns, statements, focus);
        classes.collectListed();
        classes.collectFuture();
        if (classes.isOpen) {
            classes.collectRest();
        }
        return List.copyOf(classes.classes.values());
    }

    private void collectListed() {
        for (ActionMatcher matcher : isOpen ? matchers : focus) {
            if (!matcher.listsEverything()) {
                names(matcher).forEach(name -> listedIn.put(name, new ArrayList<>()));
            }
        }
        for (int i = 0; i < matchers.size(); i++) {
            if (!matchers.get(i).listsEverything()) {
                list(i);
            }
        }
        listedIn.forEach((name, listing) -> {
            ActionClass group = group(listing);
            arns.catalog()
                    .action(name)
                    .ifPresentOrElse(group.known::add, () -> group.others.add(name));
        });
    }

    private Stream<String> names(ActionMatcher matcher) {
        return Stream.concat(
                matcher.names().stream(),
                matcher.wildcards().stream().flatMap(w -> arns.actions(w).keySet().stream()));
    }

    /// Notes of every name in question that a statement lists it.
    private void list(int statement) {
        ActionMatcher matcher = matchers.get(statement);
        matcher.names().forEach(name -> list(name, statement));
        for (WildcardPattern wildcard : matcher.wildcards()) {
            Set<String> meant = arns.actions(wildcard).keySet();
            if (meant.size() < listedIn.size()) {
                meant.forEach(name -> list(name, statement));
            } else {
                listedIn.keySet().stream()
                        .filter(meant::contains)
                        .forEach(name -> list(name, statement));
            }
        }
    }

    private void list(String name, int statement) {
        List<Integer> listing = listedIn.get(name);
        if (listing != null && (listing.isEmpty() || listing.getLast() != statement)) {
            listing.add(statement);
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
        if (isOpen) {
            group(signature(FUTURE_SERVICE.toLowerCase(Locale.ROOT))).others.add(FUTURE_SERVICE);
        }
    }

    private void addFuture(Set<WildcardPattern> wildcards, String within) {
        WildcardPattern all = WildcardPattern.ignoringCase(within);
        List<WildcardPattern> cuts = List.copyOf(wildcards);
        for (WildcardPattern frame : isOpen ? List.of(all) : inFocus(cuts)) {
            List<WildcardPattern> meeting = cuts.stream().filter(frame::intersects).toList();
            for (String name : PatternCells.examples(meeting, List.of(frame, all), List.of())) {
                if (arns.catalog().action(name).isEmpty()) {
                    group(signature(name)).others.add(name);
                }
            }
        }
    }

    private List<WildcardPattern> inFocus(List<WildcardPattern> wildcards) {
        Set<WildcardPattern> wanted = new HashSet<>();
        focus.forEach(matcher -> wanted.addAll(matcher.wildcards()));
        return wildcards.stream().filter(wanted::contains).toList();
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
        private final Set<String> others = new LinkedHashSet<>();
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
        Set<String> unknownNames() {
            return others;
        }

        /// Whether the class is what no statement lists but by `*`.
        boolean isRest() {
            return isRest;
        }
    }
}

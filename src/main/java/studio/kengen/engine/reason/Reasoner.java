package studio.kengen.engine.reason;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.decide.Setting;
import studio.kengen.engine.reason.ActionClasses.ActionClass;
import studio.kengen.engine.reason.ResourceCells.Cell;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.pattern.PatternTooComplexException;

/// Answers whether there is a request of a universe for which a question is answered with yes.
///
/// Exact in action (the catalogue and what AWS may add) and resource. Conditions are exact for the operators that the
/// engine knows; what it cannot see through never turns into "there is none". Calls that need no permission are not looked
/// at, because no policy bears on them.
///
/// Policy variables without a known value are tried with an example; where that finds nothing, a pattern with such a
/// variable is taken as any part of what it can match at most, so that "none" holds for every value.
public final class Reasoner {
    private static final String EXAMPLE_VALUE = "example";

    private final Catalog catalog;
    private final ArnUniverse arns;

    public Reasoner(Catalog catalog) {
        this.catalog = catalog;
        this.arns = new ArnUniverse(catalog);
    }

    /// Looks for a request.
    ///
    /// @param confirm decides by other means whether a request is one; what it does not confirm is not told
    public Answer find(Question question, Universe universe, Predicate<AccessRequest> confirm) {
        RequestContext named = RequestContext.of(universe.constants());
        RequestContext constants =
                universe.isRequesterExample() ? named : named.completedFor(universe.requester());
        Set<String> open = openVariables(question.statements(), constants);
        try {
            if (open.isEmpty()) {
                return new Search(question, universe, constants, false, confirm).run();
            }
            RequestContext tried = constants;
            for (String key : open) {
                tried = tried.with(key, List.of(EXAMPLE_VALUE));
            }
            Answer example = new Search(question, universe, tried, false, confirm).run();
            if (example instanceof Answer.Found) {
                return example;
            }
            return new Search(question, universe, constants, true, confirm).run();
        } catch (PatternTooComplexException e) {
            return new Answer.Open(String.valueOf(e.getMessage()));
        }
    }

    private static Set<String> openVariables(
            List<CompiledStatement> statements, RequestContext constants) {
        Set<String> variables = new LinkedHashSet<>();
        for (CompiledStatement statement : statements) {
            for (PolicyPattern pattern : statement.resources().patterns()) {
                pattern.variables().forEach(key -> variables.add(key.toLowerCase(Locale.ROOT)));
            }
            for (ConditionTest test : statement.conditions()) {
                test.variables().forEach(key -> variables.add(key.toLowerCase(Locale.ROOT)));
            }
        }
        variables.removeIf(key -> !constants.valuesOfLowerCase(key).isEmpty());
        return variables;
    }

    /// One search through all classes and cells.
    private final class Search {
        private final Question question;
        private final Universe universe;
        private final RequestContext constants;
        private final Function<String, Optional<String>> valueOf;

        /// Whether variables without value are left open, instead of being absent.
        private final boolean variablesAreOpen;

        private final Predicate<AccessRequest> confirm;
        private final Map<String, List<ConditionTest>> tests = new HashMap<>();
        private final Map<String, KeyDomain> domains = new HashMap<>();
        private final Map<String, KeyDomain> exhaustive = new HashMap<>();
        private Optional<Answer.Open> open = Optional.empty();

        Search(
                Question question,
                Universe universe,
                RequestContext constants,
                boolean variablesAreOpen,
                Predicate<AccessRequest> confirm) {
            this.question = question;
            this.universe = universe;
            this.constants = constants;
            this.valueOf = constants.variables();
            this.variablesAreOpen = variablesAreOpen;
            this.confirm = confirm;
            collectDomains();
        }

        private void collectDomains() {
            Map<String, Set<ConditionTest>> byKey = new LinkedHashMap<>();
            for (CompiledStatement statement : question.statements()) {
                for (ConditionTest test : statement.conditions()) {
                    if (!isOpen(test)) {
                        byKey.computeIfAbsent(test.key(), any -> new LinkedHashSet<>()).add(test);
                    }
                }
            }
            byKey.forEach((key, ofKey) -> {
                List<ConditionTest> list = List.copyOf(ofKey);
                KeyDomain domain = KeyDomain.of(key, list, catalog, constants, otherwise(key));
                tests.put(key, list);
                domains.put(key, domain);
                if (domain.isExhaustive()) {
                    exhaustive.put(key, domain);
                }
            });
        }

        /// What a key is where nothing is said about it.
        private List<String> otherwise(String key) {
            return constants.completedFor(universe.requester()).valuesOfLowerCase(key);
        }

        private boolean isOpen(ConditionTest test) {
            return !test.isKnown()
                    || (variablesAreOpen
                            && test.variables().stream()
                                    .anyMatch(key -> constants.values(key).isEmpty()));
        }

        Answer run() {
            for (ActionClass actions : ActionClasses.of(arns, question.statements())) {
                Optional<AccessRequest> found = search(actions);
                if (found.isPresent()) {
                    return new Answer.Found(found.get());
                }
            }
            return open.isPresent() ? open.get() : new Answer.None();
        }

        private Optional<AccessRequest> search(ActionClass actions) {
            String name = actions.representative().toLowerCase(Locale.ROOT);
            Set<CompiledStatement> about = new LinkedHashSet<>();
            for (CompiledStatement statement : question.statements()) {
                if (statement.actions().matches(name)) {
                    about.add(statement);
                }
            }
            if (isHopeless(about)) {
                return Optional.empty();
            }
            ResourceCells cells = new ResourceCells(arns, valueOf);
            for (Cell cell : cells.of(actions, List.copyOf(about))) {
                Optional<AccessRequest> found = search(cell, about);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /// Whether the answer is no even if every statement could fit or not as it likes.
        private boolean isHopeless(Set<CompiledStatement> about) {
            Setting setting = setting(new Cell("kengen:any", "*"));
            Formula widest =
                    question.ask(
                            Formula.ALGEBRA,
                            setting,
                            statement ->
                                    about.contains(statement)
                                            ? Formula.ALGEBRA.unknown()
                                            : Formula.Constant.FALSE);
            return widest.equals(Formula.Constant.FALSE);
        }

        private Optional<AccessRequest> search(Cell cell, Set<CompiledStatement> about) {
            Setting setting = setting(cell);
            if (setting.needsNoPermission()) {
                return Optional.empty();
            }
            Formula formula =
                    question.ask(
                            Formula.ALGEBRA,
                            setting,
                            statement ->
                                    about.contains(statement)
                                            ? fit(statement, cell.resource())
                                            : Formula.Constant.FALSE);
            Optional<Solver.Solution> solution = new Solver(domains, tests).solve(formula);
            if (solution.isPresent()) {
                AccessRequest request = request(cell, solution.get());
                if (confirm.test(request)) {
                    return Optional.of(request);
                }
                open = Optional.of(new Answer.Open(cell.action()));
            } else if (exhaustive.size() < domains.size()
                    && new Solver(exhaustive, tests).solve(formula).isPresent()) {
                open = Optional.of(new Answer.Open(cell.action()));
            }
            return Optional.empty();
        }

        private Setting setting(Cell cell) {
            return Setting.of(
                    universe.requester(),
                    cell.action().toLowerCase(Locale.ROOT),
                    cell.resource(),
                    universe.resourceAccount(),
                    catalog::supportsRcp);
        }

        private Formula fit(CompiledStatement statement, String resource) {
            Formula fit = resourceFits(statement, resource);
            for (ConditionTest test : statement.conditions()) {
                if (fit.equals(Formula.Constant.FALSE)) {
                    return fit;
                }
                fit = Formula.ALGEBRA.and(fit, holds(test));
            }
            return fit;
        }

        private Formula resourceFits(CompiledStatement statement, String resource) {
            if (statement.resources().listsEverything()) {
                return statement.resources().isNegated()
                        ? Formula.Constant.FALSE
                        : Formula.Constant.TRUE;
            }
            Formula listed = Formula.Constant.FALSE;
            for (PolicyPattern pattern : statement.resources().patterns()) {
                listed = Formula.ALGEBRA.or(listed, matches(pattern, resource));
            }
            return statement.resources().isNegated() ? Formula.ALGEBRA.not(listed) : listed;
        }

        private Formula matches(PolicyPattern pattern, String resource) {
            boolean isOpen = variablesAreOpen && pattern.pattern(valueOf).isEmpty();
            if (!isOpen) {
                return pattern.matches(resource, constants)
                        ? Formula.Constant.TRUE
                        : Formula.Constant.FALSE;
            }
            return pattern.widest().matches(resource)
                    ? new Formula.Literal(new Atom.OnResource(pattern.source()))
                    : Formula.Constant.FALSE;
        }

        private Formula holds(ConditionTest test) {
            boolean isConstant = !constants.valuesOfLowerCase(test.key()).isEmpty();
            if (isConstant && !isOpen(test)) {
                return switch (test.holds(constants)) {
                    case YES -> Formula.Constant.TRUE;
                    case NO -> Formula.Constant.FALSE;
                    case UNKNOWN -> Formula.ALGEBRA.unknown();
                };
            }
            return new Formula.Literal(new Atom.OnKey(test));
        }

        private AccessRequest request(Cell cell, Solver.Solution solution) {
            Map<String, List<String>> values = new HashMap<>(constants.asMap());
            RequestContext.principalKeys(universe.requester())
                    .forEach((key, value) -> {
                        if (!universe.constants().containsKey(key)) {
                            values.remove(key);
                        }
                    });
            values.putAll(solution.values());
            return new AccessRequest(
                    universe.requester(),
                    cell.action(),
                    cell.resource(),
                    universe.resourceAccount(),
                    RequestContext.of(values));
        }
    }
}

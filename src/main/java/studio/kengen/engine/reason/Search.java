package studio.kengen.engine.reason;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Algebra;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.Truth;
import studio.kengen.engine.decide.Setting;
import studio.kengen.engine.reason.ActionClasses.ActionClass;
import studio.kengen.engine.reason.ResourceCells.Cell;
import studio.kengen.engine.statement.CompiledStatement;

/// One search through all classes of actions and all cells of resources.
final class Search {
    private static final String PRINCIPAL_ARN = "aws:principalarn";

    private final Question question;
    private final Universe universe;
    private final RequestContext constants;
    private final Predicate<AccessRequest> confirm;
    private final Catalog catalog;
    private final ArnUniverse arns;
    private final KeyDomains domains;
    private final StatementFit fit;
    private final ResourceCells cells;
    private final List<Setting> kinds;
    private final List<CompiledStatement> statements;
    private final Set<CompiledStatement> focus;
    private Optional<Answer.Open> open = Optional.empty();

    /// @param confirm decides by other means whether a request is one; what it does not confirm is not told
    Search(
            Question question,
            Universe universe,
            Variables variables,
            ArnUniverse arns,
            Predicate<AccessRequest> confirm) {
        this.universe = universe;
        this.constants = variables.constants();
        this.confirm = confirm;
        this.arns = arns;
        this.catalog = arns.catalog();
        this.fit = new StatementFit(variables);
        this.cells = new ResourceCells(arns, variables, new Effort());
        this.kinds = Setting.ofEveryKind(universe.requester(), universe.resourceAccount());
        Set<CompiledStatement> chosen =
                question.focuses().stream()
                        .filter(statements -> isHopelessWithout(question, statements))
                        .min(Comparator.comparing(Search::listsEverything))
                        .orElseGet(() -> Set.copyOf(question.statements()));
        this.question =
                question.about(
                        question.meeting(universe.requester(), chosen).stream()
                                .filter(fit::isPossible)
                                .collect(Collectors.toUnmodifiableSet()));
        this.statements = this.question.statements();
        this.focus =
                statements.stream()
                        .filter(chosen::contains)
                        .collect(Collectors.toUnmodifiableSet());
        this.domains = KeyDomains.of(statements, variables, universe.requester(), catalog);
    }

    private static boolean listsEverything(Set<CompiledStatement> focus) {
        return focus.stream().anyMatch(statement -> statement.actions().isOpen());
    }

    /// Whether the answer is no for every request that none of the statements fits.
    private boolean isHopelessWithout(Question asked, Set<CompiledStatement> statements) {
        return isHopeless(
                asked, statement -> statements.contains(statement) ? Truth.NO : Truth.UNKNOWN);
    }

    Answer run() {
        for (ActionClass actions : ActionClasses.of(arns, statements, focus)) {
            try {
                Optional<AccessRequest> found = search(actions);
                if (found.isPresent()) {
                    return new Answer.Found(found.get());
                }
            } catch (TooManyPiecesException e) {
                // Other actions may still be found.
                open = Optional.of(new Answer.Open(e.example(), Answer.Open.Why.TOO_MANY_PIECES));
            }
        }
        return open.isPresent() ? open.get() : new Answer.None();
    }

    private Optional<AccessRequest> search(ActionClass actions) {
        Set<CompiledStatement> about = actions.statements();
        Question here = question.about(about);
        if (isHopeless(here, _ -> Truth.UNKNOWN)) {
            return Optional.empty();
        }
        for (Cell cell : cells.of(actions, about, focus)) {
            Optional<AccessRequest> found = search(cell, here);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Whether the answer is no, whoever asks for what.
    private boolean isHopeless(Question asked, Function<CompiledStatement, Truth> fits) {
        return kinds.stream()
                .allMatch(kind -> asked.ask(Algebra.OF_ONE_REQUEST, kind, fits) == Truth.NO);
    }

    private Optional<AccessRequest> search(Cell cell, Question here) {
        Setting setting =
                Setting.of(
                        universe.requester(),
                        cell.action().toLowerCase(Locale.ROOT),
                        cell.resource(),
                        universe.resourceAccount(),
                        catalog::supportsRcp);
        if (setting.needsNoPermission()) {
            return Optional.empty();
        }
        Formula formula =
                here.ask(Formula.ALGEBRA, setting, statement -> fit.of(statement, cell.resource()));
        Optional<Map<String, List<String>>> solution = domains.solver().solve(formula);
        if (solution.isPresent()) {
            Optional<AccessRequest> confirmed = confirmed(cell, solution.get());
            if (confirmed.isPresent()) {
                return confirmed;
            }
            open = Optional.of(new Answer.Open(cell.action()));
        } else if (domains.wideSolver() != domains.solver()
                && domains.wideSolver().solve(formula).isPresent()) {
            open = Optional.of(new Answer.Open(cell.action()));
        }
        return Optional.empty();
    }

    private Optional<AccessRequest> confirmed(Cell cell, Map<String, List<String>> solution) {
        AccessRequest request = request(universe.requester(), cell, solution);
        return representative(solution)
                .map(requester -> request(requester, cell, solution))
                .filter(confirm)
                .or(() -> Optional.of(request).filter(confirm));
    }

    /// Somebody of whom the solution's `aws:PrincipalArn` is true, where the requester stands for others like it.
    private Optional<Requester> representative(Map<String, List<String>> solution) {
        return universe.isRequesterExample() && solution.containsKey(PRINCIPAL_ARN)
                ? Requester.parse(solution.get(PRINCIPAL_ARN).getFirst())
                        .filter(requester -> agrees(requester, solution))
                : Optional.empty();
    }

    private static boolean agrees(Requester requester, Map<String, List<String>> solution) {
        return RequestContext.principalKeys(requester).entrySet().stream()
                .allMatch(key ->
                        solution.getOrDefault(key.getKey(), key.getValue()).equals(key.getValue()));
    }

    private AccessRequest request(
            Requester requester, Cell cell, Map<String, List<String>> solution) {
        Map<String, List<String>> values = new HashMap<>(constants.asMap());
        values.putAll(solution);
        RequestContext.principalKeys(requester)
                .forEach((key, value) -> {
                    if (!universe.constants().containsKey(key)) {
                        values.remove(key, value);
                    }
                });
        return new AccessRequest(
                requester,
                cell.action(),
                cell.resource(),
                universe.resourceAccount(),
                RequestContext.of(values));
    }
}

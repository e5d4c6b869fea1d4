package studio.kengen.ui.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.catalog.Service;
import studio.kengen.design.ActionSelection;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.ConditionOperator;
import studio.kengen.policy.ConditionOperator.Quantifier;
import studio.kengen.ui.grid.Suggestion;

/// Offers the words of a condition such as `StringEquals aws:SourceVpc = vpc-1`: operators, then keys.
///
/// @param catalog the catalogue in use
public record ConditionSuggestions(Catalog catalog) {
    /// Plain comparisons first; those with `IfExists` or a set prefix are rarer.
    private static final List<Suggestion> OPERATORS =
            Stream.of(
                            operators(Optional.empty(), false),
                            operators(Optional.empty(), true),
                            operators(Optional.of(Quantifier.FOR_ANY_VALUE), false),
                            operators(Optional.of(Quantifier.FOR_ALL_VALUES), false))
                    .flatMap(operators -> operators)
                    .map(operator -> Suggestion.of(operator.text()))
                    .toList();

    private static Stream<ConditionOperator> operators(
            Optional<Quantifier> quantifier, boolean ifExists) {
        return Stream.of(BaseOperator.values())
                .filter(base -> base != BaseOperator.NULL || (quantifier.isEmpty() && !ifExists))
                .map(base -> new ConditionOperator(quantifier, base, ifExists));
    }

    /// What goes on from a line: an operator, or a key that requests of the actions can have; nothing for values, which
    /// only the user knows.
    ///
    /// @param rows the rows that the condition narrows; where they name no action, all keys of their services count
    /// @param line up to the caret
    public List<Suggestion> of(Collection<? extends ActionSelection> rows, String line) {
        String[] words = line.stripLeading().split("\\s+", -1);
        String typed = words[words.length - 1];
        return switch (words.length) {
            case 1 -> SuggestionList.matching(OPERATORS.stream(), typed);
            case 2 -> SuggestionList.matching(keys(rows, words[0]), typed);
            default -> List.of();
        };
    }

    /// The keys of the actions, then the global ones; of both first those that the operator compares.
    private Stream<Suggestion> keys(Collection<? extends ActionSelection> rows, String operator) {
        Stream<ConditionKey> ofActions =
                rows.stream()
                        .flatMap(this::keys)
                        .distinct()
                        .sorted(Comparator.comparing(ConditionKey::name))
                        .sorted(Comparator.comparing(key -> key.name().startsWith("aws:")));
        return Stream.concat(ofActions, catalog.globalConditionKeys().stream())
                .distinct()
                .sorted(Comparator.comparing(key -> !compares(operator, key)))
                .map(key -> new Suggestion(start(key), key.awsType()))
                .distinct();
    }

    private Stream<ConditionKey> keys(ActionSelection row) {
        return catalog.service(row.service()).stream()
                .flatMap(service -> {
                    List<Action> named = actions(row, service);
                    return (named.isEmpty() ? service.actions() : named)
                            .stream()
                                    .flatMap(action -> service.conditionKeysOf(action).stream())
                                    .distinct()
                                    .flatMap(name -> key(service, name).stream());
                });
    }

    private Optional<ConditionKey> key(Service service, String name) {
        return service.conditionKey(name).or(() -> catalog.conditionKey(name));
    }

    private List<Action> actions(ActionSelection row, Service service) {
        Stream<Action> byLevel =
                service.actions().stream()
                        .filter(action -> row.accessLevels().contains(action.accessLevel()));
        Stream<Action> byName =
                row.actions().stream()
                        .map(name -> name.contains(":") ? name : service.prefix() + ":" + name)
                        .flatMap(pattern -> catalog.expand(pattern).stream())
                        .filter(action -> service.action(action.name()).isPresent());
        return Stream.concat(byLevel, byName).distinct().toList();
    }

    private static boolean compares(String operator, ConditionKey key) {
        return ConditionOperator.parse(operator)
                .filter(known -> fits(known.base().family(), key))
                .filter(known -> known.quantifier().isEmpty() || key.multivalued())
                .isPresent();
    }

    private static boolean fits(BaseOperator.Family family, ConditionKey key) {
        return switch (key.type()) {
            case STRING -> family == BaseOperator.Family.STRING;
            case ARN -> family == BaseOperator.Family.ARN || family == BaseOperator.Family.STRING;
            case BOOL -> family == BaseOperator.Family.BOOLEAN;
            case NUMERIC -> family == BaseOperator.Family.NUMERIC;
            case DATE -> family == BaseOperator.Family.DATE;
            case IP_ADDRESS -> family == BaseOperator.Family.IP_ADDRESS;
            case BINARY -> family == BaseOperator.Family.BINARY;
        };
    }

    /// The key's name up to its placeholder, which the user types on from: `aws:ResourceTag/`.
    private static String start(ConditionKey key) {
        return key.isTemplate() ? key.name().split("\\$\\{|<", 2)[0] : key.name();
    }
}

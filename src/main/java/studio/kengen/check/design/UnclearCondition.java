package studio.kengen.check.design;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.catalog.ResourceType;
import studio.kengen.catalog.Service;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.Control;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Row;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionOperator;

/// UNKNOWN_CONDITION_OPERATOR, UNKNOWN_CONDITION_KEY: AWS has no such operator or key. CONDITION_KEY_NOT_SUPPORTED: no
/// action of the row knows the key, so that the condition never holds. CONTROL_KEY_NOT_SUPPORTED: the same for the rows
/// that a control covers. CONDITION_WITHOUT_VALUE: nothing to compare with.
final class UnclearCondition implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (NeededPermission row : design.project().needed()) {
            row.conditions().forEach(condition -> check(design, report, row, condition));
            unsupportedKeys(design, row.conditions(), List.of(row))
                    .forEach(key ->
                            report.warning(row, "conditions", "CONDITION_KEY_NOT_SUPPORTED", key));
        }
        for (Control row : design.project().controls()) {
            row.conditions().forEach(condition -> check(design, report, row, condition));
            unsupportedKeys(design, row.conditions(), covered(design, row))
                    .forEach(key ->
                            report.warning(row, "conditions", "CONTROL_KEY_NOT_SUPPORTED", key));
        }
    }

    private static void check(Design design, Report report, Row row, Condition condition) {
        if (ConditionOperator.parse(condition.operator()).isEmpty()) {
            report.error(row, "conditions", "UNKNOWN_CONDITION_OPERATOR", condition.operator());
        }
        if (design.catalog().conditionKey(condition.key()).isEmpty()) {
            report.error(row, "conditions", "UNKNOWN_CONDITION_KEY", condition.key());
        }
        if (condition.values().isEmpty()) {
            report.error(row, "conditions", "CONDITION_WITHOUT_VALUE", condition.key());
        }
    }

    private static List<ActionSelection> covered(Design design, Control control) {
        return control.covers().stream()
                .flatMap(id -> design.project().find(id).stream())
                .filter(ActionSelection.class::isInstance)
                .map(ActionSelection.class::cast)
                .toList();
    }

    /// Keys that no action of `rows` knows; none where there is no action to ask. Every request has the global keys.
    private static List<String> unsupportedKeys(
            Design design, List<Condition> conditions, List<ActionSelection> rows) {
        List<String> keys =
                conditions.stream()
                        .map(Condition::key)
                        .filter(key -> !isGlobal(design, key))
                        .filter(key -> design.catalog().conditionKey(key).isPresent())
                        .distinct()
                        .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Action> actions =
                rows.stream()
                        .flatMap(row -> design.expander().selectedActions(row).stream())
                        .toList();
        return keys.stream()
                .filter(key -> !actions.isEmpty())
                .filter(key -> actions.stream().noneMatch(action -> supports(design, action, key)))
                .toList();
    }

    private static boolean isGlobal(Design design, String key) {
        return design.catalog().globalConditionKeys().stream()
                .anyMatch(known -> known.matches(key));
    }

    private static boolean supports(Design design, Action action, String key) {
        Service service = design.catalog().service(action.service()).orElseThrow();
        Stream<String> ofResources =
                action.resources().stream()
                        .flatMap(resource ->
                                Stream.concat(
                                        resource.conditionKeys().stream(),
                                        service
                                                .resourceType(resource.resourceType())
                                                .map(ResourceType::conditionKeys)
                                                .orElse(List.of())
                                                .stream()));
        ConditionKey wanted = service.conditionKey(key).orElse(null);
        return wanted != null
                && Stream.concat(action.conditionKeys().stream(), ofResources)
                        .anyMatch(known -> known.equalsIgnoreCase(wanted.name()));
    }
}

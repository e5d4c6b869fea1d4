package studio.kengen.generate.detection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.kengen.control.ConfigRule;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownRisk;
import studio.kengen.control.Runbook;
import studio.kengen.design.Method;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonWriter;

/// `config/suggestions.json`: the AWS Config rules that find the misuse of what lies in area B, and the runbooks that
/// repair it (method 5).
public final class ConfigSuggestions implements KindGenerator {
    private final ControlKnowledge knowledge;

    public ConfigSuggestions(ControlKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONFIG;
    }

    @Override
    public Outcome generate(Basis basis) {
        Areas areas = basis.areas();
        Map<String, NavigableSet<RowId>> rowsByAction = rowsByAction(areas);
        TreeMap<String, Suggestion> suggestions = new TreeMap<>();
        for (KnownRisk risk : knowledge.risks()) {
            List<String> met = risk.actions().stream().filter(rowsByAction::containsKey).toList();
            if (!met.isEmpty()) {
                for (ConfigRule rule : risk.configRules()) {
                    suggestions
                            .computeIfAbsent(rule.identifier(), _ -> new Suggestion(rule))
                            .answers(risk, met, rowsByAction);
                }
            }
        }
        return suggestions.isEmpty()
                ? Outcome.NOTHING
                : new Outcome(List.of(document(suggestions.values(), areas.project())), List.of());
    }

    private static Map<String, NavigableSet<RowId>> rowsByAction(Areas areas) {
        Map<String, NavigableSet<RowId>> rows = new TreeMap<>();
        for (RowExpansion<UnacceptablePermission> expansion : areas.areaB()) {
            for (GrantedAction grant : expansion.grants()) {
                rows.computeIfAbsent(grant.action().qualifiedName(), _ -> new TreeSet<>())
                        .add(expansion.row().id());
            }
        }
        return rows;
    }

    private static GeneratedDocument document(Iterable<Suggestion> suggestions, Project project) {
        List<Map<String, Object>> rules = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            rules.add(suggestion.asJson(project));
            origins.add(
                    new Origin(
                            suggestion.rule.identifier(),
                            List.copyOf(suggestion.actionsByRow.keySet())));
        }
        return new GeneratedDocument(
                DocumentKind.CONFIG,
                Optional.empty(),
                DocumentKind.CONFIG.directory() + "/suggestions.json",
                Message.of("generate.title.config"),
                JsonWriter.pretty(Map.of("rules", rules)),
                Optional.empty(),
                origins,
                Optional.empty(),
                List.of());
    }

    /// A rule and what it answers.
    private static final class Suggestion {
        private final ConfigRule rule;
        private final Map<String, String> risks = new TreeMap<>();
        private final TreeMap<RowId, NavigableSet<String>> actionsByRow = new TreeMap<>();

        Suggestion(ConfigRule rule) {
            this.rule = rule;
        }

        void answers(
                KnownRisk risk,
                List<String> actions,
                Map<String, NavigableSet<RowId>> rowsByAction) {
            risks.put(risk.id(), risk.title());
            for (String action : actions) {
                for (RowId row : rowsByAction.getOrDefault(action, new TreeSet<>())) {
                    actionsByRow.computeIfAbsent(row, _ -> new TreeSet<>()).add(action);
                }
            }
        }

        Map<String, Object> asJson(Project project) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("identifier", rule.identifier());
            json.put("name", rule.name());
            json.put("resourceTypes", rule.resourceTypes());
            json.put("triggers", lowerCaseNames(rule.triggers()));
            json.put("parameters", rule.parameters().stream().map(Suggestion::asJson).toList());
            rule.runbook().ifPresent(runbook -> json.put("remediation", asJson(runbook)));
            json.put("risks", List.copyOf(risks.values()));
            List<Map<String, Object>> answers = new ArrayList<>();
            actionsByRow.forEach((row, actions) -> {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("row", row.value());
                answer.put("actions", List.copyOf(actions));
                answers.add(answer);
            });
            json.put("answers", answers);
            json.put("controls", chosenBy(project));
            return json;
        }

        /// The controls of Table 4 that have chosen the rule already, by writing its identifier or name.
        private List<String> chosenBy(Project project) {
            return project.controls().stream()
                    .filter(control -> control.method() == Method.AUTO_REMEDIATION)
                    .filter(control ->
                            control.mechanism().contains(rule.identifier())
                                    || control.mechanism().contains(rule.name()))
                    .map(Row::id)
                    .sorted()
                    .map(RowId::value)
                    .toList();
        }

        private static Map<String, Object> asJson(ConfigRule.Parameter parameter) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", parameter.name());
            json.put("type", parameter.type());
            json.put("required", parameter.required());
            parameter.defaultValue().ifPresent(value -> json.put("default", value));
            return json;
        }

        private static Map<String, Object> asJson(Runbook runbook) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("runbook", runbook.document());
            json.put("effect", lowerCase(runbook.effect()));
            json.put("automatic", runbook.automaticByDefault());
            return json;
        }

        private static List<String> lowerCaseNames(Iterable<? extends Enum<?>> constants) {
            List<String> names = new ArrayList<>();
            constants.forEach(constant -> names.add(lowerCase(constant)));
            return names;
        }

        private static String lowerCase(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }
}

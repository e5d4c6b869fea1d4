package studio.kengen.control.proposal;

import studio.kengen.control.ConditionControl;
import studio.kengen.control.ConfigRule;
import studio.kengen.control.Feature;
import studio.kengen.control.KnownControl;
import studio.kengen.control.MediatedAccess;
import studio.kengen.control.Monitor;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.RuleControl;
import studio.kengen.control.template.StatementTemplate;

/// How much work a control is, roughly: a judgement by its kind.
public enum Effort {
    /// Switched on; nothing to decide.
    LOW,
    /// Values to find, or many resources or accounts to look after.
    MEDIUM,
    /// Something to build, or people who must work otherwise.
    HIGH;

    private static final String NO_PROTECTION_PLAN = "foundational";

    /// The effort that `control` takes.
    public static Effort of(KnownControl control) {
        return switch (control) {
            case ConditionControl condition -> ofValues(condition.template());
            case MediatedAccess any -> HIGH;
            // A denial for whole accounts wants to be tried out, whatever its values.
            case PredefinedGuardrail.Denial any -> MEDIUM;
            case PredefinedGuardrail.Setting setting ->
                    setting.feature().scope() == Feature.Scope.ACCOUNT ? LOW : MEDIUM;
            case PredefinedGuardrail.TowerControl any -> LOW;
            case Monitor.ThreatFinding threat ->
                    threat.finding().plan().equals(NO_PROTECTION_PLAN) ? LOW : MEDIUM;
            case Monitor any -> LOW;
            case RuleControl rule -> ofParameters(rule.rule());
        };
    }

    private static Effort ofValues(StatementTemplate template) {
        return template.placeholders().stream()
                        .allMatch(placeholder -> !placeholder.defaults().isEmpty())
                ? LOW
                : MEDIUM;
    }

    private static Effort ofParameters(ConfigRule rule) {
        return rule.parameters().stream()
                        .anyMatch(parameter ->
                                parameter.required() && parameter.defaultValue().isEmpty())
                ? MEDIUM
                : LOW;
    }
}

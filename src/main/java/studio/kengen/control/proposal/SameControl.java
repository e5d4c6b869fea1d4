package studio.kengen.control.proposal;

import java.util.List;
import studio.kengen.control.ConditionControl;
import studio.kengen.control.KnownControl;
import studio.kengen.control.MediatedAccess;
import studio.kengen.control.Monitor;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.RuleControl;

/// Tells when what two risks know is one control.
public final class SameControl {
    private SameControl() {}

    /// Equal for what is one control.
    public static Object key(KnownControl control) {
        return switch (control) {
            case ConditionControl condition -> condition.template();
            case MediatedAccess mediated -> mediated.mediation();
            case PredefinedGuardrail.Denial denial -> denial.template();
            case PredefinedGuardrail.Setting setting -> setting.feature();
            case PredefinedGuardrail.TowerControl tower -> tower.control();
            case Monitor.ThreatFinding threat -> threat.finding();
            case Monitor.AnalyzerFinding finding ->
                    List.of(finding.finding(), finding.resourceType());
            case Monitor.ApiEvent event -> List.of(event.eventSource(), event.name());
            case Monitor.ApiCalls calls -> calls.id();
            case Monitor.TowerDetection tower -> tower.control();
            case RuleControl rule -> rule.rule();
        };
    }
}

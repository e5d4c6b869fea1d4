package studio.kengen.control;

import java.util.List;
import java.util.regex.Pattern;
import studio.kengen.control.template.Placeholder;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.control.template.TargetActions;
import studio.kengen.i18n.Message;

/// What risks and controls are, in a sentence for people.
///
/// The studio's sentences are in the bundle `control`, by the names of the knowledge; characters that the name of a message
/// cannot have are hyphens there. What a project brought explains itself.
public final class ControlSentences {
    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^A-Za-z0-9_-]+");
    private static final int SHOWN_ACTIONS = 3;

    private ControlSentences() {}

    /// What goes wrong.
    public static Message of(KnownRisk risk) {
        return risk.ownSentence().orElseGet(() -> Message.of("control.risk." + risk.id()));
    }

    /// What the control does for all that it covers.
    public static Message of(KnownControl control) {
        return of(control, control.actions());
    }

    /// What the control does for some of what it covers.
    public static Message of(KnownControl control, List<String> actions) {
        return control.source().ownSentence().orElseGet(() -> ofStudio(control, actions));
    }

    private static Message ofStudio(KnownControl control, List<String> actions) {
        String name = key(control.source().name());
        return switch (control) {
            case ConditionControl condition ->
                    Message.of("control.condition." + name, value(condition.template()));
            case MediatedAccess any -> Message.of("control.mediated." + name);
            case PredefinedGuardrail.Denial denial ->
                    Message.of(
                            "control.denial." + name,
                            shown(denied(denial.template(), actions)),
                            value(denial.template()));
            case PredefinedGuardrail.Setting any -> Message.of("control.feature." + name);
            case PredefinedGuardrail.TowerControl any -> Message.of("control.tower." + name);
            case Monitor.TowerDetection any -> Message.of("control.tower." + name);
            case Monitor.ThreatFinding any -> Message.of("control.finding." + name);
            case Monitor.AnalyzerFinding finding ->
                    Message.of("control.analyzer." + finding.finding(), finding.resourceType());
            case Monitor.ApiEvent event -> event(event);
            case Monitor.ApiCalls any -> Message.of("control.event.calls", shown(actions));
            case RuleControl rule -> rule(rule.rule());
        };
    }

    /// A denial may be about other actions than those that it covers: what a policy shares is denied, not the sharing.
    private static List<String> denied(StatementTemplate template, List<String> covered) {
        return template.actions() instanceof TargetActions.Fixed(var patterns) ? patterns : covered;
    }

    private static Message event(Monitor.ApiEvent event) {
        return event.isSignIn()
                ? Message.of("control.event.rootSignIn")
                : Message.of("control.event.call", event.name(), event.eventSource());
    }

    private static Message rule(ConfigRule rule) {
        Message finds = Message.of("control.rule." + rule.identifier());
        return rule.runbook()
                .map(runbook ->
                        Message.of(
                                "control.repair." + runbook.effect().name(),
                                finds,
                                runbook.document()))
                .orElse(finds);
    }

    /// What the user is asked for first after the tag key, which goes without saying; nothing where nothing is asked.
    private static Object value(StatementTemplate template) {
        return template.placeholders().stream()
                .filter(placeholder -> !placeholder.name().equals("tagKey"))
                .findFirst()
                .<Object>map(Placeholder::label)
                .orElse("");
    }

    private static Message shown(List<String> actions) {
        String shown =
                String.join(", ", actions.subList(0, Math.min(SHOWN_ACTIONS, actions.size())));
        return actions.size() <= SHOWN_ACTIONS
                ? Message.of("control.own", shown)
                : Message.of("control.actions.more", shown, actions.size() - SHOWN_ACTIONS);
    }

    private static String key(String name) {
        return NOT_IN_KEYS.matcher(name).replaceAll("-");
    }
}

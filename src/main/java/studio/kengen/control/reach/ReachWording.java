package studio.kengen.control.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.kengen.control.reach.Gained.EveryPermission;
import studio.kengen.control.reach.Gained.RightsOf;
import studio.kengen.control.reach.Gained.UndescribedRights;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.i18n.Message;

/// How escalations are told.
///
/// @param names what the project's rows are called
public record ReachWording(RowNames names) {
    private static final String BETWEEN = ", ";

    /// Outcomes that are alike, as one phrase that follows the source's name: what is obtained, and how surely.
    ///
    /// @param alike one group of [Escalation#outcomesAlike]
    public Message outcomes(List<Outcome> alike) {
        Outcome first = alike.getFirst();
        String via = names(first.via());
        return switch (first.gained()) {
            case RightsOf _ -> rightsOf(names(sources(alike)), via, first.sure());
            case EveryPermission() -> everything(via, first.sure());
            case UndescribedRights() ->
                    via.isEmpty()
                            ? Message.of("reach.outcome.undescribed")
                            : Message.of("reach.outcome.undescribedVia", via);
        };
    }

    /// The worst outcome, together with those that are alike.
    public Message worst(Escalation escalation) {
        return outcomes(escalation.outcomesAlike().getFirst());
    }

    /// Which rows supply which actions, `A30 iam:PassRole; A29 lambda:CreateFunction, lambda:InvokeFunction`.
    public String supplies(Escalation escalation) {
        Map<List<RowId>, List<String>> actions = new LinkedHashMap<>();
        escalation
                .rows()
                .forEach((action, rows) ->
                        actions.computeIfAbsent(rows, _ -> new ArrayList<>()).add(action));
        return actions.entrySet().stream()
                .map(by -> names(by.getKey()) + ' ' + String.join(BETWEEN, by.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static List<RowId> sources(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(Outcome::gained)
                .filter(RightsOf.class::isInstance)
                .map(RightsOf.class::cast)
                .map(RightsOf::source)
                .toList();
    }

    private String names(List<RowId> rows) {
        return rows.stream().map(names::name).collect(Collectors.joining(BETWEEN));
    }

    private static Message rightsOf(String source, String via, boolean sure) {
        if (via.isEmpty()) {
            return Message.of(sure ? "reach.outcome.sure" : "reach.outcome.may", source);
        }
        return Message.of(sure ? "reach.outcome.sureVia" : "reach.outcome.mayVia", source, via);
    }

    private static Message everything(String via, boolean sure) {
        if (via.isEmpty()) {
            return Message.of(
                    sure ? "reach.outcome.sureEverything" : "reach.outcome.mayEverything");
        }
        return Message.of(
                sure ? "reach.outcome.sureEverythingVia" : "reach.outcome.mayEverythingVia", via);
    }
}

package studio.kengen.control.companion;

import java.util.List;
import java.util.stream.Collectors;
import studio.kengen.control.companion.Cause.AssumedRole;
import studio.kengen.control.companion.Cause.CustomerKey;
import studio.kengen.control.companion.Cause.FunctionLog;
import studio.kengen.control.companion.Cause.FunctionNetwork;
import studio.kengen.control.companion.Cause.LinkedRole;
import studio.kengen.control.companion.Cause.Listing;
import studio.kengen.control.companion.Cause.PassedRole;
import studio.kengen.control.companion.Proposal.Spot;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionText;

/// How companions are told.
///
/// @param names what the project's rows are called
public record CompanionWording(RowNames names) {
    private static final int SHOWN_ACTIONS = 3;

    /// Why it is needed, in a sentence.
    public Message reason(Cause cause) {
        return switch (cause) {
            case Cause.DependentActions(var by) ->
                    Message.of("companion.reason.dependent", shown(by), by.size());
            case CustomerKey(var target, var key, var via) ->
                    Message.of(
                            "companion.reason.customerKey",
                            names.name(target),
                            names.name(key),
                            via);
            case FunctionLog(var source) ->
                    Message.of("companion.reason.functionLog", names.name(source));
            case FunctionNetwork(var source, var inVpc) ->
                    Message.of(
                            inVpc
                                    ? "companion.reason.functionInVpc"
                                    : "companion.reason.functionPerhapsInVpc",
                            names.name(source));
            case PassedRole(var service, var by) ->
                    Message.of("companion.reason.passedRole", shown(by), service, by.size());
            case LinkedRole(var service, var by) ->
                    Message.of("companion.reason.linkedRole", shown(by), service, by.size());
            case Listing(var target) -> Message.of("companion.reason.listing", target(target));
            case AssumedRole(var role) -> Message.of("companion.reason.assumedRole", role);
        };
    }

    /// How much it is needed, `required`.
    public static Message necessity(Necessity necessity) {
        return Message.of("companion.necessity." + necessity.name());
    }

    /// What to add, `kms:Decrypt · Data key · StringEquals kms:ViaService = s3.…`.
    public Message proposal(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewRow row ->
                    Message.of(
                            row.conditions().isEmpty()
                                    ? "companion.add.row"
                                    : "companion.add.rowUnder",
                            String.join(", ", row.actions()),
                            spot(row.spot()),
                            conditions(row.conditions()));
            case Proposal.NewSource(var source) ->
                    Message.of("companion.add.source", source.name());
        };
    }

    /// The rows that give it, `A9, A15`.
    public String suppliers(Companion companion) {
        return companion.suppliedBy().stream().map(names::name).collect(Collectors.joining(", "));
    }

    private Object spot(Spot spot) {
        return switch (spot) {
            case Spot.Existing(var target) -> target(target);
            case Spot.Added(var name, var _) -> Message.of("companion.spot.added", name);
            case Spot.Open() -> Message.of("companion.spot.open");
        };
    }

    private Object target(RowId target) {
        return target.equals(AccessTarget.WHOLE_SERVICE)
                ? Message.of("companion.spot.everything")
                : names.name(target);
    }

    private static String conditions(List<Condition> conditions) {
        return ConditionText.format(conditions);
    }

    private static Object shown(List<String> actions) {
        String shown =
                String.join(", ", actions.subList(0, Math.min(SHOWN_ACTIONS, actions.size())));
        return actions.size() <= SHOWN_ACTIONS
                ? shown
                : Message.of("companion.actions.more", shown, actions.size() - SHOWN_ACTIONS);
    }
}

package studio.kengen.control.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import studio.kengen.control.KnownEscalation;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.engine.Truth;

/// Finds the escalations of a project. For one thread.
final class Analysis {
    private static final Set<String> ACTIONS =
            KnownEscalation.bundled().stream()
                    .flatMap(known -> known.actions().stream())
                    .collect(Collectors.toUnmodifiableSet());

    /// Most actions of most projects are of other services, and these are told without making the action's full name.
    private static final Set<String> SERVICES =
            ACTIONS.stream()
                    .map(action -> action.substring(0, action.indexOf(':')))
                    .collect(Collectors.toUnmodifiableSet());

    private final List<Supply> all;
    private final Arns arns = new Arns();
    private final Principals principals;
    private final Meetings meetings;

    /// @param meetings of these areas
    Analysis(Areas areas, Meetings meetings) {
        this.principals = new Principals(areas.project(), arns);
        this.all = supplies(areas, principals);
        this.meetings = meetings;
    }

    /// Whether any row that some escalation could need is one of these.
    boolean looksAtAny(Predicate<NeededPermission> wanted) {
        return all.stream().map(Supply::row).anyMatch(wanted);
    }

    /// The escalations that the rows which `counts` accepts are enough for.
    List<Escalation> escalations(Predicate<NeededPermission> counts) {
        Map<RowId, List<Step>> steps = new LinkedHashMap<>();
        supplies(counts)
                .forEach((source, supplies) ->
                        steps.put(
                                source, new StepFinder(principals, arns, source, supplies).find()));
        Chains chains = new Chains(steps);
        List<Escalation> escalations = new ArrayList<>();
        steps.forEach((source, some) -> {
            // Most steps of a source obtain the same.
            Map<Map<Gained, Truth>, List<Outcome>> known = new HashMap<>();
            for (Step step : some) {
                List<Outcome> outcomes =
                        known.computeIfAbsent(
                                step.gains(),
                                gains -> outcomes(source, chains.from(source, gains)));
                if (!outcomes.isEmpty()) {
                    escalations.add(new Escalation(source, step.known(), step.rows(), outcomes));
                }
            }
        });
        return escalations;
    }

    private Map<RowId, Map<String, List<Supply>>> supplies(Predicate<NeededPermission> counts) {
        Map<RowId, Map<String, List<Supply>>> bySource = new LinkedHashMap<>();
        for (Supply supply : all) {
            if (counts.test(supply.row())) {
                bySource.computeIfAbsent(supply.row().source(), _ -> new HashMap<>())
                        .computeIfAbsent(supply.action(), _ -> new ArrayList<>())
                        .add(supply);
            }
        }
        return bySource;
    }

    private static List<Supply> supplies(Areas areas, Principals principals) {
        return areas.needed().stream()
                .filter(expansion -> principals.isKnown(expansion.row().source()))
                .flatMap(expansion ->
                        expansion.grants().stream()
                                .filter(Analysis::isPart)
                                .map(grant -> Supply.of(expansion.row(), grant)))
                .toList();
    }

    private static boolean isPart(GrantedAction grant) {
        return SERVICES.contains(grant.action().service())
                && ACTIONS.contains(grant.action().qualifiedName());
    }

    /// Who has every permission for sure has nothing to gain from anybody else.
    private List<Outcome> outcomes(RowId source, List<Chains.End> ends) {
        List<Chains.End> everything =
                ends.stream()
                        .filter(end -> end.sure() && end.gained() instanceof Gained.EveryPermission)
                        .toList();
        return (everything.isEmpty() ? ends : everything)
                .stream().flatMap(end -> outcome(source, end).stream()).toList();
    }

    private Optional<Outcome> outcome(RowId source, Chains.End end) {
        return meetings.impact(source, end.gained())
                .map(impact -> new Outcome(end.gained(), end.via(), end.sure(), impact));
    }
}

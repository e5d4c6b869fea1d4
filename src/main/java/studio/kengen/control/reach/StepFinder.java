package studio.kengen.control.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import studio.kengen.control.KnownEscalation;
import studio.kengen.design.RowId;
import studio.kengen.engine.Truth;

/// Finds which known escalations the rows of one source are enough for, and whose rights they obtain.
final class StepFinder {
    private final Principals principals;
    private final Arns arns;
    private final RowId source;
    private final Map<String, List<Supply>> supplies;

    /// Which principals a supply means, by the supply itself: the same role is passed in many escalations.
    private final IdentityHashMap<Supply, Map<Gained, Truth>> meant = new IdentityHashMap<>();

    /// @param supplies who supplies which action, for this source
    StepFinder(Principals principals, Arns arns, RowId source, Map<String, List<Supply>> supplies) {
        this.principals = principals;
        this.arns = arns;
        this.source = source;
        this.supplies = supplies;
    }

    /// The steps, without those that another one makes superfluous.
    List<Step> find() {
        Map<RowId, List<Step>> byMainRow = new LinkedHashMap<>();
        for (KnownEscalation known : KnownEscalation.bundled()) {
            if (supplies.keySet().containsAll(known.actions())) {
                SequencedMap<String, List<Supply>> usable = usable(known);
                for (Supply main : usable.getOrDefault(mainAction(known), List.of())) {
                    step(known, main, usable)
                            .ifPresent(step ->
                                    byMainRow
                                            .computeIfAbsent(main.id(), _ -> new ArrayList<>())
                                            .add(step));
                }
            }
        }
        return byMainRow.values().stream()
                .flatMap(steps -> new Superfluous(steps).removed().stream())
                .toList();
    }

    /// Who supplies each action: without what a condition makes useless, and without what fits nothing that the other
    /// actions act on.
    private SequencedMap<String, List<Supply>> usable(KnownEscalation known) {
        SequencedMap<String, List<Supply>> usable = new LinkedHashMap<>();
        for (String action : known.actions()) {
            usable.put(
                    action,
                    supplies.getOrDefault(action, List.of()).stream()
                            .filter(supply -> isUsable(supply, known) != Truth.NO)
                            .toList());
        }
        for (String action : known.actions()) {
            usable.computeIfPresent(
                    action,
                    (_, some) ->
                            some.stream()
                                    .filter(supply -> fitsAll(supply, usable.values()))
                                    .toList());
        }
        return usable;
    }

    private boolean fitsAll(Supply supply, Collection<List<Supply>> usable) {
        return usable.stream()
                .allMatch(others -> others.stream().anyMatch(other -> fit(supply, other)));
    }

    /// The step by the resources of one row: what another row adds is told at that row.
    ///
    /// @param main the row's supply of the action whose resources say whose rights are obtained
    private Optional<Step> step(
            KnownEscalation known, Supply main, SequencedMap<String, List<Supply>> usable) {
        SequencedMap<String, List<Supply>> fitting = new LinkedHashMap<>();
        usable.forEach((action, some) ->
                fitting.put(
                        action,
                        action.equals(mainAction(known))
                                ? List.of(main)
                                : some.stream().filter(other -> fit(main, other)).toList()));
        if (fitting.values().stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        Truth certainty = certainty(fitting, known);
        Map<Gained, Truth> gains = new LinkedHashMap<>();
        gains(known, main).forEach((gained, sure) -> gains.put(gained, sure.and(certainty)));
        return gains.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(known, rows(fitting), gains));
    }

    private static String mainAction(KnownEscalation known) {
        return known.through().getFirst();
    }

    /// Actions on the same type of resource must meet on one resource: who creates one function and invokes another has
    /// gained nothing.
    private boolean fit(Supply one, Supply other) {
        return !one.sharesTypeWith(other) || arns.meet(one.resources(), other.resources());
    }

    private static Truth isUsable(Supply supply, KnownEscalation known) {
        boolean passes = known.through().contains(supply.action());
        return supply.isUsable(passes ? known.services() : List.of());
    }

    private static Truth certainty(
            SequencedMap<String, List<Supply>> usable, KnownEscalation known) {
        Truth certainty = known.needsOthers() ? Truth.UNKNOWN : Truth.YES;
        for (List<Supply> some : usable.values()) {
            Truth best =
                    some.stream()
                            .map(supply -> isUsable(supply, known))
                            .reduce(Truth.NO, Truth::or);
            certainty = certainty.and(best);
        }
        return certainty;
    }

    private static SequencedMap<String, List<RowId>> rows(
            SequencedMap<String, List<Supply>> fitting) {
        SequencedMap<String, List<RowId>> rows = new LinkedHashMap<>();
        fitting.forEach((action, some) ->
                rows.put(action, some.stream().map(Supply::id).distinct().toList()));
        return rows;
    }

    private Map<Gained, Truth> gains(KnownEscalation known, Supply main) {
        return switch (known.gain()) {
            case ASSUMED_ROLE -> meantBy(main, false);
            case PASSED_ROLE -> meantBy(main, true);
            case PRINCIPAL -> surely(meantBy(main, true));
            case RUNNING_ROLE -> principals.workloads(source);
            case WIDENED_PRINCIPAL -> everything(main, Truth.YES);
            case SHARED_PERMISSIONS -> everything(main, Truth.UNKNOWN);
            case OWN_PERMISSIONS ->
                    everything(
                            main,
                            principals.includesItself(main, source) ? Truth.YES : Truth.UNKNOWN);
        };
    }

    private Map<Gained, Truth> meantBy(Supply main, boolean atHome) {
        return meant.computeIfAbsent(main, supply -> principals.meantBy(supply, source, atHome));
    }

    /// Whoever is taken over is not asked, so it does not matter whether it was meant.
    private static Map<Gained, Truth> surely(Map<Gained, Truth> meant) {
        Map<Gained, Truth> sure = new LinkedHashMap<>();
        meant.forEach((gained, means) ->
                sure.put(gained, gained instanceof Gained.RightsOf ? Truth.YES : means));
        return sure;
    }

    private Map<Gained, Truth> everything(Supply through, Truth sure) {
        return principals.isAtHome(through, source)
                ? Map.of(new Gained.EveryPermission(), sure)
                : Map.of();
    }
}

package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.control.choice.CallerConditions;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;

/// The further actions that AWS asks callers of an action for: `rds:CreateDBInstance` asks for those that look at VPCs.
///
/// They are advised, since AWS does not say whether every use of the action needs them. Where a row gives the action only
/// among others, where they are for tagging or for customer keys, perhaps nobody needs them.
///
/// Source: Service Authorization Reference, "Actions table", Dependent actions.
final class DependentActions implements CompanionFinder {
    /// What goes into one row.
    private record Group(Necessity necessity, String service, Proposal.Spot spot) {}

    private record Members(SequencedSet<String> actions, SequencedSet<String> by) {
        static Members none() {
            return new Members(new TreeSet<>(), new TreeSet<>());
        }
    }

    /// An action that is asked for.
    ///
    /// @param isMeant whether some action that asks for it is named and not known to need it in some uses only
    private record Asked(SequencedSet<String> by, boolean isMeant) {}

    @Override
    public List<Companion> find(Asking row, Tables tables, HeldActions held) {
        Map<String, Asked> asked = asked(row, tables);
        if (asked.isEmpty() || !row.source().kind().hasIdentityPolicy()) {
            return List.of();
        }
        Members there = Members.none();
        SequencedSet<RowId> suppliedBy = new TreeSet<>();
        SequencedMap<Group, Members> missing = new LinkedHashMap<>();
        asked.forEach((action, why) -> {
            HeldActions.Supply supply =
                    held.of(row.source().id(), List.of(Wanted.anywhere(action)));
            suppliedBy.addAll(supply.suppliedBy());
            Members members =
                    supply.missing().isEmpty()
                            ? there
                            : missing.computeIfAbsent(
                                    group(action, why, row, tables), _ -> Members.none());
            members.actions.add(action);
            members.by.addAll(why.by);
        });
        List<Companion> companions = new ArrayList<>();
        missing.forEach((group, members) -> companions.add(missing(row, group, members)));
        if (!there.actions.isEmpty()) {
            companions.add(
                    new Companion(
                            row.id(),
                            new Cause.DependentActions(List.copyOf(there.by)),
                            Necessity.ADVISABLE,
                            List.copyOf(there.actions),
                            List.copyOf(suppliedBy),
                            Optional.empty()));
        }
        return companions;
    }

    private static Map<String, Asked> asked(Asking row, Tables tables) {
        Map<String, Asked> asked = new TreeMap<>();
        for (Asking.Want want : row.wants()) {
            for (String action : want.needs().dependent()) {
                Asked before = asked.getOrDefault(action, new Asked(new TreeSet<>(), false));
                before.by.add(want.needs().name());
                boolean meant =
                        want.isNamed()
                                && !tables.facts()
                                        .isDependentInSomeUses(want.needs().name(), action);
                asked.put(action, new Asked(before.by, before.isMeant || meant));
            }
        }
        return asked;
    }

    private static Companion missing(Asking row, Group group, Members members) {
        return new Companion(
                row.id(),
                new Cause.DependentActions(List.copyOf(members.by)),
                group.necessity,
                List.copyOf(members.actions),
                List.of(),
                Rows.missing(
                        row.source().id(),
                        List.copyOf(members.actions),
                        () -> group.spot,
                        () -> CallerConditions.common(List.of(row.row()))));
    }

    private static Group group(String action, Asked why, Asking row, Tables tables) {
        String service = action.substring(0, action.indexOf(':'));
        boolean isTagging =
                tables.catalog()
                        .action(action)
                        .map(Action::accessLevel)
                        .filter(AccessLevel.TAGGING::equals)
                        .isPresent();
        boolean perhaps = !why.isMeant || isTagging || service.equals("kms");
        return new Group(
                perhaps ? Necessity.PERHAPS : Necessity.ADVISABLE,
                service,
                spot(action, row, tables));
    }

    /// The row's own target where the action can act on it, otherwise the first target that it can act on.
    private static Proposal.Spot spot(String action, Asking row, Tables tables) {
        if (tables.takesNoResource(action)) {
            return new Proposal.Spot.Existing(AccessTarget.WHOLE_SERVICE);
        }
        List<RowId> fitting =
                tables.targetsFor(List.of(action)).stream().map(AccessTarget::id).toList();
        if (fitting.contains(row.row().target())) {
            return new Proposal.Spot.Existing(row.row().target());
        }
        return fitting.isEmpty()
                ? new Proposal.Spot.Open()
                : new Proposal.Spot.Existing(fitting.getFirst());
    }
}

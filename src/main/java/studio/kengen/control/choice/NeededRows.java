package studio.kengen.control.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.RowExpander;
import studio.kengen.design.change.Draft;
import studio.kengen.policy.Condition;

/// Changes Table 1 of a draft so that nothing is there twice.
final class NeededRows {
    private final Draft draft;
    private final Catalog catalog;
    private final RowExpander expander;

    NeededRows(Draft draft, Catalog catalog) {
        this.draft = draft;
        this.catalog = catalog;
        this.expander = new RowExpander(catalog);
    }

    /// Where an action goes: to the first of `targets` that it can act on, or to its service as a whole if it takes no
    /// resource; empty where it fits nowhere.
    Optional<RowId> place(String action, List<AccessTarget> targets) {
        Optional<Action> known = catalog.action(action);
        return known.filter(found -> !found.takesResource())
                .map(_ -> AccessTarget.WHOLE_SERVICE)
                .or(() ->
                        targets.stream()
                                .filter(target ->
                                        known.filter(found ->
                                                        !expander.resourcesFor(found, target)
                                                                .isEmpty())
                                                .isPresent())
                                .map(AccessTarget::id)
                                .findFirst());
    }

    /// Gives `source` those of `actions` that no row gives it on `target` yet, in a row of their own.
    ///
    /// @param actions with the prefix of `service`
    void add(
            RowId source,
            String service,
            Collection<String> actions,
            RowId target,
            List<Condition> conditions) {
        Set<String> missing = new TreeSet<>(actions);
        rowsOf(source, target).forEach(row -> missing.removeAll(granted(row)));
        if (!missing.isEmpty()) {
            draft.add(
                    new NeededPermission(
                            draft.project().newId(Table.NEEDED),
                            source,
                            service,
                            Set.of(),
                            names(service, missing),
                            target,
                            conditions,
                            ""));
        }
    }

    /// The rows that give `source` some of `actions` on `target`.
    Stream<RowId> having(RowId source, Set<String> actions, RowId target) {
        return rowsOf(source, target)
                .filter(row -> granted(row).stream().anyMatch(actions::contains))
                .map(NeededPermission::id);
    }

    /// Leaves only `kept` in a row and puts its other actions into a row below it, which comes back; empty where there are
    /// no others. Names that the catalogue does not know go with the others: nothing that the user wrote is lost.
    Optional<NeededPermission> split(NeededPermission row, Set<String> kept) {
        Set<String> others = new LinkedHashSet<>(granted(row));
        for (String named : row.actions()) {
            List<Action> known = expander.namedActions(row, named);
            known.forEach(action -> others.add(action.qualifiedName()));
            if (known.isEmpty()) {
                others.add(RowExpander.qualified(row, named));
            }
        }
        others.removeAll(kept);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        NeededPermission rest =
                with(row, draft.project().newId(Table.NEEDED), names(row.service(), others));
        draft.replace(with(row, row.id(), names(row.service(), kept)));
        draft.addBelow(row.id(), rest);
        return Optional.of(rest);
    }

    private Stream<NeededPermission> rowsOf(RowId source, RowId target) {
        return draft.project().needed().stream()
                .filter(row -> row.source().equals(source))
                .filter(row ->
                        row.target().equals(target)
                                || row.target().equals(AccessTarget.WHOLE_SERVICE));
    }

    private Set<String> granted(NeededPermission row) {
        Set<String> granted = new LinkedHashSet<>();
        expander.expand(row, draft.project())
                .grants()
                .forEach(grant -> granted.add(grant.action().qualifiedName()));
        return granted;
    }

    private static List<String> names(String service, Collection<String> actions) {
        String prefix = service + ':';
        List<String> names = new ArrayList<>();
        for (String action : actions) {
            names.add(action.startsWith(prefix) ? action.substring(prefix.length()) : action);
        }
        return names;
    }

    private static NeededPermission with(NeededPermission row, RowId id, List<String> actions) {
        return new NeededPermission(
                id,
                row.source(),
                row.service(),
                Set.of(),
                actions,
                row.target(),
                row.conditions(),
                row.note());
    }
}

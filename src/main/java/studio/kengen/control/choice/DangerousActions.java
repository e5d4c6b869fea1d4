package studio.kengen.control.choice;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.ControlSource;
import studio.kengen.control.KnownControl;
import studio.kengen.control.MediatedAccess;
import studio.kengen.control.proposal.SameControl;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;

/// What makes rows a matter for step 4: the actions of a row of Table 1 that lie in B, and all actions of a row of Table 3-1
/// that belongs to B. Immutable.
public final class DangerousActions {
    private final NavigableMap<RowId, NavigableSet<String>> byRow = new TreeMap<>();
    private final ControlKnowledge knowledge;

    private DangerousActions(ControlKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Those of the project that `areas` were derived from.
    public static DangerousActions of(Areas areas, ControlKnowledge knowledge) {
        DangerousActions dangerous = new DangerousActions(knowledge);
        areas.requestedPermissions()
                .forEach(row ->
                        row.encounters().stream()
                                .filter(met ->
                                        met.unacceptable()
                                                .isUnacceptable(areas.project().threshold()))
                                .flatMap(met -> met.common().stream())
                                .forEach(grant -> dangerous.add(row.row().id(), grant)));
        areas.areaB()
                .forEach(
                        row -> row.grants().forEach(grant -> dangerous.add(row.row().id(), grant)));
        return dangerous;
    }

    private void add(RowId row, GrantedAction grant) {
        byRow.computeIfAbsent(row, _ -> new TreeSet<>()).add(grant.action().qualifiedName());
    }

    /// The dangerous actions of a row; none for a row that is harmless, or that there is not.
    public NavigableSet<String> of(RowId row) {
        return Collections.unmodifiableNavigableSet(byRow.getOrDefault(row, new TreeSet<>()));
    }

    /// Those dangerous actions of a row that `control` is about.
    public NavigableSet<String> of(RowId row, KnownControl control) {
        NavigableSet<String> common = new TreeSet<>(of(row));
        if (!control.source().risk().equals(ControlSource.ANY_RISK)) {
            common.retainAll(about(control));
        }
        return common;
    }

    /// The actions that `control` is about: those of every risk that knows the same control. What one function does for
    /// people, it can do with every action that people are to call a function for.
    private NavigableSet<String> about(KnownControl control) {
        Object key = key(control);
        NavigableSet<String> actions = new TreeSet<>(control.actions());
        knowledge.risks().stream()
                .flatMap(risk -> risk.controls().stream())
                .filter(other -> other.method() == control.method() && key(other).equals(key))
                .forEach(other -> actions.addAll(other.actions()));
        return actions;
    }

    private static Object key(KnownControl control) {
        return control instanceof MediatedAccess mediated
                ? List.of(mediated.mediation().mediator(), mediated.mediation().instead())
                : SameControl.key(control);
    }
}

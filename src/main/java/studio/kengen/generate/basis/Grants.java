package studio.kengen.generate.basis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.kengen.design.Control;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.generate.AppliedControls;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;

/// What every source is to be allowed: Table 1, less what the controls of Table 4 withdraw, narrowed by their conditions.
///
/// What one grant gives already is not repeated by another: of two grants of an action, one on a wider resource and under
/// no further condition makes the other superfluous.
public final class Grants {
    /// Under which conditions a part of a row is granted, and the rows that say so.
    private record Terms(Conjunction conditions, NavigableSet<RowId> rows) {
        static Terms of(NeededPermission row, List<Control> narrowing) {
            List<Condition> conditions = new ArrayList<>(row.conditions());
            NavigableSet<RowId> rows = new TreeSet<>(List.of(row.id()));
            for (Control control : narrowing) {
                conditions.addAll(control.conditions());
                rows.add(control.id());
            }
            return new Terms(Conjunction.of(conditions), rows);
        }
    }

    private static final Comparator<Grant> BY_RESOURCE =
            Comparator.comparing(Grant::resource)
                    .thenComparing(grant -> grant.conditions().toString());

    private final Map<RowId, Map<String, List<Grant>>> bySource = new HashMap<>();
    private final Map<RowId, List<Grant>> byRow = new HashMap<>();
    private final Map<List<RowId>, Message> refused = new LinkedHashMap<>();
    private final AppliedControls controls;
    private final ResourcePatterns patterns;

    private Grants(AppliedControls controls, ResourcePatterns patterns) {
        this.controls = controls;
        this.patterns = patterns;
    }

    public static Grants of(Areas areas, ResourcePatterns patterns) {
        Grants grants = new Grants(new AppliedControls(areas.project()), patterns);
        areas.requestedPermissions().stream()
                .filter(requested -> !grants.controls.isWithdrawn(requested.row()))
                .forEach(grants::addRow);
        grants.bySource
                .values()
                .forEach(actions -> actions.replaceAll((_, all) -> grants.withoutRepetition(all)));
        return grants;
    }

    /// What a source is allowed, by the action's qualified name, sorted; each list sorted by resource. Empty for a source
    /// that is given nothing.
    public Map<String, List<Grant>> of(RowId source) {
        return bySource.getOrDefault(source, Map.of());
    }

    /// What a row of Table 1 gives, also where another row gives it too.
    public List<Grant> ofRow(RowId row) {
        return byRow.getOrDefault(row, List.of());
    }

    /// The rows whose conditions cannot hold together, and why. What they ask for under these conditions is not granted at
    /// all: a grant under fewer conditions would be too wide.
    public Map<List<RowId>, Message> refused() {
        return Collections.unmodifiableMap(refused);
    }

    private void addRow(RequestedPermission requested) {
        NeededPermission row = requested.row();
        List<Control> narrowing = controls.narrowing(row);
        Set<String> inB = narrowing.isEmpty() ? Set.of() : controls.actionsInB(requested);
        Terms outsideB = Terms.of(row, List.of());
        Terms insideB = Terms.of(row, narrowing);
        for (GrantedAction grant : requested.expansion().grants()) {
            Terms terms = inB.contains(grant.action().qualifiedName()) ? insideB : outsideB;
            switch (terms.conditions) {
                case Conjunction.Lines(var conditions) -> add(row, grant, conditions, terms.rows);
                case Conjunction.Impossible(var why) ->
                        refused.putIfAbsent(List.copyOf(terms.rows), why);
            }
        }
    }

    private void add(
            NeededPermission row,
            GrantedAction granted,
            List<Condition> conditions,
            NavigableSet<RowId> rows) {
        List<Grant> grants =
                bySource.computeIfAbsent(row.source(), _ -> new TreeMap<>())
                        .computeIfAbsent(granted.action().qualifiedName(), _ -> new ArrayList<>());
        for (String resource : granted.resources()) {
            Grant grant = new Grant(granted.action(), resource, conditions, rows);
            grants.add(grant);
            byRow.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(grant);
        }
    }

    private List<Grant> withoutRepetition(List<Grant> all) {
        return Repetition.removed(
                all.stream().sorted(BY_RESOURCE).toList(),
                (wide, narrow) -> wide.covers(narrow, patterns),
                (wide, narrow) -> wide.with(narrow.rows()));
    }
}

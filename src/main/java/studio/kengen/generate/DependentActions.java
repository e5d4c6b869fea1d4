package studio.kengen.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.design.area.RowExpander;

/// Finds the further actions that granted actions need: `lambda:CreateFunction` needs `iam:PassRole`.
///
/// Source: Service Authorization Reference, "Actions table", Dependent actions.
final class DependentActions {
    private final Catalog catalog;
    private final RowExpander expander;

    DependentActions(Catalog catalog) {
        this.catalog = catalog;
        expander = new RowExpander(catalog);
    }

    /// What sources lack, in the order of Table 1. Nothing for rows that a control withdraws or whose conditions exclude
    /// one another, and nothing for sources whose policies are not ours.
    List<DependentActionOffer> offers(Basis basis) {
        List<DependentActionOffer> offers = new ArrayList<>();
        Map<String, List<RowId>> targets = new HashMap<>();
        for (RequestedPermission requested : basis.areas().requestedPermissions()) {
            NeededPermission row = requested.row();
            boolean ours =
                    basis.project()
                            .source(row.source())
                            .map(AccessSource::kind)
                            .filter(kind -> kind.hasIdentityPolicy())
                            .isPresent();
            if (ours) {
                addOffers(requested, basis, targets, offers);
            }
        }
        return offers;
    }

    private void addOffers(
            RequestedPermission requested,
            Basis basis,
            Map<String, List<RowId>> targets,
            List<DependentActionOffer> offers) {
        NeededPermission row = requested.row();
        Map<String, List<Grant>> granted = basis.grants().of(row.source());
        for (GrantedAction grant : requested.expansion().grants()) {
            String action = grant.action().qualifiedName();
            boolean comesFromRow =
                    granted.getOrDefault(action, List.of()).stream()
                            .anyMatch(given -> given.rows().contains(row.id()));
            if (comesFromRow) {
                for (String needs : dependentActions(grant.action())) {
                    if (!granted.containsKey(needs)) {
                        List<RowId> fitting =
                                targets.computeIfAbsent(needs, each -> fitting(each, basis));
                        offers.add(
                                new DependentActionOffer(
                                        row.id(), action, needs, suggestion(row, fitting)));
                    }
                }
            }
        }
    }

    private static NavigableSet<String> dependentActions(Action action) {
        NavigableSet<String> needed = new TreeSet<>(action.dependentActions());
        action.resources().stream().map(ActionResource::dependentActions).forEach(needed::addAll);
        return needed;
    }

    /// The row's own target where the action can act on it, otherwise the first target that it can act on.
    private static Optional<RowId> suggestion(NeededPermission row, List<RowId> fitting) {
        return fitting.contains(row.target())
                ? Optional.of(row.target())
                : fitting.stream().findFirst();
    }

    /// Where an action can be granted, in the order of the targets; the same for every row.
    private List<RowId> fitting(String needs, Basis basis) {
        Optional<Action> action = catalog.action(needs);
        if (action.isPresent() && !action.get().takesResource()) {
            return List.of(AccessTarget.WHOLE_SERVICE);
        }
        return action.stream()
                .flatMap(known ->
                        basis.project().targets().stream()
                                .filter(target -> !expander.resourcesFor(known, target).isEmpty()))
                .map(AccessTarget::id)
                .toList();
    }
}

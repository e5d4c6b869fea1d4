package studio.kengen.design.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ResourceType;
import studio.kengen.catalog.Service;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.Project;

/// Finds the actions and ARNs that a row stands for.
///
/// A row has the actions it names, and those of its access levels that can act on a resource type of its target. Each
/// action comes with those ARNs of the target whose form fits one of the action's resource types. An action that takes no
/// resource belongs to a row only if its target is the service as a whole.
public final class RowExpander {
    private final Catalog catalog;

    public RowExpander(Catalog catalog) {
        this.catalog = catalog;
    }

    /// What `row` stands for; nothing where its service, its actions or its target are not known.
    public <S extends ActionSelection> RowExpansion<S> expand(S row, Project project) {
        return expand(row, project.target(row.target()));
    }

    /// What `row` stands for on `target`, which is empty where the row names the whole service or a missing target.
    <S extends ActionSelection> RowExpansion<S> expand(S row, Optional<AccessTarget> target) {
        boolean wholeService =
                row.target().equals(AccessTarget.WHOLE_SERVICE)
                        || target.filter(RowExpander::isWholeService).isPresent();
        List<GrantedAction> grants = new ArrayList<>();
        for (Action action : selectedActions(row)) {
            List<String> resources =
                    wholeService
                            ? GrantedAction.EVERY_RESOURCE
                            : target.map(known -> resourcesFor(action, known)).orElse(List.of());
            if (!resources.isEmpty()) {
                grants.add(new GrantedAction(action, resources));
            }
        }
        return new RowExpansion<>(row, grants);
    }

    /// The actions that a row selects by level or by name, whether or not they can act on its target; sorted.
    public List<Action> selectedActions(ActionSelection row) {
        TreeMap<String, Action> selected = new TreeMap<>();
        for (String named : row.actions()) {
            for (Action action : namedActions(row, named)) {
                selected.put(action.qualifiedName(), action);
            }
        }
        if (!row.accessLevels().isEmpty()) {
            catalog.service(row.service()).map(Service::actions).orElse(List.of()).stream()
                    .filter(action -> row.accessLevels().contains(action.accessLevel()))
                    .forEach(action -> selected.put(action.qualifiedName(), action));
        }
        return List.copyOf(selected.values());
    }

    /// The catalogue's actions that a row means by one of its names or patterns, `GetObject`, `s3:Get*`.
    public List<Action> namedActions(ActionSelection row, String named) {
        return catalog.expand(qualified(row, named));
    }

    /// The name with its service prefix.
    public static String qualified(ActionSelection row, String named) {
        return named.indexOf(':') >= 0 ? named : row.service() + ':' + named;
    }

    /// Those ARNs of `target` that `action` can act on, in the target's order.
    public List<String> resourcesFor(Action action, AccessTarget target) {
        if (!action.takesResource()) {
            return List.of();
        }
        Optional<Service> service = catalog.service(action.service());
        if (service.isEmpty()) {
            return List.of();
        }
        Set<String> takes =
                action.resources().stream()
                        .map(ActionResource::resourceType)
                        .collect(Collectors.toSet());
        return target.arns().stream()
                .filter(arn ->
                        service.get().resourceTypesOf(arn).stream()
                                .map(ResourceType::name)
                                .anyMatch(takes::contains))
                .toList();
    }

    private static boolean isWholeService(AccessTarget target) {
        return target.arns().equals(GrantedAction.EVERY_RESOURCE);
    }
}

package studio.kengen.ui.steps;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.ActionResource;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.Service;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.wording.ClosedSet;

/// Offers what the catalogue knows.
///
/// @param catalog the catalogue in use
/// @param messages the language of the details
record CatalogSuggestions(Catalog catalog, Messages messages) {
    /// Services by prefix or by AWS's name; those in `used` come first, since a project has few.
    List<Suggestion> services(Set<String> used, String typed) {
        Stream<Suggestion> services =
                catalog.services().stream()
                        .sorted(Comparator.comparing(service -> !used.contains(service.prefix())))
                        .map(service -> new Suggestion(service.prefix(), service.name()));
        return SuggestionList.matching(services, typed);
    }

    /// Actions of a service by name. Those that the levels of the row already give come last.
    List<Suggestion> actions(String service, Set<AccessLevel> levels, String typed) {
        int colon = typed.indexOf(':');
        String prefix = colon < 0 ? service : typed.substring(0, colon);
        Stream<Suggestion> actions =
                catalog.service(prefix.strip()).map(Service::actions).orElse(List.of()).stream()
                        .sorted(
                                Comparator.comparing(
                                        action -> levels.contains(action.accessLevel())))
                        .map(action -> new Suggestion(named(action, colon >= 0), detail(action)));
        return SuggestionList.matching(actions, typed);
    }

    private static String named(Action action, boolean withPrefix) {
        return withPrefix ? action.qualifiedName() : action.name();
    }

    private String detail(Action action) {
        String level = ClosedSet.ACCESS_LEVEL.name(messages, action.accessLevel());
        String types =
                action.resources().stream()
                        .map(ActionResource::resourceType)
                        .collect(Collectors.joining(", "));
        return types.isEmpty() ? level : level + " · " + types;
    }

    /// The resource types of a service.
    List<Suggestion> resourceTypes(String service, String typed) {
        Stream<Suggestion> types =
                catalog.service(service).map(Service::resourceTypes).orElse(List.of()).stream()
                        .map(type -> new Suggestion(type.name(), type.arnForms().getFirst()));
        return SuggestionList.matching(types, typed);
    }
}

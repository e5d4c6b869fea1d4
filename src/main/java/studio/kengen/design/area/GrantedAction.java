package studio.kengen.design.area;

import java.util.List;
import studio.kengen.catalog.Action;

/// An action together with the resources on which a row has it.
///
/// @param action the catalogue's action
/// @param resources ARN patterns, or `*` alone where the row's target is the service as a whole; never empty
public record GrantedAction(Action action, List<String> resources) {
    /// The resource of a row whose target is the service as a whole.
    public static final List<String> EVERY_RESOURCE = List.of("*");

    public GrantedAction {
        resources = List.copyOf(resources);
    }
}

package studio.kengen.control;

import java.util.List;
import studio.kengen.design.Method;

/// Method 2: people lose the permission, and something does the work for them.
///
/// @param mediation how the work is done instead
public record MediatedAccess(ControlSource source, List<String> actions, Mediation mediation)
        implements KnownControl {
    public MediatedAccess {
        actions = List.copyOf(actions);
    }

    @Override
    public Method method() {
        return Method.MEDIATED_ACCESS;
    }

    @Override
    public String kind() {
        return "mediated";
    }
}

package studio.kengen.control.choice;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;

/// Who does the work in mediated access (method 2), and what people call to have it done.
///
/// @param mediator the workload; a row of the sources, or one with the id [RowId#NONE], which is added to them
/// @param entrances what people call: rows of the targets, or ones with the id [RowId#NONE], which are added to them. None
///     where people get nothing in place of what they lose.
public record Mediating(AccessSource mediator, List<AccessTarget> entrances) {
    public Mediating {
        entrances = List.copyOf(entrances);
    }

    /// A workload and the one thing that people call, if there is one.
    public static Mediating of(AccessSource mediator, Optional<AccessTarget> entrance) {
        return new Mediating(mediator, entrance.stream().toList());
    }
}

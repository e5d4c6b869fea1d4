package studio.kengen.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.kengen.design.Control;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Encounter;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.prove.PartControls.Has;

/// Some actions of a part of B that a row of Table 1 needs, for which Table 4 has the same.
///
/// @param number tells it apart
/// @param part the permissions
/// @param withdrawing controls of method 2 that take it from its source
/// @param narrowing controls of method 1
/// @param mediated controls of method 2 whose mediator its source is
/// @param claim what the controls of methods 1 and 2 claim; empty where there is none of them
record Piece(
        int number,
        NeededPermission needed,
        RowId unacceptable,
        List<String> actions,
        Has has,
        List<CompiledStatement> part,
        List<Control> withdrawing,
        List<Control> narrowing,
        List<Control> mediated,
        Optional<Claim> claim) {
    /// The pieces of an encounter.
    ///
    /// @param first the number of the first of them
    static List<Piece> of(
            NeededPermission needed, Encounter encounter, PartControls controls, int first) {
        RowId unacceptable = encounter.unacceptable().id();
        List<String> actions =
                encounter.common().stream().map(grant -> grant.action().qualifiedName()).toList();
        Map<Has, List<String>> byAction =
                controls.byAction(actions, List.of(needed.id(), unacceptable));
        List<Piece> pieces = new ArrayList<>();
        List<Control> withdrawing = controls.withdrawing(needed);
        List<Control> narrowing = controls.narrowing(needed);
        byAction.forEach((has, some) -> {
            List<CompiledStatement> part = part(encounter, Set.copyOf(some));
            pieces.add(
                    new Piece(
                            first + pieces.size(),
                            needed,
                            unacceptable,
                            some,
                            has,
                            part,
                            withdrawing,
                            narrowing,
                            controls.mediated(needed),
                            claim(part, withdrawing, narrowing)));
        });
        return pieces;
    }

    private static List<CompiledStatement> part(Encounter encounter, Set<String> actions) {
        List<GrantedAction> grants =
                encounter.common().stream()
                        .filter(grant -> actions.contains(grant.action().qualifiedName()))
                        .toList();
        return TableStatements.statements(encounter.unacceptable().id().value(), grants, List.of());
    }

    private static Optional<Claim> claim(
            List<CompiledStatement> part, List<Control> withdrawing, List<Control> narrowing) {
        if (!withdrawing.isEmpty()) {
            return Optional.of(Claim.never(part));
        }
        return narrowing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Claim.onlyUnder(
                                part,
                                narrowing.stream()
                                        .map(control ->
                                                TableStatements.conditions(control.conditions()))
                                        .toList()));
    }

    /// The controls that claim it.
    List<RowId> claiming() {
        return (withdrawing.isEmpty() ? narrowing : withdrawing).stream().map(Control::id).toList();
    }

    /// One piece is another than any other.
    @Override
    public boolean equals(Object other) {
        return other instanceof Piece piece && piece.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}

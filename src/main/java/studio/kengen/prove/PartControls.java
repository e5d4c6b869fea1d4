package studio.kengen.prove;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.control.choice.ResolvedControl;
import studio.kengen.control.choice.ResolvedControls;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Control;
import studio.kengen.design.Coverage;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.AppliedControls;
import studio.kengen.i18n.Message;

/// What Table 4 has for parts of B, before anybody asks whether it holds.
final class PartControls {
    /// What it has for some actions of a row.
    ///
    /// @param guarding method 3
    /// @param watching methods 4 and 5
    record Has(List<RowId> guarding, List<RowId> watching) {
        /// What becomes of the actions where no proof says that they are prevented or restricted.
        ///
        /// @param isOpen whether nobody can tell
        Protection protection(List<RowId> acceptedRisks, boolean isOpen) {
            if (!acceptedRisks.isEmpty()) {
                return Protection.ACCEPTED;
            }
            if (isOpen || !guarding.isEmpty()) {
                return Protection.UNDECIDED;
            }
            return watching.isEmpty() ? Protection.OPEN : Protection.WATCHED;
        }

        /// That only settings guard it, of which policies say nothing; empty where there are none, or where somebody answers
        /// for the risk.
        Optional<Message> onSettings(List<RowId> acceptedRisks) {
            return guarding.isEmpty() || !acceptedRisks.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Message.of("prove.coverage.settings"));
        }
    }

    private static final Set<Method> BY_ACTION =
            Set.of(Method.PREDEFINED_FEATURE, Method.MONITORING, Method.AUTO_REMEDIATION);

    private final AppliedControls applied;
    private final ResolvedControls resolved;
    private final Coverage coverage;

    PartControls(Areas areas, ControlKnowledge knowledge) {
        this.applied = new AppliedControls(areas.project());
        this.resolved = ResolvedControls.of(areas, knowledge);
        this.coverage = EmptyChoice.coverageWithout(areas.project(), knowledge);
    }

    /// Which actions of a part have the same of methods 3 to 5: the controls that cover one of `rows`, or no row because
    /// they bind whole accounts, and are about the action.
    ///
    /// @param rows of Table 3-1 and perhaps of Table 1
    Map<Has, List<String>> byAction(List<String> actions, List<RowId> rows) {
        Map<Has, List<String>> byAction = new LinkedHashMap<>();
        List<ResolvedControl> near =
                resolved.all().stream()
                        .filter(control -> BY_ACTION.contains(control.row().method()))
                        .filter(control ->
                                control.row().covers().isEmpty()
                                        || rows.stream().anyMatch(control.covered()::containsKey))
                        .toList();
        for (String action : actions) {
            List<RowId> guarding = new ArrayList<>();
            List<RowId> watching = new ArrayList<>();
            for (ResolvedControl control : near) {
                if (isAbout(control, action, rows)) {
                    boolean guards = control.row().method() == Method.PREDEFINED_FEATURE;
                    (guards ? guarding : watching).add(control.row().id());
                }
            }
            byAction.computeIfAbsent(new Has(guarding, watching), _ -> new ArrayList<>())
                    .add(action);
        }
        return byAction;
    }

    private static boolean isAbout(ResolvedControl control, String action, List<RowId> rows) {
        return control.row().covers().isEmpty()
                ? control.actions().contains(action)
                : rows.stream()
                        .map(control.covered()::get)
                        .anyMatch(about -> about != null && about.contains(action));
    }

    /// The controls by which a mediator does the work of the row.
    List<Control> withdrawing(NeededPermission row) {
        return applied.mediating(row);
    }

    /// The controls that narrow the row by conditions.
    List<Control> narrowing(NeededPermission row) {
        return applied.narrowing(row);
    }

    /// The controls by which the source of the row is the mediator of others.
    List<Control> mediated(NeededPermission row) {
        return coverage.controls(row.id()).stream()
                .filter(control -> control.method() == Method.MEDIATED_ACCESS)
                .filter(control -> control.mediator().equals(row.source()))
                .toList();
    }

    /// The risks accepted for one of some rows.
    List<RowId> accepted(Stream<RowId> rows) {
        return rows.flatMap(row -> coverage.acceptedRisks(row).stream())
                .map(AcceptedRisk::id)
                .distinct()
                .toList();
    }
}

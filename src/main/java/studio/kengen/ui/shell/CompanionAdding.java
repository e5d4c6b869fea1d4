package studio.kengen.ui.shell;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import studio.kengen.control.companion.Companion;
import studio.kengen.control.companion.CompanionStep;
import studio.kengen.control.companion.Necessity;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.dialog.Notices;
import studio.kengen.ui.project.StudioModel;

/// Adds what rows of Table 1 need besides, as one step that can be taken back.
///
/// @param messages the language of the window at the moment, in which notes are written
public record CompanionAdding(StudioModel model, Notices notices, Supplier<Messages> messages) {
    /// Adds what is missing of these companions, and tells what was added.
    ///
    /// @return the rows that were added
    public List<Row> add(Collection<Companion> companions) {
        Optional<CompanionStep.Addition> addition =
                CompanionStep.of(
                        model.project(), companions, message -> messages.get().text(message));
        notices.dismiss();
        addition.ifPresent(added -> model.apply(added.step()));
        List<Row> rows = addition.map(CompanionStep.Addition::rows).orElse(List.of());
        if (rows.isEmpty()) {
            notices.tell(Notice.info(Message.of("shell.companions.none")));
        } else {
            notices.tell(
                    Notice.info(
                            Message.of(
                                    "shell.companions.added",
                                    rows.size(),
                                    model.names().name(rows.getFirst().id()),
                                    model.names().name(rows.getLast().id()))));
        }
        return rows;
    }

    /// Adds what is missing of all that these rows of Table 1 require.
    void addRequired(List<RowId> rows) {
        add(
                model.derived().stream()
                        .flatMap(derived ->
                                rows.stream().flatMap(row -> derived.companions().of(row).stream()))
                        .filter(companion -> companion.necessity() == Necessity.REQUIRED)
                        .distinct()
                        .toList());
    }
}

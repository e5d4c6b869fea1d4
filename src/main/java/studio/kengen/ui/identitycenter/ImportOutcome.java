package studio.kengen.ui.identitycenter;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.exchange.identitycenter.IdentityCenterImport;
import studio.kengen.exchange.identitycenter.ImportedRows;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.dialog.ProblemList;
import studio.kengen.ui.dialog.ProblemList.Problem;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;

/// What became of files that were imported, to be told.
///
/// @param files how many of them were read
/// @param unread the others
record ImportOutcome(IdentityCenterImport imported, int files, List<Unread> unread) {
    ImportOutcome {
        unread = List.copyOf(unread);
    }

    /// A file that could not be read.
    ///
    /// @param problem what is wrong, where, and what to do
    record Unread(String file, Message problem) {}

    /// Says it in a notice, or in a dialog where something was not taken or is to be known.
    void tell(ScreenContext context) {
        List<Problem> problems = problems();
        if (problems.isEmpty()) {
            context.notices()
                    .tell(
                            new Notice(
                                    Notice.Kind.INFO,
                                    Message.of(
                                            "planner.import.told",
                                            title(),
                                            counts("planner.import.andNext")),
                                    List.of(
                                            new Notice.Offer(
                                                    Message.of("planner.import.show"),
                                                    () -> showAssignments(context)))));
        } else {
            context.dialogs().tell(new ProblemList(title(), text(), problems));
        }
    }

    private static void showAssignments(ScreenContext context) {
        context.navigation().go(Place.screen(IdentityCenterScreens.ASSIGNMENTS));
    }

    private Message title() {
        if (files == 0) {
            return Message.of("planner.import.nothing");
        }
        return Message.of(
                imported.change().isPresent() ? "planner.import.done" : "planner.import.known",
                files);
    }

    private Message text() {
        return files == 0
                ? Message.of("planner.import.unchanged")
                : counts("planner.import.andBelow");
    }

    /// @param and the key of what joins two of them
    private Message counts(String and) {
        List<Message> counts = new ArrayList<>();
        imported.rows().stream()
                .filter(ImportedRows::isAny)
                .map(rows ->
                        Message.of(
                                "planner.import.rows",
                                rows.what(),
                                rows.read(),
                                rows.added(),
                                rows.updated()))
                .forEach(counts::add);
        if (imported.changesSettings()) {
            counts.add(Message.of("planner.import.settings"));
        }
        return counts.stream()
                .reduce((before, next) -> Message.of(and, before, next))
                .orElse(Message.of("planner.import.noRows"));
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        unread.forEach(file ->
                problems.add(
                        new Problem(
                                Message.of("planner.import.unread", file.file()), file.problem())));
        imported.skipped()
                .forEach(skipped ->
                        problems.add(
                                new Problem(
                                        Message.of(
                                                "planner.import.skipped",
                                                skipped.file(),
                                                skipped.place().message()),
                                        skipped.reason())));
        imported.notes()
                .forEach(
                        note -> problems.add(new Problem(Message.of("planner.import.note"), note)));
        return problems;
    }
}

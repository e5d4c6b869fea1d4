package studio.kengen.ui.filing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Question;
import studio.kengen.ui.dialog.Question.Answer;
import studio.kengen.ui.dialog.Question.Weight;
import studio.kengen.workspace.RecoverableProject;
import studio.kengen.workspace.StudioProcess;

/// What is asked about projects and their files.
final class FilingQuestions {
    /// What becomes of unsaved changes.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// What becomes of a file that somebody else has changed.
    enum ChangedOnDisk {
        OVERWRITE,
        SAVE_AS,
        CANCEL
    }

    /// What becomes of unsaved work that was left behind.
    enum Recover {
        RESTORE,
        DISCARD,
        LATER
    }

    private FilingQuestions() {}

    static Question<Unsaved> unsaved(String project) {
        return new Question<>(
                Message.of("shell.unsaved.title", project),
                Message.of("shell.unsaved.text"),
                List.of(
                        answer(Unsaved.DISCARD, "shell.unsaved.discard", Weight.LOSS),
                        answer(Unsaved.CANCEL, "shell.answer.cancel", Weight.NORMAL),
                        answer(Unsaved.SAVE, "shell.unsaved.save", Weight.DEFAULT)),
                Unsaved.CANCEL);
    }

    static Question<ChangedOnDisk> changedOnDisk(Path file) {
        return new Question<>(
                Message.of("shell.overwrite.title", file.getFileName().toString()),
                Message.of("shell.overwrite.text", file.toString()),
                List.of(
                        answer(ChangedOnDisk.OVERWRITE, "shell.overwrite.overwrite", Weight.LOSS),
                        answer(ChangedOnDisk.CANCEL, "shell.answer.cancel", Weight.NORMAL),
                        answer(ChangedOnDisk.SAVE_AS, "shell.overwrite.saveAs", Weight.DEFAULT)),
                ChangedOnDisk.CANCEL);
    }

    static Question<Boolean> forgetChanges(String file) {
        return new Question<>(
                Message.of("shell.reload.title", file),
                Message.of("shell.reload.text"),
                List.of(
                        answer(true, "shell.reload.reload", Weight.LOSS),
                        answer(false, "shell.answer.cancel", Weight.NORMAL)),
                false);
    }

    static Question<Boolean> openAnyway(Path file, StudioProcess holder) {
        return new Question<>(
                Message.of("shell.inUse.title", file.getFileName().toString()),
                Message.of("shell.inUse.text", holder.user(), holder.host()),
                List.of(
                        answer(true, "shell.inUse.open", Weight.LOSS),
                        answer(false, "shell.answer.cancel", Weight.DEFAULT)),
                false);
    }

    static Question<Recover> recover(RecoverableProject left, Messages messages) {
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.language())
                        .withZone(ZoneId.systemDefault())
                        .format(left.changedAt());
        return new Question<>(
                Message.of("shell.recover.title", left.name()),
                Message.of("shell.recover.text", when),
                List.of(
                        answer(Recover.DISCARD, "shell.recover.discard", Weight.LOSS),
                        answer(Recover.LATER, "shell.recover.later", Weight.NORMAL),
                        answer(Recover.RESTORE, "shell.recover.restore", Weight.DEFAULT)),
                Recover.LATER);
    }

    private static <A> Answer<A> answer(A value, String label, Weight weight) {
        return new Answer<>(value, Message.of(label), weight);
    }
}

package studio.kengen.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// Dialogs as windows above the studio's own.
public final class StageDialogs implements Dialogs {
    private final Supplier<Window> owner;
    private final Supplier<Messages> language;
    private final Consumer<DialogPane> style;

    /// Dialogs above a window.
    ///
    /// @param owner the window, asked each time
    /// @param language asked each time, because the user may switch it
    /// @param style gives a new dialog the studio's look
    public StageDialogs(
            Supplier<Window> owner, Supplier<Messages> language, Consumer<DialogPane> style) {
        this.owner = owner;
        this.language = language;
        this.style = style;
    }

    @Override
    public Optional<Path> chooseFile(FileChoice choice) {
        return Optional.ofNullable(fileChooser(choice).showOpenDialog(owner.get()))
                .map(file -> file.toPath());
    }

    @Override
    public List<Path> chooseFiles(FileChoice choice) {
        List<File> files = fileChooser(choice).showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseDestination(FileChoice choice, String suggestedName) {
        FileChooser chooser = fileChooser(choice);
        chooser.setInitialFileName(suggestedName + choice.endings().getFirst());
        return Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(file -> choice.withEnding(file.toPath()));
    }

    @Override
    public Optional<Path> chooseDirectory(FileChoice choice) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(text(choice.title()));
        choice.startIn()
                .filter(Files::isDirectory)
                .ifPresent(directory -> chooser.setInitialDirectory(directory.toFile()));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(file -> file.toPath());
    }

    @Override
    public <A> A ask(Question<A> question) {
        List<ButtonType> buttons =
                question.answers().stream()
                        .map(answer -> new ButtonType(text(answer.label()), data(question, answer)))
                        .toList();
        Dialog<ButtonType> dialog = dialog(question.title(), buttons);
        dialog.getDialogPane().setContent(new VBox(DialogText.of(text(question.text()))));
        for (int i = 0; i < buttons.size(); i++) {
            if (question.answers().get(i).weight() == Question.Weight.LOSS) {
                DialogText.markAsLoss(dialog.getDialogPane().lookupButton(buttons.get(i)));
            }
        }
        return dialog.showAndWait()
                .map(button -> question.answers().get(buttons.indexOf(button)).value())
                .orElse(question.dismissed());
    }

    private static <A> ButtonData data(Question<A> question, Question.Answer<A> answer) {
        if (Objects.equals(answer.value(), question.dismissed())) {
            return ButtonData.CANCEL_CLOSE;
        }
        return answer.weight() == Question.Weight.DEFAULT ? ButtonData.OK_DONE : ButtonData.NO;
    }

    @Override
    public void tell(Trouble trouble) {
        Dialog<ButtonType> dialog = dialog(trouble.what(), List.of(closeButton()));
        TroubleContent content = new TroubleContent(language.get(), trouble);
        dialog.getDialogPane().setContent(content.node());
        if (!trouble.details().isEmpty()) {
            addCopyButton(dialog, Message.of("dialog.copyDetails"), content.copyText());
        }
        dialog.showAndWait();
    }

    @Override
    public void tell(ProblemList problems) {
        Dialog<ButtonType> dialog = dialog(problems.title(), List.of(closeButton()));
        ProblemListContent content = new ProblemListContent(language.get(), problems);
        dialog.getDialogPane().setContent(content.node());
        dialog.setResizable(true);
        addCopyButton(dialog, Message.of("dialog.copyList"), content.copyText());
        dialog.showAndWait();
    }

    @Override
    public <T> Optional<T> fill(Form<T> form) {
        ButtonType accept = new ButtonType(text(form.accept()), ButtonData.OK_DONE);
        ButtonType cancel =
                new ButtonType(text(Message.of("dialog.cancel")), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(form.title(), List.of(accept, cancel));
        dialog.getDialogPane().setContent(form.content(language.get()));
        dialog.getDialogPane()
                .lookupButton(accept)
                .disableProperty()
                .bind(Bindings.not(form.complete()));
        return dialog.showAndWait().filter(accept::equals).map(_ -> form.value());
    }

    @Override
    public void show(Page page) {
        Dialog<ButtonType> dialog = dialog(page.title(), List.of(closeButton()));
        dialog.getDialogPane().setContent(page.content().apply(language.get()));
        dialog.setResizable(true);
        dialog.showAndWait();
    }

    private FileChooser fileChooser(FileChoice choice) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text(choice.title()));
        List<String> patterns = choice.endings().stream().map(ending -> "*" + ending).toList();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(text(choice.kind()), patterns));
        choice.startIn()
                .filter(Files::isDirectory)
                .ifPresent(directory -> chooser.setInitialDirectory(directory.toFile()));
        return chooser;
    }

    private Dialog<ButtonType> dialog(Message title, List<ButtonType> buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        @Nullable Window window = owner.get();
        if (window != null) {
            dialog.initOwner(window);
        }
        dialog.setTitle(text(title));
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(text(title));
        pane.getStyleClass().add("studio-dialog");
        pane.getButtonTypes().setAll(buttons);
        style.accept(pane);
        return dialog;
    }

    private ButtonType closeButton() {
        return new ButtonType(text(Message.of("dialog.close")), ButtonData.CANCEL_CLOSE);
    }

    private void addCopyButton(Dialog<ButtonType> dialog, Message label, String copied) {
        ButtonType copy = new ButtonType(text(label), ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(copy);
        Node button = dialog.getDialogPane().lookupButton(copy);
        if (button instanceof Button copyButton) {
            copyButton.addEventFilter(
                    ActionEvent.ACTION,
                    event -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putString(copied);
                        Clipboard.getSystemClipboard().setContent(content);
                        event.consume();
                    });
        }
    }

    private String text(Message message) {
        return language.get().text(message);
    }
}

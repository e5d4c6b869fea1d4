package studio.kengen.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Form;
import studio.kengen.ui.dialog.Page;
import studio.kengen.ui.dialog.ProblemList;
import studio.kengen.ui.dialog.Question;
import studio.kengen.ui.dialog.Trouble;

/// Dialogs that answer as a test has told them, and remember what was asked and told. Without an answer a question is
/// dismissed.
public final class AnsweringDialogs implements Dialogs {
    public final List<String> asked = new ArrayList<>();
    public final List<Trouble> troubles = new ArrayList<>();
    public final List<ProblemList> problems = new ArrayList<>();
    private final Deque<Enum<?>> answers = new ArrayDeque<>();
    private final Deque<Boolean> yesOrNo = new ArrayDeque<>();
    private List<Path> paths = List.of();
    private Consumer<Node> filler = _ -> {};

    /// How many forms were filled in.
    public int filled;

    /// Answers the next question by the constant with this name.
    public void willAnswer(Enum<?> answer) {
        answers.add(answer);
    }

    public void willAnswer(boolean yes) {
        yesOrNo.add(yes);
    }

    /// Chooses this file or directory from now on.
    public void willChoose(Path file) {
        willChooseAll(List.of(file));
    }

    /// Chooses these files from now on, where several are asked for.
    public void willChooseAll(List<Path> files) {
        paths = List.copyOf(files);
    }

    /// Fills in the fields of forms from now on.
    public void willFill(Consumer<Node> fields) {
        filler = fields;
    }

    @Override
    public Optional<Path> chooseFile(FileChoice choice) {
        return path();
    }

    @Override
    public List<Path> chooseFiles(FileChoice choice) {
        return paths;
    }

    @Override
    public Optional<Path> chooseDestination(FileChoice choice, String suggestedName) {
        return path().map(choice::withEnding);
    }

    @Override
    public Optional<Path> chooseDirectory(FileChoice choice) {
        return path();
    }

    private Optional<Path> path() {
        return paths.stream().findFirst();
    }

    @Override
    public <A> A ask(Question<A> question) {
        asked.add(question.title().key());
        Object wanted = question.dismissed() instanceof Boolean ? yesOrNo.poll() : answers.poll();
        return question.answers().stream()
                .map(Question.Answer::value)
                .filter(value -> value.equals(wanted))
                .findFirst()
                .orElse(question.dismissed());
    }

    @Override
    public void tell(Trouble trouble) {
        troubles.add(trouble);
    }

    @Override
    public void tell(ProblemList list) {
        problems.add(list);
    }

    @Override
    public <T> Optional<T> fill(Form<T> form) {
        Node content = form.content(Messages.in(Locale.ENGLISH));
        // Its controls are found only once they stand in a scene.
        new Scene(new Group(content));
        filler.accept(content);
        filled++;
        return form.complete().get() ? Optional.of(form.value()) : Optional.empty();
    }

    @Override
    public void show(Page page) {
        asked.add(page.title().key());
    }
}

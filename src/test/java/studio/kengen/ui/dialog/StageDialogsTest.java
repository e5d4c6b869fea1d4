package studio.kengen.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Question.Answer;
import studio.kengen.ui.dialog.Question.Weight;
import studio.kengen.ui.shell.ShellStyle;
import studio.kengen.ui.theme.StudioStyle;
import studio.kengen.ui.theme.Theme;
import studio.kengen.ui.theme.Zoom;

/// Dialogs as windows.
@SuppressWarnings("NullAway.Init") // start runs before every test
class StageDialogsTest extends ApplicationTest {
    private static final Message TITLE = Message.of("shell.unsaved.title", "Map Lab");
    private static final String LONG = "保存されていない変更があります。".repeat(9);
    private static final Message TEXT = Message.of("xlsx.place.file", "orders.xlsx", LONG);

    private Stage stage;

    @Override
    public void start(Stage primary) {
        stage = primary;
        Theme.LIGHT.apply();
        stage.setScene(new Scene(new Pane(), 900, 600));
        stage.show();
    }

    /// The theme is the whole JVM's: other tests did not ask for it.
    @Override
    public void stop() {
        Application.setUserAgentStylesheet(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void allOfAQuestionIsSeen(String language) {
        Locale locale = Locale.of(language);
        AtomicReference<String> answer = ask(locale);

        Label text =
                lookup(Messages.in(locale).text(TEXT))
                        .match(Label.class::isInstance)
                        .queryAs(Label.class);

        assertThat(text.getHeight()).isGreaterThanOrEqualTo(text.prefHeight(text.getWidth()));
        clickOn(button(Messages.in(locale).text("shell.unsaved.save")));
        assertThat(answer.get()).isEqualTo("save");
    }

    @Test
    void aDismissedQuestionHasItsAnswerToo() {
        AtomicReference<String> answer = ask(Locale.ENGLISH);

        clickOn(button("Cancel"));

        assertThat(answer.get()).isEqualTo("cancel");
    }

    @Test
    void aLongProblemIsSeenWhole() {
        List<ProblemList.Problem> problems =
                IntStream.range(0, 3)
                        .mapToObj(i ->
                                new ProblemList.Problem(
                                        Message.of("shell.problems.line", i, 1), TEXT))
                        .toList();
        StageDialogs dialogs = dialogs(Locale.ENGLISH);
        Platform.runLater(() -> dialogs.tell(new ProblemList(TITLE, TEXT, problems)));
        WaitForAsyncUtils.waitForFxEvents();

        List<Label> shown =
                lookup(".problem-line .label").<Label>queryAll().stream()
                        .filter(label -> label.getText().contains("orders.xlsx"))
                        .toList();

        assertThat(shown)
                .hasSize(3)
                .allSatisfy(label ->
                        assertThat(label.getHeight())
                                .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth())));
        clickOn(button("Close"));
    }

    private AtomicReference<String> ask(Locale language) {
        Question<String> question =
                new Question<>(
                        TITLE,
                        TEXT,
                        List.of(
                                answer("discard", Weight.LOSS),
                                new Answer<>(
                                        "cancel", Message.of("shell.answer.cancel"), Weight.NORMAL),
                                answer("save", Weight.DEFAULT)),
                        "cancel");
        AtomicReference<String> given = new AtomicReference<>("");
        StageDialogs dialogs = dialogs(language);
        Platform.runLater(() -> given.set(dialogs.ask(question)));
        WaitForAsyncUtils.waitForFxEvents();
        return given;
    }

    private static Answer<String> answer(String value, Weight weight) {
        return new Answer<>(value, Message.of("shell.unsaved." + value), weight);
    }

    private StageDialogs dialogs(Locale language) {
        return new StageDialogs(
                () -> stage,
                () -> Messages.in(language),
                pane -> {
                    StudioStyle.applyTo(pane.getScene(), Zoom.NORMAL);
                    ShellStyle.applyTo(pane.getScene().getStylesheets());
                });
    }

    private Button button(String text) {
        return lookup(text).match(Button.class::isInstance).queryAs(Button.class);
    }
}

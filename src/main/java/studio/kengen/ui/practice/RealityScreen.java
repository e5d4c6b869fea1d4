package studio.kengen.ui.practice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.reality.Reality;
import studio.kengen.check.reality.RealityComparison;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.i18n.DateText;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.Progress;
import studio.kengen.task.ProgressReport;
import studio.kengen.task.RunningTask;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.table.ScreenHead;
import studio.kengen.ui.table.ScreenTexts;
import studio.kengen.ui.wording.NameConverter;

/// Design and reality: what the roles and users of an account are really allowed, beside what the tables say. Compared only
/// when asked, since it takes seconds, and cancelled at any time.
final class RealityScreen implements Screen {
    private static final String ID = "reality";
    private static final ScreenTexts TEXTS =
            new ScreenTexts(
                    "reality.label.",
                    "reality.title.",
                    "reality.explanation.",
                    "reality.help.",
                    "reality.empty.",
                    "reality.part.");

    private final ScreenContext context;
    private final StudioModel model;
    private final Messages messages;
    private final ComboBox<EvidenceFile> file = new ComboBox<>();
    private final Button compare;
    private final Button cancel;
    private final ProgressBar progress = new ProgressBar();
    private final Label state = new Label();
    private final VBox result = new VBox();
    private final VBox view;
    private @Nullable RunningTask comparing;
    private @Nullable Project compared;

    private RealityScreen(ScreenContext context) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        compare = button("compare", this::compare);
        compare.getStyleClass().add("accent");
        cancel = button("cancel", this::cancel);
        file.setId("reality-file");
        file.setConverter(new NameConverter<>(this::name));
        progress.setId("reality-progress");
        state.setId("reality-state");
        state.setWrapText(true);
        FlowPane bar = new FlowPane(file, compare, progress, cancel, state);
        bar.getStyleClass().add("review-bar");
        result.setId("reality-result");
        result.getStyleClass().add("practice-pane");
        ScrollPane scroll = new ScrollPane(result);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("overview-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view = new VBox(new ScreenHead(messages, TEXTS, ID), bar, scroll);
        view.getStyleClass().addAll("screen", "practices");
        PracticeScreens.style(view);
        context.lifetime().watch(this::show, model.journalProperty(), model.derivedProperty());
        context.lifetime().atEnd(this::cancel);
        show();
    }

    static ScreenEntry entry() {
        return new ScreenEntry(
                ID,
                NavigationGroup.PRACTICES,
                Feather.SHUFFLE,
                Message.of("reality.label.reality"),
                Message.of("reality.title.reality"),
                List.of(),
                _ -> OptionalLong.empty(),
                _ -> Optional.empty(),
                RealityScreen::new);
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("reality." + name));
        button.setId("reality-" + name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String name(EvidenceFile chosen) {
        return messages.text(
                "reality.file",
                chosen.account(),
                chosen.file(),
                DateText.format(chosen.importedOn()));
    }

    private void show() {
        List<EvidenceFile> files =
                model.project().evidence().stream()
                        .filter(one -> one.kind().equals(EvidenceKind.AUTHORIZATION_DETAILS.key()))
                        .toList();
        if (!files.equals(file.getItems())) {
            file.getItems().setAll(files);
            // The file that was imported last tells most.
            file.getSelectionModel().selectLast();
        }
        boolean isRunning = comparing != null;
        file.setDisable(files.isEmpty() || isRunning);
        compare.setDisable(files.isEmpty() || isRunning || model.derived().isEmpty());
        for (Node node : List.of(progress, cancel)) {
            node.setVisible(isRunning);
            node.setManaged(isRunning);
        }
        state.setText(files.isEmpty() ? messages.text("reality.noFile") : sinceCompared(isRunning));
    }

    private String sinceCompared(boolean isRunning) {
        if (isRunning) {
            return "";
        }
        if (compared == null) {
            return messages.text("reality.notYet");
        }
        return model.project().equals(compared) ? "" : messages.text("reality.changed");
    }

    private void compare() {
        EvidenceFile chosen = file.getValue();
        if (chosen == null) {
            return;
        }
        model.derived()
                .ifPresent(derived -> {
                    Areas areas = derived.areas();
                    Project project = model.project();
                    Catalog catalog = model.catalog();
                    progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
                    comparing =
                            BackgroundTask.<Compared>of(
                                            watch -> compare(areas, chosen, catalog, watch))
                                    .onProgress(this::report)
                                    .onSuccess(found -> found(project, found))
                                    .onFailure(failure -> failed(chosen, failure))
                                    .onEnd(this::ended)
                                    .start(model.tasks());
                    show();
                });
    }

    /// @param isPart whether the file does not tell everything of its account
    private record Compared(Reality reality, boolean isPart) {}

    private static Compared compare(
            Areas areas, EvidenceFile file, Catalog catalog, Progress progress)
            throws UnreadableEvidenceException {
        if (EvidenceRecords.read(file.records()) instanceof AuthorizationDetails details) {
            return new Compared(
                    RealityComparison.compare(areas, details, catalog, progress),
                    EvidenceRecords.gaps(file.records()).isAny());
        }
        throw new UnreadableEvidenceException(Message.of("reality.otherKind"));
    }

    private void report(ProgressReport report) {
        progress.setProgress(report.fraction());
    }

    private void found(Project project, Compared found) {
        compared = project;
        result.getChildren()
                .setAll(new RealityPane(context, found.reality(), found.isPart()).parts());
    }

    private void failed(EvidenceFile chosen, Throwable failure) {
        Message why =
                failure instanceof UnreadableEvidenceException unreadable
                        ? unreadable.problem()
                        : Message.of("reality.failed");
        context.notices()
                .tell(
                        new Notice(
                                Notice.Kind.WARNING,
                                Message.of("reality.notCompared", chosen.file(), why),
                                List.of()));
    }

    private void ended() {
        comparing = null;
        show();
    }

    private void cancel() {
        if (comparing != null) {
            comparing.cancel();
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean hasDetails() {
        return false;
    }

    @Override
    public void focus() {
        compare.requestFocus();
    }
}

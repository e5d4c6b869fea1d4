package studio.kengen.ui.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.check.practice.PracticeBoard;
import studio.kengen.check.practice.account.FileUse;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.exchange.evidence.EvidenceImport;
import studio.kengen.i18n.DateText;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.Progress;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.table.ScreenHead;
import studio.kengen.workspace.ProjectSession;

/// The files exported from AWS that the project holds: what each is, how old, and whether it counts; and the way to import
/// more. What an import read and skipped is told below, until the next one.
final class EvidenceScreen implements Screen {
    /// Numbers and dates are never cut.
    private static final double WIDEST_WHOLE = 125;

    /// Other texts take further lines where they have less than they want, but no less than this.
    private static final double NARROWEST = 90;

    private final ScreenContext context;
    private final StudioModel model;
    private final Messages messages;
    private final TableView<EvidenceFile> table = new TableView<>();
    private final TableColumn<EvidenceFile, String> account;
    private final ImportPane report;
    private final Button importFiles;
    private final VBox view;

    private EvidenceScreen(ScreenContext context) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        this.report = new ImportPane(messages);
        this.account = column("account", 125, EvidenceFile::account);
        fill();
        importFiles =
                new Button(
                        messages.text("practices.evidence.import"), new FontIcon(Feather.DOWNLOAD));
        importFiles.setId("evidence-import");
        importFiles.getStyleClass().add("accent");
        importFiles.setOnAction(_ -> choose());
        Button remove = new Button(messages.text("practices.evidence.remove"));
        remove.setId("evidence-remove");
        remove.setOnAction(_ -> remove());
        remove.disableProperty()
                .bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        Button tell = new Button(messages.text("practices.evidence.tellAccount"));
        tell.setId("evidence-tell-account");
        tell.setOnAction(_ -> table.edit(table.getSelectionModel().getSelectedIndex(), account));
        tell.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !isOpen(table.getSelectionModel().getSelectedItem()),
                                table.getSelectionModel().selectedItemProperty(),
                                model.practices().boardProperty()));
        HBox bar = new HBox(importFiles, remove, tell);
        bar.getStyleClass().add("evidence-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        view =
                new VBox(
                        new ScreenHead(messages, PracticeScreens.TEXTS, PracticeScreens.EVIDENCE),
                        bar,
                        table,
                        report);
        view.getStyleClass().addAll("screen", "practices");
        PracticeScreens.style(view);
        context.lifetime().watch(this::show, model.journalProperty());
        context.lifetime().watch(table::refresh, model.practices().boardProperty());
        show();
    }

    static ScreenEntry entry() {
        return new ScreenEntry(
                PracticeScreens.EVIDENCE,
                NavigationGroup.PRACTICES,
                Feather.ARCHIVE,
                Message.of("practices.label.evidence"),
                Message.of("practices.title.evidence"),
                List.of(Table.EVIDENCE),
                model -> OptionalLong.of(model.project().evidence().size()),
                EvidenceScreen::new);
    }

    private void fill() {
        table.setId("evidence-files");
        table.setEditable(true);
        account.setCellFactory(column -> new AccountCell(column, messages, this::isOpen));
        account.setOnEditCommit(edit -> tell(edit.getRowValue(), edit.getNewValue()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("kind", 210, this::kind));
        table.getColumns().add(column("file", 210, EvidenceFile::file));
        table.getColumns().add(account);
        table.getColumns().add(column("asOf", 98, this::asOf));
        table.getColumns()
                .add(column("importedOn", 98, file -> DateText.format(file.importedOn())));
        table.getColumns()
                .add(
                        column(
                                "facts",
                                80,
                                file -> messages.text("practices.evidence.number", facts(file))));
        table.getColumns().add(column("state", 260, this::state));
        Label empty = new Label(messages.text("practices.empty.evidence"));
        empty.setWrapText(true);
        empty.getStyleClass().add("practice-empty");
        table.setPlaceholder(empty);
    }

    private TableColumn<EvidenceFile, String> column(
            String key, double width, Function<EvidenceFile, String> text) {
        TableColumn<EvidenceFile, String> column =
                new TableColumn<>(messages.text("practices.evidence." + key));
        column.setPrefWidth(width);
        column.setMinWidth(width > WIDEST_WHOLE ? NARROWEST : width);
        column.setEditable(key.equals("account"));
        column.setCellFactory(WrappedCell::new);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    /// Whether a file does not tell its account, so that a person may.
    private boolean isOpen(@Nullable EvidenceFile file) {
        return file != null && use(file).filter(use -> !use.tellsAccount()).isPresent();
    }

    private void tell(EvidenceFile file, String number) {
        if (!number.equals(file.account()) && model.project().evidence().contains(file)) {
            model.apply(
                    ChangeSet.of(
                            Message.of("practices.step.account", file.file()),
                            new Change.RowReplaced(
                                    Table.EVIDENCE, file, file.withAccount(number))));
        }
    }

    private String kind(EvidenceFile file) {
        return EvidenceKind.ofKey(file.kind())
                .map(kind -> messages.text(kind.label()))
                .orElse(file.kind());
    }

    /// The first record says what the others are.
    private static int facts(EvidenceFile file) {
        return Math.max(0, file.records().size() - 1);
    }

    private Optional<FileUse> use(EvidenceFile file) {
        return model.practices().boardProperty().get().map(PracticeBoard::evidence).stream()
                .flatMap(evidence -> evidence.files().stream())
                .filter(use -> use.file().id().equals(file.id()))
                .findFirst();
    }

    private String asOf(EvidenceFile file) {
        return use(file).map(use -> DateText.format(use.asOf())).orElse("");
    }

    private String state(EvidenceFile file) {
        return use(file).map(this::state).orElse("");
    }

    private String state(FileUse use) {
        if (use.problem().isPresent()) {
            return messages.text(use.problem().get());
        }
        if (use.superseded()) {
            return messages.text("practices.evidence.superseded");
        }
        String age = age(use);
        return use.gaps().isAny()
                ? messages.text("practices.evidence.part", gaps(use.gaps()), age)
                : age;
    }

    private static Message gaps(Gaps gaps) {
        return gaps.more()
                ? Message.of("practices.evidence.more")
                : Message.of("practices.evidence.lost", gaps.lost());
    }

    private String age(FileUse use) {
        return messages.text(
                use.stale() ? "practices.evidence.stale" : "practices.evidence.current",
                use.ageDays());
    }

    private void show() {
        List<EvidenceFile> files = model.project().evidence();
        if (!files.equals(table.getItems())) {
            EvidenceFile selected = table.getSelectionModel().getSelectedItem();
            table.getItems().setAll(files);
            if (selected != null) {
                reveal(selected.id(), "");
            }
        }
    }

    private void choose() {
        FileChoice choice =
                new FileChoice(
                        Message.of("practices.evidence.importTitle"),
                        Message.of("practices.evidence.fileKind"),
                        List.of(".json", ".csv", ".gz"),
                        Optional.empty());
        List<Path> files = context.dialogs().chooseFiles(choice);
        if (!files.isEmpty()) {
            importFiles.setDisable(true);
            ProjectSession session = model.session();
            BackgroundTask.<List<Attempt>>of(progress -> read(files, progress))
                    .onSuccess(attempts -> take(session, attempts))
                    .onFailure(this::failed)
                    .start(model.tasks());
        }
    }

    /// A file that somebody wants to import: what was read of it, or why nothing was.
    private record Attempt(Optional<ReadEvidence> read, Optional<Message> problem) {}

    private static List<Attempt> read(List<Path> files, Progress progress) {
        List<Attempt> attempts = new ArrayList<>();
        for (Path file : files) {
            try {
                ReadEvidence read = EvidenceReader.read(file, progress);
                attempts.add(new Attempt(Optional.of(read), Optional.empty()));
            } catch (UnreadableEvidenceException unreadable) {
                attempts.add(new Attempt(Optional.empty(), Optional.of(unreadable.problem())));
            }
        }
        return attempts;
    }

    private void take(ProjectSession session, List<Attempt> attempts) {
        importFiles.setDisable(false);
        if (model.session() != session) {
            context.notices().tell(Notice.info(Message.of("practices.evidence.otherProject")));
            return;
        }
        List<ReadEvidence> read =
                attempts.stream().flatMap(attempt -> attempt.read().stream()).toList();
        List<Message> problems =
                attempts.stream().flatMap(attempt -> attempt.problem().stream()).toList();
        if (read.isEmpty()) {
            report.show(Optional.empty(), problems);
        } else {
            EvidenceImport imported = EvidenceImport.of(model.project(), read, "", model.today());
            model.apply(imported.change());
            report.show(Optional.of(imported), problems);
        }
    }

    private void failed(Throwable failure) {
        importFiles.setDisable(false);
        throw new IllegalStateException("evidence could not be imported", failure);
    }

    private void remove() {
        EvidenceFile file = table.getSelectionModel().getSelectedItem();
        int at = model.project().evidence().indexOf(file);
        if (file != null && at >= 0) {
            model.apply(
                    ChangeSet.of(
                            Message.of("practices.step.removeEvidence", file.file()),
                            new Change.RowsRemoved(Table.EVIDENCE, at, List.of(file))));
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
    public void reveal(RowId row, String field) {
        Stream.of(table.getItems())
                .flatMap(List::stream)
                .filter(file -> file.id().equals(row))
                .findFirst()
                .ifPresent(file -> {
                    table.getSelectionModel().select(file);
                    table.scrollTo(file);
                });
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}

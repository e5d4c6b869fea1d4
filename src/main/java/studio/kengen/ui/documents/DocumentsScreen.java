package studio.kengen.ui.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentDirectory;
import studio.kengen.generate.DocumentGenerator;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Message;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Trouble;
import studio.kengen.ui.shell.Derived;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Notice;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Selection;

/// The entry "Documents" of the navigation: generates in the background whenever the project has changed.
public final class DocumentsScreen implements Screen, DocumentActions {
    /// The screen's name in links.
    public static final String ID = "documents";

    private static final DocumentSet NOTHING = new DocumentSet(List.of(), List.of(), List.of());

    private final ScreenContext context;
    private final DocumentsView view;
    private final LatestTask generation;
    private DocumentSet documents = NOTHING;

    private DocumentsScreen(ScreenContext context) {
        this.context = context;
        this.view = new DocumentsView(context.messages(), this);
        this.generation = new LatestTask(context.model().tasks());
        context.lifetime().watch(this::generate, context.model().derivedProperty());
        generate();
    }

    /// The entry for the navigation.
    public static ScreenEntry entry() {
        return new ScreenEntry(
                ID,
                NavigationGroup.RESULTS,
                Feather.FILE_TEXT,
                Message.of("documents.screen.label"),
                Message.of("documents.screen.title"),
                List.of(),
                _ -> OptionalLong.empty(),
                DocumentsScreen::new);
    }

    private void generate() {
        Optional<Areas> areas = context.model().derived().map(Derived::areas);
        areas.ifPresent(known ->
                generation.start(
                        BackgroundTask.of(_ ->
                                        new DocumentGenerator(
                                                        context.model().catalog(),
                                                        ControlKnowledge.bundled())
                                                .generate(known))
                                .onSuccess(this::show)));
    }

    private void show(DocumentSet generated) {
        documents = generated;
        view.show(generated, context.model().names());
    }

    @Override
    public void copy(GeneratedDocument document) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, document.text()));
        context.notices().tell(Notice.info(Message.of("documents.copied", document.path())));
    }

    @Override
    public void save(GeneratedDocument document) {
        String name = Path.of(document.path()).getFileName().toString().replace(".json", "");
        FileChoice choice =
                new FileChoice(
                        Message.of("documents.saveTitle"),
                        Message.of("documents.fileKind"),
                        List.of(".json"),
                        Optional.empty());
        context.dialogs().chooseDestination(choice, name).ifPresent(file -> save(document, file));
    }

    private void save(GeneratedDocument document, Path file) {
        try {
            Files.writeString(file, document.text());
            context.notices().tell(Notice.info(Message.of("documents.saved", file.toString())));
        } catch (IOException e) {
            tell(Message.of("generate.directory.unwritable", file.toString()), e.toString());
        }
    }

    @Override
    public void saveAll() {
        FileChoice choice =
                new FileChoice(
                        Message.of("documents.saveAllTitle"),
                        Message.of("documents.fileKind"),
                        List.of(),
                        Optional.empty());
        context.dialogs().chooseDirectory(choice).ifPresent(this::saveAll);
    }

    private void saveAll(Path directory) {
        DocumentDirectory.write(documents.documents(), directory)
                .ifPresentOrElse(
                        problem -> tell(problem, ""),
                        () ->
                                context.notices()
                                        .tell(
                                                Notice.info(
                                                        Message.of(
                                                                "documents.savedAll",
                                                                documents.documents().size(),
                                                                directory.toString()))));
    }

    private void tell(Message why, String details) {
        context.dialogs()
                .tell(
                        new Trouble(
                                Message.of("documents.notSaved"), Optional.empty(), why, details));
    }

    @Override
    public void openRow(RowId row) {
        context.model().project().find(row).ifPresent(context.navigation()::go);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Selection> selection() {
        return new ReadOnlyObjectWrapper<>(Selection.NONE);
    }

    @Override
    public void reveal(RowId row, String field) {}

    @Override
    public void focus() {
        view.requestFocus();
    }
}

package studio.kengen.ui.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.filing.TextOutlet;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;

/// The entry "Documents" of the navigation. The place of a statement is the row that it comes from, with the document's path
/// and the statement's Sid as field.
public final class DocumentsScreen implements Screen, DocumentActions {
    /// The screen's name in links.
    public static final String ID = "documents";

    private static final DocumentSet NOTHING = new DocumentSet(List.of(), List.of());
    private static final String BEFORE_PART = "#";

    private final ScreenContext context;
    private final ReadOnlyObjectProperty<Optional<DocumentSet>> documents;
    private final DocumentsView view;

    private DocumentsScreen(ScreenContext context) {
        this.context = context;
        this.documents = context.model().documents().documentsProperty();
        this.view = new DocumentsView(context.messages(), this);
        context.lifetime().watch(this::show, documents);
        show();
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
                DocumentsScreen::count,
                model -> Trouble.of(problems(model), "documents.screen.problems"),
                DocumentsScreen::new);
    }

    private static long problems(StudioModel model) {
        return model.documents().documentsProperty().get().stream()
                .mapToLong(generated -> generated.problems().size())
                .sum();
    }

    private static OptionalLong count(StudioModel model) {
        return model.documents().documentsProperty().get().stream()
                .mapToLong(generated -> generated.documents().size())
                .findFirst();
    }

    /// The place of a part of a document that comes from `row`.
    static Place place(RowId row, GeneratedDocument document, String part) {
        return new Place(ID, row, document.path() + BEFORE_PART + part);
    }

    /// The place of a part of a document.
    ///
    /// @param path where the document is written
    /// @param part a statement's Sid
    public static Place place(String path, String part) {
        return new Place(ID, RowId.NONE, path + BEFORE_PART + part);
    }

    private void show() {
        view.show(documents.get().orElse(NOTHING), this::name);
    }

    /// What a row is called here: of a control, what it does says more than its id.
    private String name(RowId row) {
        return context.model()
                .project()
                .find(row, Control.class)
                .map(Control::mechanism)
                .filter(mechanism -> !mechanism.isBlank())
                .orElseGet(() -> context.model().names().name(row));
    }

    @Override
    public void copy(GeneratedDocument document) {
        outlet().copy(document.text(), Message.of("documents.copied", document.path()));
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
        outlet().save(document.text(), choice, name, Message.of("documents.notSaved"));
    }

    private TextOutlet outlet() {
        return new TextOutlet(context.dialogs(), context.notices());
    }

    @Override
    public void export(DocumentFormat format) {
        Command command = context.commands().project().exports().get(format);
        if (command != null) {
            command.run();
        }
    }

    @Override
    public void openRow(RowId row) {
        context.openRow(row);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void reveal(RowId row, String field) {
        int end = field.lastIndexOf(BEFORE_PART);
        if (end >= 0) {
            view.open(field.substring(0, end), field.substring(end + 1));
        }
    }

    @Override
    public boolean hasDetails() {
        return false;
    }

    @Override
    public void focus() {
        view.requestFocus();
    }
}

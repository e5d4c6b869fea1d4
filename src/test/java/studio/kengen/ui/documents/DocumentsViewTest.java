package studio.kengen.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.Designs;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.generate.SizeUse;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

@ExtendWith(ApplicationExtension.class)
class DocumentsViewTest implements DocumentActions {
    private static final Message TITLE = Message.of("documents.none");

    private final List<String> done = new ArrayList<>();

    @Start
    void start(Stage stage) {
        DocumentsView view = new DocumentsView(Messages.in(Locale.ENGLISH), this);
        stage.setScene(new Scene(view, 990, 600));
        stage.show();
        view.show(
                set("{\n  \"Sid\": \"ReadMaps\"\n}\n", "[]\n"),
                RowNames.of(Designs.mapsBucket())::name);
    }

    @Test
    void theFirstDocumentIsOpenWithItsSizeAgainstTheLimit(FxRobot robot) {
        assertThat(text(robot)).contains("ReadMaps");
        assertThat(robot.lookup("4,812 of 6,144").tryQuery()).isPresent();
    }

    @Test
    void choosingADocumentInTheTreeOpensIt(FxRobot robot) {
        robot.clickOn("suggestions.json");

        assertThat(text(robot)).startsWith("[]");
    }

    @Test
    void aStatementLeadsToItsRows(FxRobot robot) {
        robot.clickOn("app");

        assertThat(done).containsExactly("row app");
    }

    @Test
    void theOpenDocumentIsCopiedAndSaved(FxRobot robot) {
        robot.clickOn("#documents-copy").clickOn("#documents-save");

        assertThat(done).containsExactly("copy identity/app.json", "save identity/app.json");
    }

    @Test
    void allDocumentsAreExportedInAFormat(FxRobot robot) {
        robot.clickOn("#documents-export").clickOn("#documents-export-cloudformation-yaml");
        robot.clickOn("#documents-export").clickOn("#documents-export-terraform");

        assertThat(done).containsExactly("export CLOUDFORMATION_YAML", "export TERRAFORM");
    }

    @Test
    void theOpenDocumentStaysOpenWhenDocumentsAreGeneratedAgain(FxRobot robot) {
        robot.clickOn("suggestions.json");
        DocumentsView view = robot.lookup(".documents-view").queryAs(DocumentsView.class);
        robot.interact(
                () -> view.show(set("{}\n", "[1]\n"), RowNames.of(Designs.mapsBucket())::name));

        assertThat(text(robot)).startsWith("[1]");
    }

    @Override
    public void copy(GeneratedDocument document) {
        done.add("copy " + document.path());
    }

    @Override
    public void save(GeneratedDocument document) {
        done.add("save " + document.path());
    }

    @Override
    public void export(DocumentFormat format) {
        done.add("export " + format);
    }

    @Override
    public void openRow(RowId row) {
        done.add("row " + row);
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#document-text").queryAs(CodeArea.class).getText();
    }

    private static DocumentSet set(String policy, String suggestions) {
        return new DocumentSet(
                List.of(
                        new GeneratedDocument(
                                DocumentKind.IDENTITY,
                                Optional.of(new RowId("src1")),
                                "identity/app.json",
                                TITLE,
                                policy,
                                Optional.empty(),
                                List.of(new Origin("ReadMaps", List.of(new RowId("app")))),
                                Optional.of(new SizeUse(4812, 6144)),
                                List.of()),
                        new GeneratedDocument(
                                DocumentKind.CONFIG,
                                Optional.empty(),
                                "config/suggestions.json",
                                TITLE,
                                suggestions,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                List.of())),
                List.of());
    }
}

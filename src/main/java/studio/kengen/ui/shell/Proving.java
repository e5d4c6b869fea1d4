package studio.kengen.ui.shell;

import java.util.List;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.filing.Filing;
import studio.kengen.ui.project.ProofSubject;
import studio.kengen.ui.project.StudioModel;

/// Shows the proof of documents: of those that follow from the tables, or of those in a folder.
public final class Proving {
    /// The screen that shows the proof.
    public static final String SCREEN = "proof";

    private final StudioModel model;
    private final Navigation navigation;
    private final Filing filing;
    private final Dialogs dialogs;

    public Proving(StudioModel model, Navigation navigation, Filing filing, Dialogs dialogs) {
        this.model = model;
        this.navigation = navigation;
        this.filing = filing;
        this.dialogs = dialogs;
    }

    void proveGenerated() {
        show(new ProofSubject.Generated());
    }

    /// Asks for a folder.
    void proveFolder() {
        FileChoice choice =
                new FileChoice(
                        Message.of("shell.prove.title"),
                        Message.of("documents.fileKind"),
                        List.of(),
                        filing.folder());
        dialogs.chooseDirectory(choice).ifPresent(path -> show(new ProofSubject.Folder(path)));
    }

    private void show(ProofSubject subject) {
        if (!subject.equals(model.proof().stateProperty().get().subject())
                || subject instanceof ProofSubject.Folder) {
            model.proof().about(subject);
        }
        navigation.go(Place.screen(SCREEN));
    }
}

package studio.kengen.ui.practice;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import studio.kengen.design.RowId;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.table.ScreenTexts;

/// The navigation's entries for best practices.
public final class PracticeScreens {
    static final String BOARD = "practices";
    static final String EVIDENCE = "evidence";
    static final String REVIEWS = "reviews";

    static final ScreenTexts TEXTS =
            new ScreenTexts(
                    "practices.label.",
                    "practices.title.",
                    "practices.explanation.",
                    "practices.help.",
                    "practices.empty.",
                    "practices.part.");

    private PracticeScreens() {}

    /// The entries, from top to bottom.
    public static List<ScreenEntry> entries() {
        return List.of(
                PracticeScreen.entry(),
                EvidenceScreen.entry(),
                RealityScreen.entry(),
                ReviewScreen.entry());
    }

    /// The place of a practice on the board.
    ///
    /// @param subject the practice's number, `3`, or the id of one of its signals, `3a`
    public static Place place(String subject) {
        return new Place(BOARD, RowId.NONE, subject);
    }

    static void style(Parent view) {
        view.getStylesheets()
                .add(
                        Objects.requireNonNull(PracticeScreens.class.getResource("practices.css"))
                                .toExternalForm());
    }
}

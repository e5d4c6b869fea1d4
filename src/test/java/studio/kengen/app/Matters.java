package studio.kengen.app;

import javafx.scene.control.ListView;

/// The list of what needs a control, on the screen of step 4, for tests.
final class Matters {
    private Matters() {}

    static ListView<?> list(StudioFixture studio) {
        return studio.lookup("#matters").query();
    }

    /// Where a row stands in it; below 0 where it does not.
    static int indexOf(StudioFixture studio, String row) {
        ListView<?> matters = list(studio);
        for (int i = 0; i < matters.getItems().size(); i++) {
            if (matters.getItems().get(i).toString().contains("id=" + row + ",")) {
                return i;
            }
        }
        return -1;
    }
}

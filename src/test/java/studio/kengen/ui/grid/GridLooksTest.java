package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// What cells show and tell.
class GridLooksTest extends GridFixture {
    @Test
    void aWrongValueIsMarkedWithItsReason() {
        focusCell(0, "service");
        write("nope").push(KeyCode.ENTER);
        GridCell<?> cell = cell(0, "service");
        assertThat(cell.getPseudoClassStates())
                .anyMatch(s -> s.getPseudoClassName().equals("invalid"));
        assertThat(cell.getTooltip().getText()).isEqualTo("No such service");
        assertThat(cell.getAccessibleText()).isEqualTo("nope, invalid: No such service");
    }

    @Test
    void aWarningAndASuggestionDoNotLookLikeAnError() {
        assertThat(markOf("old")).isEqualTo("warning");
        assertThat(cell(0, "service").getAccessibleText()).isEqualTo("old, warning: Going away");
        assertThat(markOf("new")).isEqualTo("suggestion");
        assertThat(markOf("nope")).isEqualTo("invalid");
        assertThat(markOf("s3")).isEmpty();
    }

    /// What the cell is marked as once this is its value.
    private String markOf(String value) {
        focusCell(0, "service");
        write(value).push(KeyCode.ENTER);
        return cell(0, "service").getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .filter(Set.of("invalid", "warning", "suggestion")::contains)
                .collect(Collectors.joining(", "));
    }

    @Test
    void aScreenReaderHearsTheFocusedCell() {
        focusCell(2, "service");
        assertThat(field().getAccessibleText()).startsWith("Service, row 3: s3");
    }

    @Test
    void aGridThatIsOnlyReadOffersNothingThatChangesIt() {
        assertThat(lookup("Duplicate").query().isVisible()).isTrue();

        onFx(() -> {
            grid.editableProperty().set(false);
            return null;
        });

        assertThat(lookup("Add").query().isVisible()).isFalse();
        assertThat(lookup("Duplicate").query().isManaged()).isFalse();
        assertThat(lookup("Delete").query().isVisible()).isFalse();
        clickOn(cell(1, "source"), MouseButton.SECONDARY);
        assertThat(lookup(".menu-item .label").queryAllAs(Label.class))
                .filteredOn(label -> label.getParent().isVisible())
                .extracting(Label::getText)
                .contains("Copy")
                .doesNotContain("Cut", "Delete rows");
    }
}

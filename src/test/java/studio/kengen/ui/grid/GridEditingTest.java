package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.kengen.i18n.Message;
import studio.kengen.ui.grid.Sheet.Line;

/// Editing cells with the keyboard and the mouse.
class GridEditingTest extends GridFixture {
    @Test
    void typingReplacesTheTextAndEnterGoesDown() {
        focusCell(1, "source");
        write("Renderer").push(KeyCode.ENTER);
        assertThat(sheet.sources().get(1)).isEqualTo("Renderer");
        assertFocused(2, "source");
    }

    @Test
    void japaneseTextIsTypedAsItIs() {
        focusCell(0, "source");
        write("監査担当").push(KeyCode.ENTER);
        assertThat(sheet.sources().getFirst()).isEqualTo("監査担当");
    }

    @Test
    void f2KeepsTheTextAndArrowsMoveTheCaret() {
        focusCell(0, "source");
        push(KeyCode.F2).push(KeyCode.LEFT).push(KeyCode.LEFT);
        write("X").push(KeyCode.ENTER);
        assertThat(sheet.sources().getFirst()).isEqualTo("sourceX 0");
    }

    @Test
    void whileTypingAnArrowCommitsAndGoesOn() {
        focusCell(0, "source");
        write("a").push(KeyCode.RIGHT).write("b").push(KeyCode.DOWN);
        assertThat(sheet.lines().getFirst()).isEqualTo(new Line(0, "a", "b", "Get0"));
        assertFocused(1, "service");
    }

    @Test
    void escapeLeavesTheCellAsItWas() {
        focusCell(0, "source");
        write("never").push(KeyCode.ESCAPE);
        assertThat(sheet.edits).isEmpty();
        assertFocused(0, "source");
    }

    @Test
    void tabCommitsAndGoesRightAndEnterReturnsToWhereTheRunBegan() {
        focusCell(0, "source");
        write("a").push(KeyCode.TAB).write("b").push(KeyCode.TAB).push(KeyCode.TAB);
        write("c").push(KeyCode.ENTER);
        assertThat(sheet.lines().getFirst()).isEqualTo(new Line(0, "a", "b", "c"));
        assertFocused(1, "source");
    }

    @Test
    void shiftTabGoesBack() {
        focusCell(1, "source");
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertFocused(0, "actions");
    }

    @Test
    void aDoubleClickEdits() {
        doubleClickOn(cell(2, "source"));
        push(KeyCode.END).write("!").push(KeyCode.ENTER);
        assertThat(sheet.sources().get(2)).isEqualTo("source 2!");
    }

    @Test
    void aClickOnAnotherCellCommits() {
        focusCell(0, "source");
        write("kept").clickOn(cell(3, "actions"));
        assertThat(sheet.sources().getFirst()).isEqualTo("kept");
        assertFocused(3, "actions");
    }

    @Test
    void leavingTheGridCommits() {
        focusCell(0, "source");
        write("kept").clickOn("#other");
        assertThat(sheet.sources().getFirst()).isEqualTo("kept");
    }

    @Test
    void aDerivedCellIsNotEditedAndSaysWhy() {
        focusCell(0, "length");
        write("9").push(KeyCode.F2);
        assertThat(field().isOpen()).isFalse();
        assertThat(notices).containsExactly(Message.of("grid.notice.readOnly", "Length"));
    }

    @Test
    void altEnterStartsANewLineWhereTheCellHoldsLines() {
        focusCell(0, "actions");
        write("a").push(KeyCode.ALT, KeyCode.ENTER).write("b").push(KeyCode.ENTER);
        assertThat(sheet.lines().getFirst().actions()).isEqualTo("a\nb");
    }

    @Test
    void enterAfterACommitInTheLastRowAddsARow() {
        focusCell(39, "source");
        write("last").push(KeyCode.ENTER);
        assertThat(sheet.lines()).hasSize(40);
        push(KeyCode.ENTER);
        assertThat(sheet.lines()).hasSize(41);
        assertFocused(40, "source");
        push(KeyCode.ENTER);
        assertThat(sheet.lines()).hasSize(41);
    }
}

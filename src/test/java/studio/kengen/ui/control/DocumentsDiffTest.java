package studio.kengen.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Message;

class DocumentsDiffTest {
    @Test
    void changedLinesStandBetweenTheLinesAroundThem() {
        assertThat(diff("a b c d e f g", "a b c X e f g").lines())
                .extracting(line -> line.kind() + " " + line.text())
                .containsExactly(
                        "DOCUMENT monitoring/x.json",
                        "SKIPPED …",
                        "SAME b",
                        "SAME c",
                        "REMOVED d",
                        "ADDED X",
                        "SAME e",
                        "SAME f");
    }

    @Test
    void linesBetweenTwoChangesStandOnce() {
        assertThat(diff("a b c d", "X b c Y").lines())
                .extracting(line -> line.kind() + " " + line.text())
                .containsExactly(
                        "DOCUMENT monitoring/x.json",
                        "REMOVED a",
                        "ADDED X",
                        "SAME b",
                        "SAME c",
                        "REMOVED d",
                        "ADDED Y");
    }

    @Test
    void aNewDocumentIsAddedAndAnOldOneRemovedAsAWhole() {
        DocumentSet none = new DocumentSet(List.of(), List.of());

        assertThat(DocumentsDiff.between(none, documents("a b")).documents()).isEqualTo(1);
        assertThat(DocumentsDiff.between(documents("a b"), none).lines())
                .extracting(DiffLine::kind)
                .containsExactly(
                        DiffLine.Kind.DOCUMENT, DiffLine.Kind.REMOVED, DiffLine.Kind.REMOVED);
    }

    @Test
    void whatIsTheSameIsNotShown() {
        assertThat(diff("a b", "a b")).isEqualTo(new DocumentsDiff(0, List.of()));
    }

    private static DocumentsDiff diff(String before, String after) {
        return DocumentsDiff.between(documents(before), documents(after));
    }

    private static DocumentSet documents(String words) {
        String text = String.join("\n", Arrays.asList(words.split(" ", -1))) + "\n";
        return new DocumentSet(
                List.of(
                        new GeneratedDocument(
                                DocumentKind.MONITORING,
                                Optional.empty(),
                                "monitoring/x.json",
                                Message.of("test"),
                                text,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                List.of())),
                List.of());
    }
}

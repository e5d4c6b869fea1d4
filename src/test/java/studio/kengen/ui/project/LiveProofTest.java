package studio.kengen.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.generate.directory.DocumentDirectory;
import studio.kengen.i18n.Message;
import studio.kengen.prove.Proof.Result;
import studio.kengen.ui.filing.Sample;
import studio.kengen.ui.project.ProofState.Phase;
import studio.kengen.ui.shell.OpenStudio;

class LiveProofTest {
    @TempDir Path folder;

    private final Deque<Runnable> pauses = new ArrayDeque<>();
    private StudioModel model;
    private LiveProof proof;

    @BeforeEach
    void openHello() {
        open(Sample.HELLO.read());
    }

    private void open(Project project) {
        model = new OpenStudio(folder, project).model;
        proof = new LiveProof(model, (_, job) -> pauses.add(job));
    }

    @Test
    void generatedDocumentsAreProvedWhenTheUserPauses() {
        assertThat(state().phase()).isInstanceOf(Phase.Proving.class);

        pause();

        assertThat(state().current().orElseThrow().count(Result.PROVED)).isEqualTo(4);
        assertThat(ProofSummary.of(state()).text().key()).isEqualTo("shell.proof.proved");
    }

    @Test
    void afterAnEditTheProofIsOfAnEarlierStateUntilItIsProvedAnew() {
        state();
        pause();
        ProofReport before = state().latest().orElseThrow();

        remove(Table.NEEDED);

        assertThat(state().phase()).isInstanceOf(Phase.Proving.class);
        assertThat(state().current()).isEmpty();
        assertThat(state().latest()).containsSame(before);
        pause();
        assertThat(state().current()).isPresent().get().isNotSameAs(before);
    }

    @Test
    void ofManyEditsInARowOnlyTheLastIsProved() {
        state();
        pause();
        List<ProofState> seen = new ArrayList<>();
        proof.stateProperty().addListener((_, _, now) -> seen.add(now));

        remove(Table.NEEDED);
        remove(Table.UNACCEPTABLE);
        pause();

        assertThat(seen).filteredOn(now -> now.current().isPresent()).hasSize(1);
    }

    @Test
    void emptyTablesHaveNothingToProve() {
        state();
        removeAll(Table.NEEDED);
        removeAll(Table.UNACCEPTABLE);
        pause();

        assertThat(state().phase()).isInstanceOf(Phase.Nothing.class);
        assertThat(state().latest()).isEmpty();
    }

    @Test
    void editedDocumentsOfAFolderAreRefutedAndProvedAgainWhenTheyAreMended() throws IOException {
        Path documents = written();
        Path scp = documents.resolve("scp/deny-unacceptable.json");
        String good = Files.readString(scp);
        Files.writeString(scp, good.replace("\"Deny\"", "\"Allow\""));

        proof.about(new ProofSubject.Folder(documents));
        pause();
        assertThat(state().current().orElseThrow().count(Result.REFUTED)).isPositive();

        Files.writeString(scp, good);
        proof.lookAgain();
        pause();
        assertThat(state().current().orElseThrow().count(Result.REFUTED)).isZero();
        assertThat(ProofSummary.of(state()).text().key()).isEqualTo("shell.proof.folder");
    }

    @Test
    void aFolderThatNobodyHasTouchedIsNotProvedAgain() {
        proof.about(new ProofSubject.Folder(written()));
        state();
        pause();
        ProofState before = state();

        proof.lookAgain();
        pause();

        assertThat(state()).isSameAs(before);
    }

    @Test
    void aFolderWithoutDocumentsIsUnreadable() {
        proof.about(new ProofSubject.Folder(folder.resolve("none")));
        state();
        pause();

        assertThat(state().phase())
                .isInstanceOfSatisfying(
                        Phase.Unreadable.class, it -> assertThat(it.problems()).hasSize(1));
    }

    @Test
    void anotherProjectIsProvedByItsGeneratedDocuments() {
        proof.about(new ProofSubject.Folder(written()));
        state();
        pause();

        model.show(new OpenStudio(folder.resolve("other"), Sample.MAP_LAB.read()).model.session());
        pause();

        assertThat(state().subject()).isEqualTo(new ProofSubject.Generated());
        assertThat(ProofSummary.of(state()))
                .isEqualTo(
                        new ProofSummary(
                                Optional.of(Result.PROVED), Message.of("shell.proof.proved")));
    }

    private ProofState state() {
        return proof.stateProperty().get();
    }

    private void pause() {
        while (!pauses.isEmpty()) {
            pauses.remove().run();
        }
    }

    private Path written() {
        Path documents = folder.resolve("documents");
        assertThat(
                        DocumentDirectory.write(
                                model.documents()
                                        .documentsProperty()
                                        .get()
                                        .orElseThrow()
                                        .documents(),
                                documents))
                .isEmpty();
        return documents;
    }

    private void remove(Table table) {
        remove(table, List.of(model.project().rows(table).getFirst()));
    }

    private void removeAll(Table table) {
        remove(table, model.project().rows(table));
    }

    private void remove(Table table, List<Row> rows) {
        model.apply(ChangeSet.of(Message.of("test.step"), new Change.RowsRemoved(table, 0, rows)));
    }
}

package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.Decision;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.StoredDocument;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.prove.DecidingStatement.Effect;
import studio.kengen.task.Progress;

/// What a proof says about rows and statements.
class RefutationTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final String IDENTITY = "identity/";
    private static final String SCP = "scp/";

    private final Areas areas = areas("map-lab");

    @Test
    void aStatementThatAllowsTooMuchIsNamed() {
        Refutation refutation =
                refutation(
                        Obligation.MINIMAL,
                        documents(
                                "identity/renderer.json",
                                text -> text.replace("\"s3:GetObject\"", "\"s3:Get*\"")));

        assertThat(refutation.explanation().decision()).isEqualTo(Decision.ALLOWED);
        assertThat(refutation.statements())
                .filteredOn(deciding -> deciding.effect() == Effect.ALLOWS)
                .extracting(deciding -> deciding.statement().policy())
                .contains("identity/renderer.json");
        assertThat(refutation.source().flatMap(source -> areas.project().find(source))).isPresent();
        assertThat(refutation.rows()).noneMatch(this::isNeeded);
    }

    @Test
    void aRowThatIsNotAllowedIsNamed() {
        Refutation refutation =
                refutation(Obligation.SUFFICIENT, documents("identity/renderer.json", _ -> EMPTY));

        assertThat(refutation.explanation().decision()).isEqualTo(Decision.IMPLICITLY_DENIED);
        assertThat(refutation.rows()).isNotEmpty().allMatch(this::isNeeded);
        assertThat(refutation.statements())
                .noneMatch(deciding -> deciding.effect() == Effect.ALLOWS);
    }

    @Test
    void aStatementThatDeniesARowIsNamed() {
        Refutation refutation =
                refutation(
                        Obligation.SUFFICIENT,
                        documents(
                                "identity/renderer.json",
                                text -> text.replaceFirst("\"Allow\"", "\"Deny\"")));

        assertThat(refutation.explanation().decision()).isEqualTo(Decision.EXPLICITLY_DENIED);
        assertThat(refutation.statements())
                .isNotEmpty()
                .allMatch(deciding -> deciding.effect() == Effect.DENIES);
    }

    @Test
    void aDenialThatSparesTheAdministratorIsNamedWithTheRowsOfB() {
        Refutation refutation =
                refutation(
                        Obligation.GUARDED,
                        documents(SCP, text -> text.replace("role/maplab-deploy", "role/*")));

        assertThat(refutation.source()).isEmpty();
        assertThat(refutation.statements())
                .isNotEmpty()
                .allMatch(deciding -> deciding.effect() == Effect.WOULD_DENY);
        assertThat(refutation.rows())
                .isNotEmpty()
                .allMatch(
                        row -> areas.project().find(row, UnacceptablePermission.class).isPresent());
    }

    @Test
    void rowsThatLeaveAProofUndecidedAreNamed() {
        Proof proof =
                proof(
                        Obligation.SUFFICIENT,
                        new Attachments<>(
                                documents("none", text -> text).documents().stream()
                                        .filter(d -> d.kind() != DocumentKind.RESOURCE)
                                        .toList()));

        assertThat(proof.rows()).isNotEmpty().allMatch(this::isNeeded);
        assertThat(proof.refutation()).isEmpty();
    }

    @Test
    void whoNoLongerWantsAProofEndsIt() {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() ->
                        new Prover(CATALOG)
                                .prove(areas, documents("none", text -> text), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    private static final String EMPTY = "{\"Version\": \"2012-10-17\", \"Statement\": []}";

    private boolean isNeeded(RowId row) {
        return areas.project().find(row, NeededPermission.class).isPresent();
    }

    private Refutation refutation(Obligation obligation, Attachments<Document> documents) {
        Proof proof = proof(obligation, documents);
        assertThat(proof.result()).isEqualTo(Proof.Result.REFUTED);
        return proof.refutation().orElseThrow();
    }

    private Proof proof(Obligation obligation, Attachments<Document> documents) {
        return new Prover(CATALOG)
                .prove(areas, documents).stream()
                        .filter(proof -> proof.obligation() == obligation)
                        .findFirst()
                        .orElseThrow();
    }

    /// The generated documents, those whose path begins with `path` edited; identity policies are looked at without guardrails
    /// and boundaries, which would hold what they let go.
    private Attachments<Document> documents(String path, UnaryOperator<String> edit) {
        return new Attachments<>(
                new DocumentGenerator(CATALOG, ControlKnowledge.bundled())
                        .generate(areas).documents().stream()
                                .filter(document ->
                                        !path.startsWith(IDENTITY)
                                                || document.path().startsWith(IDENTITY))
                                .<Document>map(document ->
                                        document.path().startsWith(path)
                                                ? new StoredDocument(
                                                        document.kind(),
                                                        document.source(),
                                                        document.path(),
                                                        edit.apply(document.text()))
                                                : document)
                                .toList());
    }

    private static Areas areas(String sample) {
        Path file = Path.of("samples", sample + ".kengen.json");
        try {
            return Areas.of(ProjectReader.read(Files.readAllBytes(file)).project(), CATALOG);
        } catch (IOException | ProjectFormatException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}

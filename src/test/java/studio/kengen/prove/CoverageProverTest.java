package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.Control;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.StoredDocument;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.task.Progress;

/// What is said to cover each part of B, for the documents of Map Lab and for what is left of them after somebody has
/// edited them.
class CoverageProverTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final ControlKnowledge KNOWLEDGE = ControlKnowledge.bundled();

    private final Areas lab = Areas.of(sample("map-lab"), CATALOG);
    private final DocumentSet generated = generated(lab);

    @ParameterizedTest
    @ValueSource(strings = {"hello", "map-lab", "map-lab-ja"})
    void inTheSamplesWhatNobodyNeedsIsPreventedAndNothingIsOpen(String sample) {
        Areas areas = Areas.of(sample(sample), CATALOG);
        CoverageOfB coverage = cover(areas, generated(areas).attachments());
        assertThat(coverage.rows()).isNotEmpty();
        assertThat(coverage.rows())
                .allSatisfy(row -> {
                    assertThat(row.weakest()).isNotEqualTo(Protection.OPEN);
                    assertThat(row.parts().getFirst().needed()).isEmpty();
                    assertThat(row.parts().getFirst().protection()).isEqualTo(Protection.PREVENTED);
                    assertThat(row.parts().getFirst().statements())
                            .anyMatch(statement -> statement.policy().startsWith("scp/"));
                });
    }

    @Test
    void everyActionOfEveryPartOfBIsTold() {
        CoverageOfB coverage = cover(lab, generated.attachments());
        assertThat(coverage.rows()).hasSameSizeAs(lab.areaB());
        lab.areaB()
                .forEach(row ->
                        assertThat(part(coverage, row.row().id().value(), "").actions())
                                .hasSize(row.grants().size()));
        long needed =
                lab.requestedPermissions().stream()
                        .flatMap(row -> row.encounters().stream())
                        .filter(met -> met.unacceptable().isUnacceptable(lab.project().threshold()))
                        .mapToLong(met -> met.common().size())
                        .sum();
        assertThat(
                        coverage.rows().stream()
                                .flatMap(row -> row.parts().stream())
                                .filter(part -> part.needed().isPresent())
                                .mapToLong(part -> part.actions().size())
                                .sum())
                .isEqualTo(needed);
    }

    @Test
    void aConditionRestrictsWhatIsNeeded() {
        CoveredPart deploying = part(cover(lab, generated.attachments()), "u21", "n44");
        assertThat(deploying.protection()).isEqualTo(Protection.RESTRICTED);
        assertThat(deploying.controls()).containsExactly(new RowId("c4"));
        assertThat(deploying.statements())
                .extracting(StatementRef::policy)
                .contains("identity/developer.json", "scp/deny-unacceptable-2.json")
                .doesNotContain("boundary/developer.json");
    }

    @Test
    void whatAMediatorDoesInsteadIsPreventedForPeople() {
        CoveredPart writing = part(cover(lab, generated.attachments()), "u5", "n35");
        assertThat(writing.protection()).isEqualTo(Protection.PREVENTED);
        assertThat(writing.controls()).contains(new RowId("c6"));
        assertThat(writing.statements())
                .extracting(StatementRef::policy)
                .contains("resource/map-data.json");
    }

    @Test
    void aMediatorThatIsCoveredItselfIsRestrictedAsLongAsNobodyElseHasIt() {
        Areas covered = Areas.of(covering(lab.project(), "c6", "n35", "n24"), CATALOG);
        assertThat(part(cover(covered, generated(covered).attachments()), "u5", "n24").controls())
                .contains(new RowId("c6"));
        assertThat(
                        part(
                                        cover(
                                                covered,
                                                without(generated(covered), DocumentKind.SCP)),
                                        "u5",
                                        "n24")
                                .controls())
                .doesNotContain(new RowId("c6"));
    }

    @Test
    void whatIsOnlyMonitoredIsWatchedAndNotPrevented() {
        CoveredPart stopping = part(cover(lab, generated.attachments()), "u30", "n39");
        assertThat(stopping.protection()).isEqualTo(Protection.WATCHED);
        assertThat(stopping.watchers()).containsExactly(new RowId("c16"));
        assertThat(stopping.controls()).isEmpty();
    }

    @Test
    void whatSomebodyAnswersForIsAccepted() {
        CoveredPart disabling = part(cover(lab, generated.attachments()), "u16", "n57");
        assertThat(disabling.protection()).isEqualTo(Protection.ACCEPTED);
        assertThat(disabling.acceptedRisks()).containsExactly(new RowId("risk1"));
    }

    @Test
    void aSettingOfAwsProvesNothing() {
        CoveredPart opening = part(cover(lab, generated.attachments()), "u2", "n56");
        assertThat(opening.protection()).isEqualTo(Protection.UNDECIDED);
        assertThat(opening.unproved()).containsExactly(new RowId("c7"));
        assertThat(opening.reason()).isPresent();
    }

    @Test
    void whatNothingCoversIsOpen() {
        Project bare =
                lab.project()
                        .withRows(Table.CONTROLS, List.of())
                        .withRows(Table.ACCEPTED_RISKS, List.of());
        Areas areas = Areas.of(bare, CATALOG);
        assertThat(part(cover(areas, generated(areas).attachments()), "u16", "n57").protection())
                .isEqualTo(Protection.OPEN);
    }

    @Test
    void withoutGuardrailsNobodyIsSaidToBePreventedAndARequestShowsIt() {
        CoverageOfB coverage = cover(lab, without(generated, DocumentKind.SCP));
        CoveredPart trail = part(coverage, "u25", "");
        assertThat(trail.protection()).isEqualTo(Protection.UNDECIDED);
        assertThat(trail.witness()).isPresent();
        CoveredPart deleting = part(coverage, "u3", "");
        assertThat(deleting.watchers()).contains(new RowId("c14"));
        assertThat(part(coverage, "u14", "").protection()).isEqualTo(Protection.OPEN);
    }

    @Test
    void aConditionThatSomebodyHasTakenOutRestrictsNothing() {
        Attachments<StoredDocument> edited =
                edited(text ->
                        text.replace("vpc-0a1b2c3d4e5f60718", "vpc-*")
                                .replace("\"StringEquals\"", "\"StringLike\""));
        CoveredPart reading = part(cover(lab, edited), "u1", "n13");
        assertThat(reading.protection()).isEqualTo(Protection.WATCHED);
        assertThat(reading.controls()).isEmpty();
        assertThat(reading.witness()).isPresent();
    }

    @Test
    void whatIsKnownFromProofsIsTheSameWithoutThem() {
        assertThat(
                        new CoverageProver(CATALOG, KNOWLEDGE)
                                .cover(
                                        lab,
                                        generated.attachments(),
                                        generated,
                                        List.of(),
                                        Progress.UNWATCHED))
                .isEqualTo(cover(lab, generated.attachments()));
    }

    @Test
    void whereADocumentIsNoPolicyNothingIsTold() {
        CoverageOfB coverage = cover(lab, edited(text -> text.replace("\"Deny\"", "\"Maybe\"")));
        assertThat(coverage.rows())
                .allMatch(row -> row.weakest() == Protection.UNDECIDED && row.parts().size() == 1);
    }

    @Test
    void withoutAnAccountNothingIsSaidToBePrevented() {
        Project alone = lab.project().withRows(Table.SOURCES, List.of());
        Areas areas = Areas.of(alone, CATALOG);
        CoveredPart trail = part(cover(areas, generated(areas).attachments()), "u25", "");
        assertThat(trail.protection()).isEqualTo(Protection.UNDECIDED);
        assertThat(trail.reason()).isPresent();
    }

    private static CoveredPart part(CoverageOfB coverage, String row, String needed) {
        return coverage.rows().stream()
                .filter(covered -> covered.row().equals(new RowId(row)))
                .flatMap(covered -> covered.parts().stream())
                .filter(part -> part.needed().map(RowId::value).orElse("").equals(needed))
                .findFirst()
                .orElseThrow();
    }

    private static <D extends Document> CoverageOfB cover(Areas areas, Attachments<D> documents) {
        return new CoverageProver(CATALOG, KNOWLEDGE)
                .cover(
                        areas,
                        documents,
                        generated(areas),
                        new Prover(CATALOG).prove(areas, documents),
                        Progress.UNWATCHED);
    }

    private static DocumentSet generated(Areas areas) {
        return new DocumentGenerator(CATALOG, KNOWLEDGE).generate(areas);
    }

    private static Attachments<GeneratedDocument> without(DocumentSet all, DocumentKind kind) {
        return new Attachments<>(
                all.documents().stream().filter(document -> document.kind() != kind).toList());
    }

    private Attachments<StoredDocument> edited(UnaryOperator<String> edit) {
        return new Attachments<>(
                generated.documents().stream()
                        .map(document ->
                                new StoredDocument(
                                        document.kind(),
                                        document.source(),
                                        document.path(),
                                        edit.apply(document.text())))
                        .toList());
    }

    private static Project covering(Project project, String control, String... rows) {
        return project.withRows(
                Table.CONTROLS,
                project.controls().stream()
                        .map(row ->
                                row.id().value().equals(control)
                                        ? new Control(
                                                row.id(),
                                                Stream.of(rows).map(RowId::new).toList(),
                                                row.method(),
                                                row.mechanism(),
                                                row.conditions(),
                                                row.mediator(),
                                                row.choice(),
                                                row.note())
                                        : row)
                        .toList());
    }

    private static Project sample(String name) {
        try {
            return ProjectReader.read(Files.readAllBytes(Path.of("samples", name + ".kengen.json")))
                    .project();
        } catch (IOException | ProjectFormatException e) {
            throw new AssertionError(e);
        }
    }
}

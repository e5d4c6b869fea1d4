package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.Project;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Proof.Result;

/// The obligations hold for what the studio generates of every sample (issue 4).
class SampleProofsTest {
    private static final Catalog CATALOG = Catalog.bundled();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".kengen.json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void allFourObligationsAreProved(Path sample) throws Exception {
        assertThat(proofs(project(sample)))
                .hasSize(4)
                .allSatisfy(proof ->
                        assertThat(proof.result()).as(text(proof)).isEqualTo(Result.PROVED));
    }

    @Test
    void whatTheOrganizationsOwnPolicyGrantsIsKnownFromTheImportedAccountAlone() throws Exception {
        Project organization = project(Path.of("samples/identity-center.kengen.json"));

        assertThat(proofs(organization))
                .filteredOn(proof -> proof.obligation() == Obligation.MINIMAL)
                .singleElement()
                .satisfies(proof ->
                        assertThat(text(proof))
                                .contains("authorization details")
                                .contains("/aozora/Operator"));
        assertThat(proofs(organization.withRows(Table.EVIDENCE, List.of())))
                .filteredOn(proof -> proof.result() == Result.UNDECIDED)
                .extracting(Proof::obligation)
                .containsExactly(Obligation.SUFFICIENT, Obligation.MINIMAL);
    }

    private static String text(Proof proof) {
        return Messages.in(Locale.ENGLISH).text(proof.detail());
    }

    private static List<Proof> proofs(Project project) {
        Areas areas = Areas.of(project, CATALOG);
        return new Prover(CATALOG)
                .prove(
                        areas,
                        new DocumentGenerator(CATALOG, ProjectKnowledge.of(project, CATALOG))
                                .generate(areas)
                                .attachments());
    }

    private static Project project(Path sample) throws Exception {
        return ProjectReader.read(Files.readAllBytes(sample)).project();
    }
}

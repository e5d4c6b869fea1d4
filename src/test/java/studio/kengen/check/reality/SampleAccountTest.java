package studio.kengen.check.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.InlinePolicy;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.Samples;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.Statement;

/// `samples/evidence/authorization-details.json` is an account in which Map Lab was deployed, with some policies changed by
/// hand since. It follows Map Lab: what was not changed by hand is what the studio generates today.
class SampleAccountTest {
    private static final String MAP_LAB = "samples/map-lab.kengen.json";

    private final AuthorizationDetails details = Samples.authorizationDetails();
    private final DocumentSet generated = generated();

    /// @param left the statements of the design that were taken out by hand
    /// @param added the statements that were put in
    @ParameterizedTest
    @CsvSource({
        "maplab-api, api, '', ''",
        "MapLabOperator, operator, '', ''",
        "maplab-importer, map-data-importer, '', ''",
        "maplab-map-writer, map-writer, MapDataMapImagesDeleteObject, ''",
        "maplab-renderer, renderer,"
                + " MapDataMapImagesListBucket MapDataMapImagesGetObject MapImagesWrite, MapBuckets",
    })
    void aPolicyIsWhatIsGeneratedButForWhatWasChangedByHand(
            String policy, String document, String left, String added) {
        String path = "identity/" + document + ".json";

        assertThat(statements(deployed(policy), added))
                .as(
                        "The policy %s in samples/evidence/authorization-details.json no longer"
                                + " follows Map Lab. Run \"kengen generate %s -o DIR\" and copy the"
                                + " statements of DIR/%s into the policy's document (of its default"
                                + " version), but not: \"%s\"; keep there, as planted: \"%s\". A"
                                + " statement that has another name now is to be renamed in this test",
                        policy, MAP_LAB, path, left, added)
                .isEqualTo(
                        statements(generated.at(path).orElseThrow().policy().orElseThrow(), left));
        assertThat(deployed(policy).statements())
                .extracting(statement -> statement.sid().orElse(""))
                .containsAll(words(added));
    }

    private static List<Statement> statements(PolicyDocument policy, String without) {
        return policy.statements().stream()
                .filter(statement -> !words(without).contains(statement.sid().orElse("")))
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /// The managed or inline policy with this name.
    private PolicyDocument deployed(String name) {
        Stream<StoredPolicy> managed =
                details.policies().stream()
                        .filter(policy -> policy.name().equals(name))
                        .map(ManagedPolicy::document)
                        .flatMap(Optional::stream);
        Stream<StoredPolicy> inline =
                details.roles().stream()
                        .map(RoleDetail::inlinePolicies)
                        .flatMap(List::stream)
                        .filter(policy -> policy.name().equals(name))
                        .map(InlinePolicy::document);
        return Stream.concat(managed, inline)
                .findFirst()
                .flatMap(StoredPolicy::sound)
                .orElseThrow();
    }

    private static DocumentSet generated() {
        try {
            Project project = ProjectReader.read(Files.readAllBytes(Path.of(MAP_LAB))).project();
            Catalog catalog = Catalog.bundled();
            return new DocumentGenerator(catalog, ProjectKnowledge.of(project, catalog))
                    .generate(Areas.of(project, catalog));
        } catch (IOException | ProjectFormatException e) {
            throw new AssertionError(e);
        }
    }
}

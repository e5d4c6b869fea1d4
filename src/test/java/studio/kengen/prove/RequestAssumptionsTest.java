package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.Choosing;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.engine.AccessRequest;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Proof.Result;

/// What bundles do to the proofs of Map Lab, and what these take for granted then.
class RequestAssumptionsTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final ControlKnowledge KNOWLEDGE = ControlKnowledge.bundled();
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Project LAB = lab();

    /// Nothing in it names a Region.
    private static final Project BUCKETS =
            Designs.mapsBucket()
                    .withRows(
                            Table.NEEDED,
                            List.of(
                                    Designs.needed(
                                            "n1",
                                            "app",
                                            "s3",
                                            Set.of(AccessLevel.LIST, AccessLevel.READ),
                                            List.of(),
                                            "maps")));

    @Test
    void whatIsNeededStaysSufficientWhenOnlyTheRegionsOfTheTargetsAreAllowed() {
        List<Proof> proofs =
                proofs(with("region-deny", Map.of("allowedRegions", List.of("ap-northeast-1"))));

        assertThat(proofs)
                .allSatisfy(proof ->
                        assertThat(proof.result())
                                .as(String.valueOf(proof.witness()))
                                .isEqualTo(Result.PROVED));
        assertThat(proofs.getFirst().assumed()).hasSize(1);
        assertThat(MESSAGES.text(proofs.getFirst().detail()))
                .contains("in the Regions of the access targets (ap-northeast-1)");
        assertThat(proofs.subList(1, proofs.size()))
                .allSatisfy(proof -> assertThat(proof.assumed()).isEmpty());
    }

    @Test
    void whatIsNeededInARegionThatIsDeniedRefutesSufficiency() {
        Proof sufficient =
                sufficient(with("region-deny", Map.of("allowedRegions", List.of("eu-west-1"))));

        assertThat(sufficient.result()).isEqualTo(Result.REFUTED);
        assertThat(requestOf(sufficient).context().values("aws:RequestedRegion"))
                .containsExactly("ap-northeast-1");
    }

    @Test
    void aDesignWithoutARegionIsSufficientOnlyWhereTheProjectSaysWhichItUses() {
        Project denied =
                with(BUCKETS, "region-deny", Map.of("allowedRegions", List.of("ap-northeast-1")));
        Proof unsaid = sufficient(denied);

        assertThat(unsaid.result()).isEqualTo(Result.REFUTED);
        assertThat(MESSAGES.text(unsaid.detail())).contains("Regions used");

        Proof said = sufficient(using(denied, "ap-northeast-1"));

        assertThat(said.result()).as(String.valueOf(said.witness())).isEqualTo(Result.PROVED);
        assertThat(said.assumed()).hasSize(1);
        assertThat(MESSAGES.text(said.detail()))
                .contains("in the Regions that the project says it uses (ap-northeast-1)");
    }

    @Test
    void aRegionThatTheProjectUsesAndThatIsDeniedRefutesSufficiency() {
        Project denied =
                with(BUCKETS, "region-deny", Map.of("allowedRegions", List.of("ap-northeast-1")));

        Proof sufficient = sufficient(using(denied, "ap-northeast-1", "us-west-2"));

        assertThat(sufficient.result()).isEqualTo(Result.REFUTED);
        assertThat(requestOf(sufficient).context().values("aws:RequestedRegion"))
                .containsExactly("us-west-2");
        assertThat(MESSAGES.text(sufficient.detail())).doesNotContain("Regions used");
    }

    private static Project using(Project project, String... regions) {
        return project.withDetails(project.details().usingRegions(List.of(regions)));
    }

    @Test
    void onlyARoleOfInstancesIsRefusedByTheProtectionOfTheirCredentials() {
        Proof sufficient = sufficient(with("ec2-role-credentials", Map.of()));

        assertThat(sufficient.result()).isEqualTo(Result.REFUTED);
        assertThat(sufficient.refutation().orElseThrow().source()).contains(new RowId("importer"));
        assertThat(sufficient(onLambda(with("ec2-role-credentials", Map.of()))).result())
                .isEqualTo(Result.PROVED);
    }

    @Test
    void aProofOfDocumentsThatDoNotAskTakesNothingMoreForGranted() {
        assertThat(proofs(LAB)).allSatisfy(proof -> assertThat(proof.assumed()).isEmpty());
    }

    private static AccessRequest requestOf(Proof proof) {
        return proof.witness().orElseThrow();
    }

    /// The project, with the importer running as a function instead of on instances.
    private static Project onLambda(Project project) {
        return project.withRows(
                Table.SOURCES,
                project.sources().stream()
                        .map(source ->
                                source.id().equals(new RowId("importer"))
                                        ? new AccessSource(
                                                source.id(),
                                                source.name(),
                                                source.kind(),
                                                source.arn(),
                                                source.account(),
                                                List.of("lambda.amazonaws.com"),
                                                source.note())
                                        : source)
                        .toList());
    }

    private static Project with(String bundle, Map<String, List<String>> values) {
        return with(LAB, bundle, values);
    }

    private static Project with(Project project, String bundle, Map<String, List<String>> values) {
        Choosing choosing =
                new Choosing(Areas.of(project, CATALOG), KNOWLEDGE, CATALOG, MESSAGES::text);
        ChoiceOutcome outcome =
                choosing.chooseTogether(
                        KNOWLEDGE.bundles().stream()
                                .filter(each -> each.name().equals(bundle))
                                .findFirst()
                                .orElseThrow(),
                        false,
                        values);
        assertThat(outcome).isInstanceOf(ChoiceOutcome.Changed.class);
        return ((ChoiceOutcome.Changed) outcome).preview(project);
    }

    private static Proof sufficient(Project project) {
        return proofs(project).getFirst();
    }

    private static List<Proof> proofs(Project project) {
        Areas areas = Areas.of(project, CATALOG);
        return new Prover(CATALOG)
                .prove(
                        areas,
                        new DocumentGenerator(CATALOG, KNOWLEDGE).generate(areas).attachments());
    }

    private static Project lab() {
        try {
            return ProjectReader.read(Files.readAllBytes(Path.of("samples", "map-lab.kengen.json")))
                    .project();
        } catch (IOException | ProjectFormatException e) {
            throw new AssertionError(e);
        }
    }
}

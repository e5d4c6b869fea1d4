package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.control.proposal.Proposal;
import studio.kengen.control.proposal.Proposer;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Statement;

/// What a project knows better shows in its proposals and documents.
class OwnKnowledgeTest {
    private static final String OWN_RISK =
            """
            risk maps-scraped
              title maps scraped
              impact localized
              actions s3:GetObject
              scp only-from-our-office
                sentence-en Denies reading maps from outside our office.
                when NotIpAddress aws:SourceIp 203.0.113.0/24
            """;

    @Test
    void aProjectWhoseAccountsHaveTheOldLimitGetsSmallerPolicies() throws Exception {
        Project mapLab =
                ProjectReader.read(Files.readAllBytes(Path.of("samples/map-lab.kengen.json")))
                        .project();
        Project limited =
                knowing(
                        mapLab,
                        """
                        quota service-control-policy-size
                          value 5120
                          as-of 2026-05-01
                          source AWS Organizations user guide, before 2026-05-15
                        """);

        assertThat(largest(mapLab)).isGreaterThan(5_120);
        assertThat(largest(limited)).isPositive().isLessThanOrEqualTo(5_120);
    }

    private static long largest(Project project) {
        DocumentSet documents = documents(project);
        return documents.of(DocumentKind.SCP).stream()
                .mapToLong(document -> document.text().length())
                .max()
                .orElse(0);
    }

    @Test
    void aChosenControlOfTheProjectSpeaksInTheDocuments() {
        Design design =
                new Design()
                        .needs("n1", "s3", "GetObject", "maps")
                        .unacceptable("u1", "s3", "GetObject", "maps")
                        .chosen("c1", "maps-scraped/scp/only-from-our-office", Map.of());

        assertThat(conditions(design.project())).isEmpty();
        assertThat(conditions(knowing(design.project(), OWN_RISK)))
                .contains(new Condition("NotIpAddress", "aws:SourceIp", List.of("203.0.113.0/24")));
    }

    private static List<Condition> conditions(Project project) {
        return documents(project).of(DocumentKind.SCP).stream()
                .flatMap(document -> document.policy().stream())
                .flatMap(policy -> policy.statements().stream())
                .map(Statement::conditions)
                .flatMap(List::stream)
                .filter(condition -> condition.key().equals("aws:SourceIp"))
                .toList();
    }

    @Test
    void aRiskOfTheProjectIsProposedForWithItsOwnControls() {
        assertThat(proposals(OWN_RISK))
                .filteredOn(proposal -> proposal.control().source().isOwn())
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.control().id())
                            .isEqualTo("maps-scraped/scp/only-from-our-office");
                    assertThat(proposal.covers()).containsExactly("s3:GetObject");
                    assertThat(proposal.isComplete()).isTrue();
                });
    }

    @Test
    void whatTheProjectHasWithdrawnIsNotProposed() {
        String control = proposals("").getFirst().control().id();

        assertThat(proposals("withdraw " + control))
                .extracting(proposal -> proposal.control().id())
                .doesNotContain(control);
    }

    private static List<Proposal> proposals(String text) {
        ControlKnowledge knowledge =
                ProjectKnowledge.of(text.lines().toList(), Design.CATALOG).controls();
        return new Proposer(knowledge).forActions(List.of("s3:GetObject"), true).proposals();
    }

    private static DocumentSet documents(Project project) {
        return new DocumentGenerator(Design.CATALOG, ProjectKnowledge.of(project, Design.CATALOG))
                .generate(Areas.of(project, Design.CATALOG));
    }

    private static Project knowing(Project project, String text) {
        return project.withDetails(project.details().knowing(List.of(text)));
    }
}

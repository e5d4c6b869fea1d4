package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.template.Filling;
import studio.kengen.design.Impact;
import studio.kengen.design.Project;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Quotas;

class ProjectKnowledgeTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final ControlKnowledge STUDIO = ControlKnowledge.bundled();
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages JAPANESE = Messages.in(Locale.JAPANESE);

    private static final String OWN_RISK =
            """
            # Maps are what we sell.
            risk maps-scraped
              title maps scraped
              sentence-ja 地図がまとめて持ち出される。
              impact localized
              actions s3:GetObject s3:ListBucket
              condition only-from-the-cdn
                sentence-en Lets only our CDN read maps.
                only s3:GetObject
                resources arn:*:s3:::maps/*
                when StringEquals aws:SourceArn {{cdnArn}}
              guardduty Exfiltration:S3/AnomalousBehavior

            placeholder cdnArn
              type arn
              label-en our CDN
              label-ja 自社の CDN
              example arn:aws:cloudfront::111122223333:distribution/E1
            """;

    @Test
    void aProjectThatSaysNothingKnowsWhatTheStudioKnows() {
        ProjectKnowledge knowledge = read("");

        assertThat(knowledge.controls()).isSameAs(STUDIO);
        assertThat(knowledge.quotas().all()).isEqualTo(Quotas.bundled().all());
        assertThat(knowledge.problems()).isEmpty();
    }

    @Test
    void aRiskOfAProjectIsKnownWithItsControlsInBothLanguages() {
        ProjectKnowledge knowledge = read(OWN_RISK);

        assertThat(problems(knowledge)).isEmpty();
        KnownRisk risk = knowledge.controls().risk("maps-scraped").orElseThrow();
        assertThat(risk.impact()).isEqualTo(Impact.LOCALIZED);
        assertThat(risk.actions()).containsExactly("s3:GetObject", "s3:ListBucket");
        assertThat(ENGLISH.text(ControlSentences.of(risk))).isEqualTo("地図がまとめて持ち出される。");
        KnownControl control = risk.controls().getFirst();
        assertThat(control.source().isOwn()).isTrue();
        assertThat(control.actions()).containsExactly("s3:GetObject");
        assertThat(ENGLISH.text(ControlSentences.of(control)))
                .isEqualTo("Lets only our CDN read maps.");
        assertThat(JAPANESE.text(ControlSentences.of(control)))
                .isEqualTo("Lets only our CDN read maps.");
    }

    @Test
    void aPlaceholderOfAProjectIsAskedForInItsWords() {
        ControlKnowledge knowledge = read(OWN_RISK).controls();

        assertThat(knowledge.placeholders())
                .filteredOn(placeholder -> placeholder.name().equals("cdnArn"))
                .singleElement()
                .satisfies(placeholder -> {
                    assertThat(ENGLISH.text(placeholder.label())).isEqualTo("our CDN");
                    assertThat(JAPANESE.text(placeholder.label())).isEqualTo("自社の CDN");
                });
    }

    @Test
    void whatTheStudioHasWordsForNeedsNone() {
        KnownRisk risk = read(OWN_RISK).controls().risk("maps-scraped").orElseThrow();

        assertThat(ENGLISH.text(ControlSentences.of(risk.controls().getLast())))
                .isEqualTo(ENGLISH.text(ControlSentences.of(finding())));
    }

    private static KnownControl finding() {
        return STUDIO.risks().stream()
                .flatMap(risk -> risk.controls().stream())
                .filter(control ->
                        control.source().name().equals("Exfiltration:S3/AnomalousBehavior"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRiskWithTheIdOfAKnownOneTakesItsPlace() {
        ControlKnowledge knowledge =
                read("""
                risk s3-public
                  title ours
                  impact acceptable
                  actions s3:PutBucketAcl
                """)
                        .controls();

        assertThat(knowledge.risk("s3-public"))
                .hasValueSatisfying(risk -> {
                    assertThat(risk.title()).isEqualTo("ours");
                    assertThat(risk.controls()).isEmpty();
                    assertThat(knowledge.file(risk)).isEmpty();
                });
        assertThat(knowledge.risks()).hasSameSizeAs(STUDIO.risks());
    }

    @Test
    void aControlIsAddedToAKnownRiskOrTakesThePlaceOfOne() {
        ControlKnowledge knowledge =
                read("""
                controls-for lambda-outside-vpc
                  condition lambda-vpc-ids
                    sentence-en Only in our VPC.
                    when StringEquals lambda:VpcIds vpc-0f1e2d3c
                  scp deny-lambda-in-other-vpcs
                    sentence-en Denies functions in other VPCs.
                    when StringNotEquals lambda:VpcIds vpc-0f1e2d3c
                """)
                        .controls();

        List<KnownControl> before = STUDIO.risk("lambda-outside-vpc").orElseThrow().controls();
        List<KnownControl> after = knowledge.risk("lambda-outside-vpc").orElseThrow().controls();
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.getFirst().source().isOwn()).isTrue();
        assertThat(after.getFirst().id()).isEqualTo(before.getFirst().id());
        assertThat(after.getLast().id())
                .isEqualTo("lambda-outside-vpc/scp/deny-lambda-in-other-vpcs");
    }

    @Test
    void controlsAndRisksAreWithdrawn() {
        ControlKnowledge knowledge =
                read("withdraw lambda-outside-vpc/config-rule/LAMBDA_INSIDE_VPC s3-public")
                        .controls();

        assertThat(knowledge.control("lambda-outside-vpc/config-rule/LAMBDA_INSIDE_VPC")).isEmpty();
        assertThat(knowledge.risk("lambda-outside-vpc")).isPresent();
        assertThat(knowledge.risk("s3-public")).isEmpty();
    }

    @Test
    void aDefaultFillsTheTemplatesOfTheStudio() {
        ControlKnowledge knowledge = read("default vpcIds vpc-0f1e2d3c vpc-0a1b2c3d").controls();

        ConditionControl control =
                (ConditionControl)
                        knowledge.risk("lambda-outside-vpc").orElseThrow().controls().getFirst();
        assertThat(control.template().fill(control.actions(), Map.of()))
                .isInstanceOfSatisfying(
                        Filling.Filled.class,
                        filled ->
                                assertThat(filled.statement().conditions())
                                        .containsExactly(
                                                new Condition(
                                                        "StringEquals",
                                                        "lambda:VpcIds",
                                                        List.of("vpc-0f1e2d3c", "vpc-0a1b2c3d"))));
    }

    @Test
    void aListTakesThePlaceOfTheStudios() {
        ProjectKnowledge knowledge =
                read(
                        """
                        list default-regions
                          as-of 2026-11-28
                          source our landing zone
                          values eu-central-1
                          values eu-west-1
                        """);

        assertThat(knowledge.controls().facts().list(DatedFacts.DEFAULT_REGIONS))
                .hasValueSatisfying(list -> {
                    assertThat(list.values()).containsExactly("eu-central-1", "eu-west-1");
                    assertThat(list.asOf()).isEqualTo(LocalDate.of(2026, 11, 28));
                    assertThat(list.source()).isEqualTo("our landing zone");
                });
    }

    @Test
    void aQuotaTakesThePlaceOfTheStudios() {
        Quotas quotas =
                read("""
                quota service-control-policy-size
                  value 5120
                  as-of 2026-05-01
                  source AWS Organizations user guide, before 2026-05-15
                quota permission-sets-per-account
                  value 750
                  as-of 2027-01-01
                  source raised by support
                """)
                        .quotas();

        assertThat(quotas.value(Quotas.Name.SERVICE_CONTROL_POLICY_SIZE)).isEqualTo(5_120);
        assertThat(quotas.quota(Quotas.Name.SERVICE_CONTROL_POLICY_SIZE).asOf())
                .isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(quotas.value(Quotas.Name.PERMISSION_SETS_PER_ACCOUNT)).isEqualTo(750);
        assertThat(quotas.value(Quotas.Name.MANAGED_POLICY_SIZE)).isEqualTo(6_144);
    }

    @Test
    void aMediationOfAProjectIsOfferedInItsWords() {
        ProjectKnowledge knowledge =
                read(
                        """
                        mediation publish-through-editor
                          mediator application
                          instead execute-api:Invoke
                        controls-for s3-public
                          mediated publish-through-editor
                            sentence-en Publishes through the editor.
                        """);

        assertThat(problems(knowledge)).isEmpty();
        assertThat(knowledge.controls().control("s3-public/mediated/publish-through-editor"))
                .isPresent();
    }

    /// Every mistake is told at its line, with what to do, in both languages; what else stands in the text counts.
    @ParameterizedTest(name = "{0}, line {1}")
    @CsvFileSource(resources = "knowledge-mistakes.csv", quoteCharacter = '`')
    void aMistakeIsToldAtItsLineAndTheOtherLinesCount(String text, int line, String words) {
        ProjectKnowledge knowledge =
                read(
                        text.replace("|", "\n")
                                + "\n\nquota trust-policy-size\n"
                                + "  value 4096\n  as-of 2026-11-28\n  source raised by support\n");

        assertThat(knowledge.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(ENGLISH.text(problem.message())).contains(words);
                    assertThat(JAPANESE.text(problem.message())).isNotBlank();
                });
        assertThat(knowledge.quotas().value(Quotas.Name.TRUST_POLICY_SIZE)).isEqualTo(4_096);
    }

    @Test
    void aControlThatCannotBeUsedTakesNothingElseWithIt() {
        ProjectKnowledge knowledge =
                read(
                        """
                        risk maps-scraped
                          title maps scraped
                          impact localized
                          actions s3:GetObject s3:GetObjekt
                          config-rule NO_SUCH_RULE
                          guardduty Exfiltration:S3/AnomalousBehavior
                        """);

        assertThat(knowledge.problems()).extracting(KnowledgeProblem::line).containsExactly(4, 5);
        assertThat(knowledge.controls().risk("maps-scraped"))
                .hasValueSatisfying(risk -> {
                    assertThat(risk.actions()).containsExactly("s3:GetObject");
                    assertThat(risk.controls())
                            .extracting(KnownControl::kind)
                            .containsExactly("guardduty");
                });
    }

    @Test
    void theExampleInTheReadmeCounts() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## What a project knows better"));
        ProjectKnowledge knowledge = read(section.split("```", 3)[1]);

        assertThat(problems(knowledge)).isEmpty();
        assertThat(knowledge.own().quotas()).isNotEmpty();
        assertThat(knowledge.own().controls()).isNotEmpty();
    }

    @Test
    void nothingIsReadAgainWhereTheLinesAreAsTheyWere() {
        Project project = knowing("default vpcIds vpc-0f1e2d3c");
        ProjectKnowledge knowledge = ProjectKnowledge.of(project, CATALOG);

        assertThat(knowledge.after(project.withDetails(project.details().named("Other", ""))))
                .isSameAs(knowledge);
        assertThat(knowledge.after(knowing("")).controls()).isSameAs(STUDIO);
    }

    @Test
    void everyRiskOfTheStudioSaysWhichFileItIsFrom() {
        assertThat(STUDIO.risks()).allSatisfy(risk -> assertThat(STUDIO.file(risk)).isPresent());
        assertThat(STUDIO.file(STUDIO.risk("s3-public").orElseThrow())).hasValue("risks/s3.txt");
    }

    private static Project knowing(String text) {
        Project empty = Project.empty("Map Lab");
        return empty.withDetails(empty.details().knowing(List.of(text)));
    }

    private static ProjectKnowledge read(String text) {
        return ProjectKnowledge.of(text.lines().toList(), CATALOG);
    }

    private static List<String> problems(ProjectKnowledge knowledge) {
        return knowledge.problems().stream()
                .map(problem -> problem.line() + ": " + ENGLISH.text(problem.message()))
                .toList();
    }
}

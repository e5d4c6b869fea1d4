package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.control.ConfigRule.Trigger;
import studio.kengen.control.Runbook.Effect;
import studio.kengen.control.template.Filling;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;

class ControlKnowledgeTest {
    private final ControlKnowledge knowledge = ControlKnowledge.bundled();

    @Test
    void knowsWhichRulesFindAnOpenBucket() {
        assertThat(knowledge.risks())
                .filteredOn(risk -> risk.actions().contains("s3:PutBucketAcl"))
                .flatExtracting(KnownRisk::configRules)
                .extracting(ConfigRule::identifier)
                .contains("S3_BUCKET_PUBLIC_READ_PROHIBITED", "S3_BUCKET_ACL_PROHIBITED");
    }

    @Test
    void knowsARuleWithItsScopeTriggersParametersAndRunbook() {
        assertThat(knowledge.configRule("ACCESS_KEYS_ROTATED"))
                .hasValueSatisfying(rule -> {
                    assertThat(rule.resourceTypes()).containsExactly("AWS::IAM::User");
                    assertThat(rule.triggers()).containsExactly(Trigger.PERIODIC);
                    assertThat(rule.parameters())
                            .singleElement()
                            .satisfies(parameter -> {
                                assertThat(parameter.name()).isEqualTo("maxAccessKeyAge");
                                assertThat(parameter.required()).isTrue();
                                assertThat(parameter.defaultValue()).hasValue("90");
                            });
                    assertThat(rule.runbook())
                            .hasValueSatisfying(runbook ->
                                    assertThat(runbook.effect()).isEqualTo(Effect.DESTRUCTIVE));
                });
    }

    @Test
    void onlyRunbooksThatAddRunByThemselves() {
        assertThat(knowledge.configRules())
                .flatExtracting(rule -> rule.runbook().stream().toList())
                .isNotEmpty()
                .allSatisfy(runbook ->
                        assertThat(runbook.automaticByDefault())
                                .isEqualTo(runbook.effect() == Effect.ADDITIVE));
    }

    @Test
    void knowsThatFindingsOfUnusualBehaviourWatchBehaviour() {
        assertThat(knowledge.findings())
                .filteredOn(finding -> finding.type().equals("Exfiltration:S3/AnomalousBehavior"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isBehavioural()).isTrue();
                    assertThat(finding.threatPurpose()).isEqualTo("Exfiltration");
                });
    }

    @Test
    void knowsControlsByAllFiveMethodsForAnOpenBucket() {
        assertThat(knowledge.risk("s3-public"))
                .hasValueSatisfying(risk ->
                        assertThat(risk.controls())
                                .extracting(KnownControl::method)
                                .contains(Method.values()));
    }

    @Test
    void everyControlOfABundleIsKnownAndEveryBundleExplained() {
        assertThat(knowledge.bundles())
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(bundle -> {
                    assertThat(bundle.controls())
                            .isNotEmpty()
                            .allMatch(id -> knowledge.control(id).isPresent());
                    for (Locale language : Messages.LANGUAGES) {
                        assertThat(Messages.in(language).text(bundle.sentence())).isNotBlank();
                    }
                });
    }

    @Test
    void noControlHasAnIdThatIsNone() {
        assertThat(knowledge.control("no-slash")).isEmpty();
        assertThat(knowledge.control("s3-public/scp/none")).isEmpty();
    }

    @Test
    void aProjectBringsItsOwnRisk() {
        ControlSource source =
                ControlSource.ofProject(
                        "maps-scraped",
                        "cdn",
                        Optional.of(Message.of("control.own", "Uses a CDN.")));
        KnownControl control =
                new MediatedAccess(
                        source,
                        List.of("s3:GetObject"),
                        new Mediation("cdn", Mediation.Mediator.DISTRIBUTION, List.of()));
        KnownRisk own =
                new KnownRisk(
                        "maps-scraped",
                        "maps scraped",
                        Impact.LOCALIZED,
                        List.of("s3:GetObject"),
                        List.of(),
                        List.of(control),
                        Optional.of(Message.of("control.own", "Somebody downloads every map.")));

        ControlKnowledge with =
                knowledge.with(own(List.of(own), List.of(), Set.of(), Map.of(), List.of()));

        assertThat(with.risk("maps-scraped")).contains(own);
        assertThat(with.risks()).containsAll(knowledge.risks());
    }

    @Test
    void aProjectAddsReplacesAndWithdrawsControls() {
        KnownRisk risk = knowledge.risk("s3-public").orElseThrow();
        KnownControl replaced = risk.controls().getFirst();
        KnownControl withdrawn = risk.controls().getLast();
        KnownControl own =
                new MediatedAccess(
                        ControlSource.ofProject(
                                "s3-public",
                                "our-cdn",
                                Optional.of(Message.of("control.own", "Uses our CDN."))),
                        risk.actions(),
                        new Mediation("our-cdn", Mediation.Mediator.DISTRIBUTION, List.of()));
        KnownControl replacement =
                new ConditionControl(
                        ControlSource.ofProject(
                                "s3-public",
                                replaced.source().name(),
                                Optional.of(Message.of("control.own", "Better."))),
                        replaced.actions(),
                        ((ConditionControl) replaced).template());

        List<KnownControl> controls =
                knowledge
                        .with(
                                own(
                                        List.of(),
                                        List.of(own, replacement),
                                        Set.of(withdrawn.id()),
                                        Map.of(),
                                        List.of()))
                        .risk("s3-public")
                        .orElseThrow()
                        .controls();

        assertThat(controls).contains(own, replacement).doesNotContain(replaced, withdrawn);
        assertThat(controls).hasSize(risk.controls().size());
    }

    @Test
    void whatAProjectSaysOfAPlaceholderFillsTheTemplates() {
        ControlKnowledge own =
                knowledge.with(
                        own(
                                List.of(),
                                List.of(),
                                Set.of(),
                                Map.of("vpcIds", List.of("vpc-0f1e2d3c")),
                                List.of()));

        assertThat(lambdaInVpc(knowledge)).isInstanceOf(Filling.Refused.class);
        assertThat(lambdaInVpc(own))
                .isInstanceOfSatisfying(
                        Filling.Filled.class,
                        filled ->
                                assertThat(filled.statement().conditions())
                                        .containsExactly(
                                                new Condition(
                                                        "StringEquals",
                                                        "lambda:VpcIds",
                                                        List.of("vpc-0f1e2d3c"))));
    }

    private static OwnKnowledge own(
            List<KnownRisk> risks,
            List<KnownControl> controls,
            Set<String> withdrawn,
            Map<String, List<String>> defaults,
            List<DatedFacts.DatedList> lists) {
        return new OwnKnowledge(risks, controls, withdrawn, List.of(), defaults, lists, List.of());
    }

    private static Filling lambdaInVpc(ControlKnowledge known) {
        KnownRisk risk = known.risk("lambda-outside-vpc").orElseThrow();
        return ((ConditionControl) risk.controls().getFirst())
                .template()
                .fill(risk.actions(), Map.of());
    }

    @Test
    void aListThatAProjectKnowsBetterFillsTheTemplates() {
        DatedFacts.DatedList list =
                new DatedFacts.DatedList(
                        DatedFacts.GLOBAL_SERVICE_ACTIONS,
                        List.of("iam:*"),
                        LocalDate.of(2027, 1, 1),
                        "our own trial");

        ControlKnowledge own =
                knowledge.with(own(List.of(), List.of(), Set.of(), Map.of(), List.of(list)));

        assertThat(own.facts().list(DatedFacts.GLOBAL_SERVICE_ACTIONS)).contains(list);
        assertThat(own.placeholders())
                .filteredOn(placeholder -> placeholder.name().equals("globalServiceActions"))
                .singleElement()
                .satisfies(
                        placeholder -> assertThat(placeholder.defaults()).containsExactly("iam:*"));
    }

    @Test
    void anEventPatternNamesTheCallAndTheService() {
        Monitor.ApiEvent event =
                new Monitor.ApiEvent(
                        ControlSource.ofStudio("kms-delete", "DisableKey"),
                        List.of("kms:DisableKey"),
                        "DisableKey",
                        "kms.amazonaws.com",
                        false);

        assertThat(event.pattern())
                .isEqualTo(
                        Map.of(
                                "detail-type",
                                List.of("AWS API Call via CloudTrail"),
                                "detail",
                                Map.of(
                                        "eventSource",
                                        List.of("kms.amazonaws.com"),
                                        "eventName",
                                        List.of("DisableKey"))));
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        List<String> lines = List.of("# comment", "", "risk one", "  titel misspelt");

        assertThatThrownBy(() -> KnowledgeFile.blocks("risks.txt", lines, "risk", List.of("title")))
                .hasMessageStartingWith("risks.txt, line 4: \"titel misspelt\" is not understood");
    }

    @Test
    void aLineThatBelongsToNothingIsNamed() {
        List<String> lines = List.of("risk one", "      title far away");

        assertThatThrownBy(() -> KnowledgeFile.blocks("risks.txt", lines, "risk", List.of("title")))
                .hasMessageStartingWith(
                        "risks.txt, line 2: \"title far away\" belongs to no line above it");
    }

    @Test
    void aRunbookThatCanCutOffClientsDoesNotRunByItself() {
        assertThat(knowledge.configRule("EC2_IMDSV2_CHECK").orElseThrow().runbook())
                .hasValueSatisfying(runbook -> {
                    assertThat(runbook.effect()).isEqualTo(Effect.DISRUPTIVE);
                    assertThat(runbook.automaticByDefault()).isFalse();
                });
    }
}

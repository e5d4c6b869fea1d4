package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ConfigRule.Trigger;
import studio.kengen.control.Runbook.Effect;

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
    void everyRuleAnswersARiskAndEveryRiskHasActionsAndRules() {
        assertThat(knowledge.risks())
                .allSatisfy(risk -> {
                    assertThat(risk.actions()).isNotEmpty();
                    assertThat(risk.configRules()).isNotEmpty();
                });
        assertThat(knowledge.risks())
                .flatExtracting(KnownRisk::configRules)
                .containsAll(knowledge.configRules());
    }

    @Test
    void everyActionOfARiskIsInTheCatalogue() {
        assertThat(knowledge.risks())
                .flatExtracting(KnownRisk::actions)
                .filteredOn(action -> Catalog.bundled().action(action).isEmpty())
                .isEmpty();
    }

    @Test
    void riskIdsAreUnique() {
        assertThat(knowledge.risks()).extracting(KnownRisk::id).doesNotHaveDuplicates();
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        List<String> lines = List.of("# comment", "", "risk one", "  titel misspelt");

        assertThatThrownBy(() -> KnowledgeFile.blocks("risks.txt", lines, "risk", List.of("title")))
                .hasMessage("risks.txt, line 4: \"titel misspelt\" is not understood");
    }
}

package studio.kengen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependentActionAmendmentsTest {
    private final Catalog catalog = Catalog.bundled();
    private final Map<String, List<String>> known;

    DependentActionAmendmentsTest() throws CatalogException {
        known = DependentActionAmendments.bundled().byAction();
    }

    @Test
    void nameOnlyActionsThatTheCatalogueHasInItsSpelling() {
        assertThat(
                        known.entrySet().stream()
                                .flatMap(entry ->
                                        Stream.concat(
                                                Stream.of(entry.getKey()),
                                                entry.getValue().stream())))
                .allSatisfy(name ->
                        assertThat(catalog.action(name).map(Action::qualifiedName))
                                .as(name)
                                .contains(name));
    }

    @Test
    void noActionNeedsItself() {
        assertThat(known)
                .allSatisfy((action, needed) ->
                        assertThat(needed).doesNotContain(action).doesNotHaveDuplicates());
    }

    @Test
    void theBundledCatalogueHasThemAll() {
        assertThat(known)
                .hasSizeGreaterThan(1000)
                .allSatisfy((action, needed) ->
                        assertThat(catalog.action(action).orElseThrow().dependentActions())
                                .as(action)
                                .containsExactlyElementsOf(needed));
    }

    @ParameterizedTest
    @CsvSource({
        "lambda:CreateFunction, iam:PassRole",
        "ec2:RunInstances, iam:PassRole",
        "ecs:RunTask, iam:PassRole",
        "glue:CreateJob, iam:PassRole",
        "codepipeline:CreatePipeline, iam:PassRole",
        "states:CreateStateMachine, iam:PassRole",
        "s3:PutReplicationConfiguration, iam:PassRole",
        "rds:CreateDBInstance, kms:CreateGrant",
        "ec2:CreateVpcEndpoint, route53:AssociateVPCWithHostedZone"
    })
    void holdWhatPeopleMissMostOften(String action, String needed) {
        assertThat(catalog.action(action).orElseThrow().dependentActions()).contains(needed);
    }

    @Test
    void whatTheDataItselfSaysIsKept() throws CatalogException {
        assertThat(
                        DependentActionAmendments.bundled()
                                .amend("lambda:CreateFunction", List.of("s3:GetObject")))
                .containsExactly("s3:GetObject");
    }
}

package studio.kengen.exchange.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.kengen.exchange.JsonSchema;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.AssignedPrincipal;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.DeploymentFiles;
import studio.kengen.generate.deployment.DeploymentPlan;
import studio.kengen.i18n.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssignmentTemplatesTest {
    private static final String ID = "11111111-2222-3333-4444-555555555555";
    private static final JsonSchema SCHEMA =
            new JsonSchema(TemplateSchemaTest.class, "template.schema.json");

    @Test
    void anAssignmentIsAResourceForEachAccount() {
        JsonNode template =
                templates(
                                Sets.set("dev", Optional.empty()),
                                assignment("dev", group("builders", ID), 2),
                                assignment("dev", user("aiko"), 1))
                        .getFirst();

        JsonNode first = template.at("/Resources/DevBuilders100000000000Assignment");
        assertThat(first.path("Type").stringValue()).isEqualTo("AWS::SSO::Assignment");
        assertThat(first.at("/Properties/PermissionSetArn/Fn::GetAtt/0").stringValue())
                .isEqualTo("DevPermissionSet");
        assertThat(first.at("/Properties/PrincipalId").stringValue()).isEqualTo(ID);
        assertThat(first.at("/Properties/TargetId").stringValue()).isEqualTo("100000000000");
        assertThat(template.at("/Resources/DevBuilders100000000001Assignment").isObject()).isTrue();
        JsonNode second = template.at("/Resources/DevAiko100000000000Assignment/Properties");
        assertThat(second.path("PrincipalType").stringValue()).isEqualTo("USER");
        assertThat(second.at("/PrincipalId/Ref").stringValue()).isEqualTo("AikoUserId");
        assertThat(template.at("/Parameters/AikoUserId/Description").stringValue())
                .contains("aiko");
    }

    @Test
    void namesThatLookAlikeDoNotShareAParameter() {
        JsonNode template =
                templates(
                                Sets.set("dev", Optional.empty()),
                                assignment("dev", group("team-1", ""), 1),
                                assignment("dev", group("team1", ""), 1))
                        .getFirst();

        assertThat(template.path("Parameters").propertyNames())
                .contains("Team1GroupId", "Team1GroupIdx2");
    }

    @Test
    void aTemplateHoldsNoMoreThanCloudFormationTakes() {
        DeploymentFiles files =
                write(
                        Sets.set("dev", Optional.empty()),
                        assignment("dev", group("builders", ""), 1100),
                        Sets.set("ops", Optional.empty()),
                        assignment("ops", group("operators", ID), 1));
        List<JsonNode> templates = json(files);

        assertThat(templates).hasSize(3);
        assertThat(templates)
                .allSatisfy(template ->
                        assertThat(template.path("Resources").size()).isLessThanOrEqualTo(500));
        assertThat(templates.getFirst().path("Outputs").propertyNames())
                .contains("DevPermissionSetArn");
        assertThat(templates.get(1).path("Parameters").propertyNames())
                .contains("DevPermissionSetArn", "BuildersGroupId");
        assertThat(templates.get(1).path("Resources").toString())
                .contains("\"PermissionSetArn\":{\"Ref\":\"DevPermissionSetArn\"}");
        assertThat(files.notes())
                .extracting(Message::key)
                .contains("generate.cloudformation.parts");
    }

    @Test
    void aTemplateAsksForNoMoreParametersThanCloudFormationTakes() {
        List<DeployedResource> resources =
                new ArrayList<>(List.of(Sets.set("dev", Optional.empty())));
        IntStream.range(0, 300)
                .forEach(i -> resources.add(assignment("dev", group("team" + i, ""), 1)));

        List<JsonNode> templates = json(write(resources.toArray(DeployedResource[]::new)));

        assertThat(templates).hasSize(2);
        assertThat(templates)
                .allSatisfy(template ->
                        assertThat(template.path("Parameters").size()).isLessThanOrEqualTo(200));
    }

    private static List<JsonNode> templates(DeployedResource... resources) {
        return json(write(resources));
    }

    private static DeploymentFiles write(DeployedResource... resources) {
        return CloudFormationWriter.write(
                new DeploymentPlan(
                        List.of(
                                new Deployment(
                                        "identity-center",
                                        "Permission sets",
                                        List.of(resources),
                                        Map.of())),
                        List.of()));
    }

    private static List<JsonNode> json(DeploymentFiles files) {
        List<OutputFile> json =
                files.files().stream().filter(file -> file.path().endsWith(".json")).toList();
        json.forEach(file -> assertThat(SCHEMA.errorsIn(file.text())).isEmpty());
        return json.stream().map(file -> JsonMapper.shared().readTree(file.text())).toList();
    }

    private static AccountAssignment assignment(
            String set, AssignedPrincipal principal, int accounts) {
        return new AccountAssignment(
                set + '-' + principal.name(),
                "permission-sets/" + set + ".json",
                set,
                principal,
                IntStream.range(0, accounts)
                        .mapToObj(i -> Long.toString(100_000_000_000L + i))
                        .toList());
    }

    private static AssignedPrincipal group(String name, String id) {
        return new AssignedPrincipal(
                name, name, false, Optional.of(id).filter(text -> !text.isEmpty()));
    }

    private static AssignedPrincipal user(String name) {
        return new AssignedPrincipal(name, name, true, Optional.empty());
    }
}

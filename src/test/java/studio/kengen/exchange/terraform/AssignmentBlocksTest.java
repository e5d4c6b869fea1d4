package studio.kengen.exchange.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.kengen.exchange.JsonSchema;
import studio.kengen.generate.deployment.AssignedPrincipal;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.DeploymentPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssignmentBlocksTest {
    private static final JsonSchema SCHEMA =
            new JsonSchema(ModuleSchemaTest.class, "module.schema.json");

    @Test
    void anAssignmentIsABlockForAllItsAccounts() {
        JsonNode block =
                file("main", principal(false, "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"))
                        .at("/resource/aws_ssoadmin_account_assignment/dev_builders");

        assertThat(block.path("for_each").stringValue())
                .isEqualTo("${toset([\"111111111111\", \"222222222222\"])}");
        assertThat(block.path("permission_set_arn").stringValue())
                .isEqualTo("${aws_ssoadmin_permission_set.dev.arn}");
        assertThat(block.path("target_id").stringValue()).isEqualTo("${each.value}");
        assertThat(block.path("principal_id").stringValue())
                .isEqualTo("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        assertThat(block.path("principal_type").stringValue()).isEqualTo("GROUP");
    }

    @Test
    void aGroupWhoseIdIsNotKnownIsLookedUpByItsName() {
        JsonNode main = file("main", principal(false, ""));

        assertThat(
                        main.at(
                                        "/resource/aws_ssoadmin_account_assignment/dev_builders/principal_id")
                                .stringValue())
                .isEqualTo("${data.aws_identitystore_group.builders.group_id}");
        assertThat(
                        main.at(
                                "/data/aws_identitystore_group/builders/alternate_identifier/unique_attribute"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        "{\"attribute_path\":\"DisplayName\",\"attribute_value\":\"The $${x} builders\"}"));
        assertThat(file("variables", principal(false, "")).at("/variable/identity_store_id"))
                .isNotEmpty();
    }

    @Test
    void aUserIsLookedUpByUserName() {
        assertThat(file("main", principal(true, "")).toString())
                .contains("${data.aws_identitystore_user.builders.user_id}", "UserName");
    }

    private static AssignedPrincipal principal(boolean isUser, String id) {
        return new AssignedPrincipal(
                "builders",
                "The ${x} builders",
                isUser,
                Optional.of(id).filter(text -> !text.isEmpty()));
    }

    private static JsonNode file(String name, AssignedPrincipal principal) {
        AccountAssignment assignment =
                new AccountAssignment(
                        "dev-builders",
                        "permission-sets/dev.json",
                        "dev",
                        principal,
                        List.of("111111111111", "222222222222"));
        Deployment deployment =
                new Deployment("identity-center", "Sets", List.of(assignment), Map.of());
        String text =
                TerraformWriter.write(new DeploymentPlan(List.of(deployment), List.of()))
                        .files()
                        .stream()
                        .filter(file -> file.path().endsWith('/' + name + ".tf.json"))
                        .findFirst()
                        .orElseThrow()
                        .text();
        assertThat(SCHEMA.errorsIn(text)).isEmpty();
        return JsonMapper.shared().readTree(text);
    }
}

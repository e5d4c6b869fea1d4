package studio.kengen.exchange.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.kengen.exchange.JsonSchema;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.AssignedPrincipal;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;
import studio.kengen.generate.deployment.DeployedResource.PermissionSet;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.DeploymentFiles;
import studio.kengen.generate.deployment.DeploymentPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// 300 accounts and 10 sets with large policies: every template is one that AWS takes.
class LargeOrganizationTest {
    private static final int ACCOUNTS = 300;
    private static final int SETS = 10;
    private static final JsonSchema SCHEMA =
            new JsonSchema(TemplateSchemaTest.class, "template.schema.json");

    @Test
    void everyTemplateIsWithinTheLimitsAndNoAssignmentIsLost() {
        DeploymentFiles files = CloudFormationWriter.write(plan());

        int assignments = 0;
        for (OutputFile file : files.files()) {
            int bytes = file.text().getBytes(StandardCharsets.UTF_8).length;
            assertThat(bytes).as(file.path()).isLessThanOrEqualTo(1_000_000);
            if (file.path().endsWith(".json")) {
                assertThat(SCHEMA.errorsIn(file.text())).as(file.path()).isEmpty();
                JsonNode resources = JsonMapper.shared().readTree(file.text()).path("Resources");
                assertThat(resources.size()).as(file.path()).isLessThanOrEqualTo(500);
                for (JsonNode resource : resources) {
                    String type = resource.path("Type").stringValue();
                    assignments += type.equals("AWS::SSO::Assignment") ? 1 : 0;
                }
            }
        }
        assertThat(assignments).isEqualTo(ACCOUNTS * SETS);
    }

    @Test
    void oneNoteTellsOfAllThatAreTooLargeForTheCommand() {
        assertThat(CloudFormationWriter.write(plan()).notes())
                .filteredOn(note -> note.key().endsWith("arge"))
                .hasSize(1);
    }

    private static DeploymentPlan plan() {
        List<String> accounts =
                IntStream.range(0, ACCOUNTS)
                        .mapToObj(i -> String.valueOf(100000000000L + i))
                        .toList();
        List<DeployedResource> resources = new ArrayList<>();
        for (int i = 0; i < SETS; i++) {
            String set = "set" + i;
            resources.add(set(set));
            AssignedPrincipal group =
                    new AssignedPrincipal("group" + i, "Group " + i, false, Optional.empty());
            resources.add(
                    new AccountAssignment(
                            set + "-group",
                            "permission-sets/" + set + ".json",
                            set,
                            group,
                            accounts));
        }
        return new DeploymentPlan(
                List.of(
                        new Deployment(
                                "identity-center", "Organization", resources, new TreeMap<>())),
                List.of());
    }

    private static PermissionSet set(String name) {
        String statement =
                "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::"
                        + "b".repeat(9_000)
                        + "\"}";
        return Sets.set(
                name,
                Optional.of("{\"Version\":\"2012-10-17\",\"Statement\":[" + statement + "]}"));
    }
}

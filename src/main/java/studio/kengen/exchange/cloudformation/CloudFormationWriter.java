package studio.kengen.exchange.cloudformation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.kengen.generate.DeploymentFile;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.DeploymentFiles;
import studio.kengen.generate.deployment.DeploymentPlan;
import studio.kengen.i18n.Message;

/// Writes a plan as CloudFormation templates: one for each deployment, `cloudformation/organization.yaml`, and the same
/// as JSON beside it. A deployment that is more than one template can hold becomes several, to deploy in their order.
public final class CloudFormationWriter {
    private CloudFormationWriter() {}

    /// The templates. Pure: the same plan gives the same bytes.
    public static DeploymentFiles write(DeploymentPlan plan) {
        List<OutputFile> files = new ArrayList<>();
        List<Message> notes = new ArrayList<>(plan.notes());
        for (Deployment whole : plan.deployments()) {
            FormedDeployment formed = new FormedDeployment(whole);
            notes.addAll(formed.notes());
            Deployment deployment = formed.deployment();
            List<List<DeployedResource>> parts = new TemplateParts(deployment).parts();
            for (int part = 1; part <= parts.size(); part++) {
                String name = part == 1 ? deployment.name() : deployment.name() + '-' + part;
                write(name, new Template(deployment, parts.get(part - 1)).tree(), files, notes);
            }
        }
        return new DeploymentFiles(files, notes);
    }

    private static void write(
            String name,
            Map<String, Object> template,
            List<OutputFile> files,
            List<Message> notes) {
        String path = DocumentFormat.CLOUDFORMATION.text() + '/' + name;
        String yaml = TemplateYaml.write(template);
        files.add(new DeploymentFile(path + ".yaml", yaml));
        files.add(new DeploymentFile(path + ".json", TemplateJson.write(template)));
        if (yaml.getBytes(StandardCharsets.UTF_8).length > TemplateLimits.INLINE_BYTES) {
            notes.add(
                    Message.of(
                            "generate.cloudformation.large",
                            path + ".yaml",
                            TemplateLimits.INLINE_BYTES));
        }
    }
}

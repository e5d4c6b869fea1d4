package studio.kengen.exchange.cloudformation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int MOST_NAMES = 4;

    private final Set<TemplateForm> forms;
    private final List<OutputFile> files = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    /// The files that are too large to be handed over with the command.
    private final List<String> large = new ArrayList<>();

    private CloudFormationWriter(Set<TemplateForm> forms) {
        this.forms = forms;
    }

    /// The templates, in YAML and in JSON. Pure: the same plan gives the same bytes.
    public static DeploymentFiles write(DeploymentPlan plan) {
        return write(plan, EnumSet.allOf(TemplateForm.class));
    }

    /// The templates in some forms.
    public static DeploymentFiles write(DeploymentPlan plan, Set<TemplateForm> forms) {
        CloudFormationWriter writer = new CloudFormationWriter(forms);
        writer.notes.addAll(plan.notes());
        plan.deployments().forEach(writer::write);
        writer.tellLarge();
        return new DeploymentFiles(writer.files, writer.notes);
    }

    private void write(Deployment whole) {
        FormedDeployment formed = new FormedDeployment(whole);
        notes.addAll(formed.notes());
        Deployment deployment = formed.deployment();
        List<List<DeployedResource>> parts = new TemplateParts(deployment).parts();
        if (parts.size() > 1) {
            notes.add(Message.of("generate.cloudformation.parts", deployment.name(), parts.size()));
        }
        for (int part = 1; part <= parts.size(); part++) {
            String name = part == 1 ? deployment.name() : deployment.name() + '-' + part;
            write(name, new Template(deployment, parts.get(part - 1)).tree());
        }
    }

    private void write(String name, Map<String, Object> template) {
        for (TemplateForm form : forms) {
            String path = DocumentFormat.CLOUDFORMATION.directory() + '/' + name + form.extension();
            String text = form.write(template);
            files.add(new DeploymentFile(path, text));
            if (text.getBytes(StandardCharsets.UTF_8).length > TemplateLimits.INLINE_BYTES) {
                large.add(path);
            }
        }
    }

    private void tellLarge() {
        int more = large.size() - MOST_NAMES;
        if (more > 0) {
            notes.add(
                    Message.of(
                            "generate.cloudformation.manyLarge",
                            String.join(", ", large.subList(0, MOST_NAMES)),
                            more,
                            TemplateLimits.INLINE_BYTES));
        } else if (!large.isEmpty()) {
            notes.add(
                    Message.of(
                            "generate.cloudformation.large",
                            String.join(", ", large),
                            TemplateLimits.INLINE_BYTES));
        }
    }
}

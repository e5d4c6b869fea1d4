package studio.kengen.exchange.cloudformation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.Deployment;

/// Divides a deployment so that each part is a template within the limits. Resources keep their order, so that a part
/// refers to none after it.
final class TemplateParts {
    private final Deployment deployment;

    TemplateParts(Deployment deployment) {
        this.deployment = deployment;
    }

    /// The parts; none for a deployment without resources.
    List<List<DeployedResource>> parts() {
        List<List<DeployedResource>> parts = new ArrayList<>();
        List<DeployedResource> part = new ArrayList<>();
        int bytes = 0;
        for (DeployedResource resource : deployment.resources()) {
            int more = bytes(resource);
            boolean isFull =
                    part.size() == Math.min(TemplateLimits.RESOURCES, TemplateLimits.OUTPUTS)
                            || bytes + more > TemplateLimits.BYTES;
            if (isFull && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(resource);
            bytes += more;
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    /// At most what the resource takes of a template: JSON is the longer of the two forms.
    private int bytes(DeployedResource resource) {
        return TemplateJson.write(new Template(deployment, List.of(resource)).tree())
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }
}

package studio.kengen.exchange.cloudformation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.Parameter;

/// Divides a deployment so that each part is a template within the limits. Resources keep their order, so that a part
/// refers to none after it.
final class TemplateParts {
    /// The others are the same for the whole template.
    private static final int PARAMETERS_OF_ASSIGNMENTS =
            TemplateLimits.PARAMETERS - Parameter.values().length;

    private final Deployment deployment;

    /// What assignments take that differ by nothing but the account's number.
    private final Map<Alike, Integer> bytesOfAssignments = new HashMap<>();

    private record Alike(String set, String principal, int nameLength, int accounts) {
        static Alike of(AccountAssignment assignment) {
            return new Alike(
                    assignment.set(),
                    assignment.principal().name(),
                    assignment.name().length(),
                    assignment.accounts().size());
        }
    }

    TemplateParts(Deployment deployment) {
        this.deployment = deployment;
    }

    /// The parts; none for a deployment without resources.
    List<List<DeployedResource>> parts() {
        List<List<DeployedResource>> parts = new ArrayList<>();
        List<DeployedResource> part = new ArrayList<>();
        int bytes = 0;
        int outputs = 0;
        Set<String> asked = new HashSet<>();
        for (DeployedResource resource : deployment.resources()) {
            int more =
                    resource instanceof AccountAssignment assignment
                            ? bytesOfAssignments.computeIfAbsent(
                                    Alike.of(assignment), _ -> bytes(resource))
                            : bytes(resource);
            boolean isFull =
                    part.size() == TemplateLimits.RESOURCES
                            || outputs == TemplateLimits.OUTPUTS
                            || asked.size() + 2 > PARAMETERS_OF_ASSIGNMENTS
                            || bytes + more > TemplateLimits.BYTES;
            if (isFull && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
                outputs = 0;
                asked.clear();
            }
            part.add(resource);
            bytes += more;
            if (resource instanceof AccountAssignment assignment) {
                asked.addAll(asked(assignment));
            } else {
                outputs++;
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    /// What the assignment may ask, a set of another part included.
    private static List<String> asked(AccountAssignment assignment) {
        String set = "set " + assignment.set();
        return assignment.principal().id().isPresent()
                ? List.of(set)
                : List.of(set, "principal " + assignment.principal().name());
    }

    /// At most what the resource takes of a template: JSON is the longer of the two forms.
    private int bytes(DeployedResource resource) {
        return TemplateJson.write(new Template(deployment, List.of(resource)).tree())
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }
}

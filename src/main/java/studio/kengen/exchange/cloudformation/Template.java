package studio.kengen.exchange.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.generate.deployment.AccountParameters;
import studio.kengen.generate.deployment.DeployedFeature;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;
import studio.kengen.generate.deployment.DeployedResource.FunctionPermission;
import studio.kengen.generate.deployment.DeployedResource.ManagedPolicy;
import studio.kengen.generate.deployment.DeployedResource.OrganizationPolicy;
import studio.kengen.generate.deployment.DeployedResource.PermissionSet;
import studio.kengen.generate.deployment.DeployedResource.ResourcePolicy;
import studio.kengen.generate.deployment.DeployedResource.Role;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.Parameter;

/// A template as a tree.
///
/// Source: CloudFormation user guide, "Template anatomy".
final class Template {
    private static final String VERSION = "2010-09-09";

    private final Deployment whole;
    private final List<DeployedResource> resources;
    private final LogicalIds ids;
    private final AssignmentParameters assignments;

    /// @param whole the deployment
    /// @param resources all or some of its resources
    Template(Deployment whole, List<DeployedResource> resources) {
        this.whole = whole;
        this.resources = resources;
        ids = new LogicalIds(resources);
        assignments = new AssignmentParameters(resources, ids);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("AWSTemplateFormatVersion", VERSION);
        tree.put("Description", whole.description());
        Map<String, Object> parameters = parameters();
        if (!parameters.isEmpty()) {
            tree.put("Parameters", parameters);
        }
        tree.put("Resources", new TemplateResources(whole, ids, assignments).section(resources));
        Map<String, Object> outputs = outputs();
        if (!outputs.isEmpty()) {
            tree.put("Outputs", outputs);
        }
        return tree;
    }

    private Map<String, Object> parameters() {
        Deployment part = new Deployment("", "", resources, Map.of());
        Map<String, Object> section = new LinkedHashMap<>();
        part.parameters().forEach(each -> section.put(each.parameterName(), parameter(each)));
        whole.accounts()
                .forEach((number, name) -> {
                    if (part.accounts().containsKey(number)) {
                        section.put(name, account(number));
                    }
                });
        section.putAll(assignments.section());
        return section;
    }

    private static Map<String, Object> account(String number) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("Type", "String");
        tree.put("Description", AccountParameters.description(number));
        tree.put("Default", number);
        tree.put("AllowedPattern", AccountParameters.PATTERN);
        return tree;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("Type", parameter.isList() ? "CommaDelimitedList" : "String");
        tree.put("Description", parameter.description());
        tree.put("AllowedPattern", parameter.pattern());
        return tree;
    }

    private Map<String, Object> outputs() {
        Set<String> attached = attachedPolicies();
        Map<String, Object> outputs = new LinkedHashMap<>();
        for (DeployedResource resource : resources) {
            String id = ids.of(resource);
            switch (resource) {
                case ManagedPolicy policy -> {
                    if (!attached.contains(policy.name())) {
                        put(outputs, id + "Arn", policy.description(), new Intrinsic.Ref(id));
                    }
                }
                case Role role ->
                        put(
                                outputs,
                                id + "Arn",
                                role.description(),
                                new Intrinsic.GetAtt(id, "Arn"));
                case OrganizationPolicy policy ->
                        put(outputs, id + "Id", policy.description(), new Intrinsic.Ref(id));
                case PermissionSet set ->
                        put(
                                outputs,
                                id + "Arn",
                                set.description(),
                                new Intrinsic.GetAtt(id, "PermissionSetArn"));
                case AccountAssignment _,
                        ResourcePolicy _,
                        FunctionPermission _,
                        DeployedFeature _ -> {
                    // Nothing outside refers to it.
                }
            }
        }
        return outputs;
    }

    /// The names of the policies that roles have. Asked only where there is a policy: the whole may be tens of thousands of
    /// assignments, and templates are made resource by resource to be measured.
    private Set<String> attachedPolicies() {
        if (resources.stream().noneMatch(ManagedPolicy.class::isInstance)) {
            return Set.of();
        }
        return whole.of(Role.class)
                .flatMap(role -> role.policies().stream())
                .collect(Collectors.toSet());
    }

    private static void put(
            Map<String, Object> outputs, String name, String description, Intrinsic value) {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("Description", description);
        output.put("Value", value);
        outputs.put(name, output);
    }
}

package studio.kengen.exchange.cloudformation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.kengen.generate.deployment.DeployedFeature;
import studio.kengen.generate.deployment.DeployedResource;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;
import studio.kengen.generate.deployment.DeployedResource.AwsPolicy;
import studio.kengen.generate.deployment.DeployedResource.FunctionPermission;
import studio.kengen.generate.deployment.DeployedResource.ManagedPolicy;
import studio.kengen.generate.deployment.DeployedResource.OrganizationPolicy;
import studio.kengen.generate.deployment.DeployedResource.PermissionSet;
import studio.kengen.generate.deployment.DeployedResource.PolicyReference;
import studio.kengen.generate.deployment.DeployedResource.ResourcePolicy;
import studio.kengen.generate.deployment.DeployedResource.Role;
import studio.kengen.generate.deployment.DeployedResource.SetBoundary;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.Parameter;
import studio.kengen.policy.JsonTree;

/// The `Resources` section of a template.
///
/// Source: CloudFormation template reference, "Resource and property types".
final class TemplateResources {
    private final LogicalIds ids;
    private final References references;
    private final FeatureProperties features;
    private final AssignmentParameters assignments;
    private final Map<String, String> tags;

    TemplateResources(Deployment whole, LogicalIds ids, AssignmentParameters assignments) {
        this.assignments = assignments;
        this.ids = ids;
        references = new References(whole, ids);
        features = new FeatureProperties(ids, references);
        tags = whole.tags();
    }

    /// The section, with the resources in their order.
    Map<String, Object> section(List<DeployedResource> resources) {
        Map<String, Object> section = new LinkedHashMap<>();
        String earlier = "";
        for (DeployedResource resource : resources) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("Type", type(resource));
            if (resource.isOneAtATime()) {
                if (!earlier.isEmpty()) {
                    entry.put("DependsOn", earlier);
                }
                earlier = ids.of(resource);
            }
            entry.put("Metadata", Map.of("Document", resource.document()));
            entry.put("Properties", properties(resource));
            section.put(ids.of(resource), entry);
        }
        return section;
    }

    private static String type(DeployedResource resource) {
        return switch (resource) {
            case ManagedPolicy _ -> "AWS::IAM::ManagedPolicy";
            case Role _ -> "AWS::IAM::Role";
            case OrganizationPolicy _ -> "AWS::Organizations::Policy";
            case PermissionSet _ -> "AWS::SSO::PermissionSet";
            case AccountAssignment _ -> "AWS::SSO::Assignment";
            case DeployedFeature feature -> FeatureProperties.type(feature).orElseThrow();
            case ResourcePolicy policy -> AttachedPolicy.of(policy.service()).orElseThrow().type();
            case FunctionPermission _ -> "AWS::Lambda::Permission";
        };
    }

    private Map<String, Object> properties(DeployedResource resource) {
        return switch (resource) {
            case ManagedPolicy policy -> managedPolicy(policy);
            case Role role -> role(role);
            case OrganizationPolicy policy -> organizationPolicy(policy);
            case PermissionSet set -> permissionSet(set);
            case AccountAssignment assignment -> assignment(assignment);
            case DeployedFeature feature ->
                    FeatureProperties.isTagged(feature)
                            ? tagged(features.of(feature))
                            : features.of(feature);
            case ResourcePolicy policy -> new AccessProperties(references).of(policy);
            case FunctionPermission permission -> new AccessProperties(references).of(permission);
        };
    }

    private Map<String, Object> managedPolicy(ManagedPolicy policy) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ManagedPolicyName", policy.policyName());
        properties.put("Description", policy.description());
        properties.put("PolicyDocument", references.policy(policy.policy()));
        return properties;
    }

    private Map<String, Object> role(Role role) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("RoleName", role.roleName());
        properties.put("Path", role.path());
        properties.put("Description", role.description());
        properties.put("AssumeRolePolicyDocument", references.policy(role.trust()));
        if (!role.policies().isEmpty()) {
            properties.put(
                    "ManagedPolicyArns",
                    role.policies().stream().map(references::policyArn).toList());
        }
        role.boundary()
                .ifPresent(boundary ->
                        properties.put("PermissionsBoundary", references.policyArn(boundary)));
        return tagged(properties);
    }

    private Map<String, Object> organizationPolicy(OrganizationPolicy policy) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("Name", policy.policyName());
        properties.put("Description", policy.description());
        properties.put("Type", policy.type().name());
        properties.put("TargetIds", parameter(Parameter.TARGET_IDS));
        properties.put("Content", references.policy(policy.policy()));
        return tagged(properties);
    }

    private Map<String, Object> permissionSet(PermissionSet set) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("InstanceArn", parameter(Parameter.IDENTITY_CENTER_INSTANCE_ARN));
        properties.put("Name", set.setName());
        properties.put("Description", set.description());
        properties.put("SessionDuration", set.sessionDuration());
        set.relayState().ifPresent(page -> properties.put("RelayStateType", page));
        if (!set.managedPolicies().isEmpty()) {
            properties.put("ManagedPolicies", set.managedPolicies());
        }
        if (!set.policies().isEmpty()) {
            properties.put(
                    "CustomerManagedPolicyReferences",
                    set.policies().stream().map(TemplateResources::reference).toList());
        }
        set.inlinePolicy()
                .flatMap(JsonTree::object)
                .ifPresent(policy -> properties.put("InlinePolicy", policy));
        set.boundary()
                .ifPresent(boundary -> properties.put("PermissionsBoundary", boundary(boundary)));
        return tagged(properties, set.ownTags());
    }

    /// One account, as each resource has it.
    private Map<String, Object> assignment(AccountAssignment assignment) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("InstanceArn", parameter(Parameter.IDENTITY_CENTER_INSTANCE_ARN));
        properties.put("PermissionSetArn", assignments.setArn(assignment.set()));
        properties.put("PrincipalType", assignment.principal().type());
        properties.put("PrincipalId", assignments.principalId(assignment.principal()));
        properties.put("TargetType", "AWS_ACCOUNT");
        properties.put("TargetId", assignment.accounts().getFirst());
        return properties;
    }

    private static Map<String, Object> boundary(SetBoundary boundary) {
        return switch (boundary) {
            case PolicyReference policy ->
                    Map.of("CustomerManagedPolicyReference", reference(policy));
            case AwsPolicy(var arn) -> Map.of("ManagedPolicyArn", arn);
        };
    }

    private static Map<String, Object> reference(PolicyReference reference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("Name", reference.name());
        tree.put("Path", reference.path());
        return tree;
    }

    private static Intrinsic parameter(Parameter parameter) {
        return new Intrinsic.Ref(parameter.parameterName());
    }

    private Map<String, Object> tagged(Map<String, Object> properties) {
        return tagged(properties, Map.of());
    }

    private Map<String, Object> tagged(Map<String, Object> properties, Map<String, String> own) {
        Map<String, String> all = new HashMap<>(tags);
        all.putAll(own);
        if (!all.isEmpty()) {
            properties.put("Tags", tags(all));
        }
        return properties;
    }

    private static List<Map<String, Object>> tags(Map<String, String> tags) {
        List<Map<String, Object>> list = new ArrayList<>();
        new TreeMap<>(tags)
                .forEach((key, value) -> {
                    Map<String, Object> tag = new LinkedHashMap<>();
                    tag.put("Key", key);
                    tag.put("Value", value);
                    list.add(tag);
                });
        return list;
    }
}

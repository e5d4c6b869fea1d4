package studio.kengen.exchange.terraform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.AssignedPrincipal;
import studio.kengen.generate.deployment.DeployedFeature;
import studio.kengen.generate.deployment.DeployedPolicy;
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

/// The blocks of a deployment.
///
/// Source: documentation of the AWS provider of Terraform.
final class TerraformModule {
    /// A comment in the JSON form.
    private static final String COMMENT = "//";

    private final Deployment deployment;
    private final ModuleBlocks data = new ModuleBlocks();
    private final ModuleBlocks resources = new ModuleBlocks();
    private final ModuleBlocks principals = new ModuleBlocks();
    private final Map<String, Object> outputs = new LinkedHashMap<>();
    private final UniqueNames documents = new UniqueNames("_");

    TerraformModule(Deployment deployment) {
        this.deployment = deployment;
        deployment.resources().forEach(this::add);
    }

    /// The blocks `data` of policies.
    ModuleBlocks data() {
        return data;
    }

    /// The blocks `data` of groups and users that are looked up.
    ModuleBlocks principals() {
        return principals;
    }

    /// The blocks `resource`.
    ModuleBlocks resources() {
        return resources;
    }

    /// The blocks `output`, by their names.
    Map<String, Object> outputs() {
        return outputs;
    }

    private void add(DeployedResource resource) {
        switch (resource) {
            case ManagedPolicy policy -> addManagedPolicy(policy);
            case Role role -> addRole(role);
            case OrganizationPolicy policy -> addOrganizationPolicy(policy);
            case PermissionSet set -> addPermissionSet(set);
            case AccountAssignment assignment -> addAssignment(assignment);
            case DeployedFeature feature -> addFeature(feature);
            case ResourcePolicy policy -> addResourcePolicy(policy);
            case FunctionPermission permission -> addFunctionPermission(permission);
        }
    }

    private void addFeature(DeployedFeature feature) {
        for (FeatureBlocks.Block each : FeatureBlocks.of(feature)) {
            Map<String, Object> block = block(feature);
            block.putAll(each.arguments());
            resources.add(
                    each.type(),
                    Identifiers.of(feature.name()),
                    each.isTagged() ? tagged(block) : block);
        }
    }

    private void addManagedPolicy(ManagedPolicy policy) {
        String id = Identifiers.of(policy.name());
        Map<String, Object> block = block(policy);
        block.put("name", policy.policyName());
        block.put("description", Expressions.literal(policy.description()));
        block.put("policy", document(id, policy.policy(), "json"));
        resources.add("aws_iam_policy", id, tagged(block));
        boolean isAttached =
                deployment.of(Role.class).anyMatch(role -> role.policies().contains(policy.name()));
        if (!isAttached) {
            output(id + "_policy_arn", policy.description(), "aws_iam_policy." + id + ".arn");
        }
    }

    private void addRole(Role role) {
        String id = Identifiers.of(role.name());
        Map<String, Object> block = block(role);
        block.put("name", role.roleName());
        block.put("path", role.path());
        block.put("description", Expressions.literal(role.description()));
        block.put("assume_role_policy", document(id + "_trust", role.trust(), "json"));
        role.boundary()
                .ifPresent(boundary -> block.put("permissions_boundary", policyArn(boundary)));
        resources.add("aws_iam_role", id, tagged(block));
        for (String policy : role.policies()) {
            Map<String, Object> attachment = new LinkedHashMap<>();
            attachment.put("role", Expressions.of("aws_iam_role." + id + ".name"));
            attachment.put("policy_arn", policyArn(policy));
            resources.add("aws_iam_role_policy_attachment", Identifiers.of(policy), attachment);
        }
        output(id + "_role_arn", role.description(), "aws_iam_role." + id + ".arn");
    }

    private static String policyArn(String policy) {
        return Expressions.of("aws_iam_policy." + Identifiers.of(policy) + ".arn");
    }

    /// AWS Organizations counts white space, so the policy goes without.
    private void addOrganizationPolicy(OrganizationPolicy policy) {
        String id = Identifiers.of(policy.name());
        Map<String, Object> block = block(policy);
        block.put("name", Expressions.literal(policy.policyName()));
        block.put("description", Expressions.literal(policy.description()));
        block.put("type", policy.type().name());
        block.put("content", document(id, policy.policy(), "minified_json"));
        resources.add("aws_organizations_policy", id, tagged(block));

        Map<String, Object> attachment = new LinkedHashMap<>();
        attachment.put(
                "for_each",
                Expressions.of("toset(var." + Identifiers.of(Parameter.TARGET_IDS) + ")"));
        attachment.put("policy_id", Expressions.of("aws_organizations_policy." + id + ".id"));
        attachment.put("target_id", Expressions.of("each.value"));
        resources.add("aws_organizations_policy_attachment", id, attachment);
        output(id + "_policy_id", policy.description(), "aws_organizations_policy." + id + ".id");
    }

    private void addPermissionSet(PermissionSet set) {
        String id = Identifiers.of(set.name());
        String arn = "aws_ssoadmin_permission_set." + id + ".arn";
        Map<String, Object> block = block(set);
        block.put("instance_arn", Expressions.variable(Parameter.IDENTITY_CENTER_INSTANCE_ARN));
        block.put("name", set.setName());
        block.put("description", Expressions.literal(set.description()));
        block.put("session_duration", set.sessionDuration());
        set.relayState().ifPresent(page -> block.put("relay_state", Expressions.literal(page)));
        resources.add("aws_ssoadmin_permission_set", id, tagged(block, set.ownTags()));
        for (int i = 0; i < set.managedPolicies().size(); i++) {
            resources.add(
                    "aws_ssoadmin_managed_policy_attachment",
                    i == 0 ? id : id + '_' + (i + 1),
                    attached(arn, Map.of("managed_policy_arn", set.managedPolicies().get(i))));
        }
        set.inlinePolicy()
                .ifPresent(policy ->
                        resources.add(
                                "aws_ssoadmin_permission_set_inline_policy",
                                id,
                                attached(
                                        arn,
                                        Map.of("inline_policy", Expressions.literal(policy)))));
        for (int i = 0; i < set.policies().size(); i++) {
            resources.add(
                    "aws_ssoadmin_customer_managed_policy_attachment",
                    i == 0 ? id : id + '_' + (i + 1),
                    attached(arn, reference(set.policies().get(i))));
        }
        set.boundary()
                .ifPresent(boundary ->
                        resources.add(
                                "aws_ssoadmin_permissions_boundary_attachment",
                                id,
                                attached(arn, Map.of("permissions_boundary", boundary(boundary)))));
        output(id + "_permission_set_arn", set.description(), arn);
    }

    private static Map<String, Object> boundary(SetBoundary boundary) {
        return switch (boundary) {
            case PolicyReference policy -> reference(policy);
            case AwsPolicy(var arn) -> Map.of("managed_policy_arn", arn);
        };
    }

    private void addAssignment(AccountAssignment assignment) {
        Map<String, Object> block = block(assignment);
        block.put(
                "for_each",
                Expressions.of(
                        assignment.accounts().stream()
                                .collect(Collectors.joining("\", \"", "toset([\"", "\"])"))));
        block.put("instance_arn", Expressions.variable(Parameter.IDENTITY_CENTER_INSTANCE_ARN));
        block.put(
                "permission_set_arn",
                Expressions.of(
                        "aws_ssoadmin_permission_set."
                                + Identifiers.of(assignment.set())
                                + ".arn"));
        block.put("principal_type", assignment.principal().type());
        block.put("principal_id", principalId(assignment.principal()));
        block.put("target_type", "AWS_ACCOUNT");
        block.put("target_id", Expressions.of("each.value"));
        resources.add("aws_ssoadmin_account_assignment", Identifiers.of(assignment.name()), block);
    }

    /// A principal whose id the design does not know is looked up by its name.
    private String principalId(AssignedPrincipal principal) {
        if (principal.id().isPresent()) {
            return principal.id().get();
        }
        String id = Identifiers.of(principal.name());
        String type = principal.isUser() ? "aws_identitystore_user" : "aws_identitystore_group";
        Map<String, Object> unique = new LinkedHashMap<>();
        unique.put("attribute_path", principal.isUser() ? "UserName" : "DisplayName");
        unique.put("attribute_value", Expressions.literal(principal.directoryName()));
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("identity_store_id", Expressions.variable(Parameter.IDENTITY_STORE_ID));
        block.put("alternate_identifier", Map.of("unique_attribute", unique));
        principals.add(type, id, block);
        return Expressions.of(
                "data." + type + '.' + id + (principal.isUser() ? ".user_id" : ".group_id"));
    }

    /// Services count white space, so the policy goes without.
    private void addResourcePolicy(ResourcePolicy policy) {
        String id = Identifiers.of(policy.name());
        AttachedPolicy form = AttachedPolicy.of(policy.service());
        Map<String, Object> block = block(policy);
        block.put(form.holder(), Expressions.text(policy.holder(), deployment.accounts()));
        block.put("policy", document(id + "_resource", policy.policy(), "minified_json"));
        resources.add(form.type(), id, block);
    }

    private void addFunctionPermission(FunctionPermission permission) {
        Map<String, Object> block = block(permission);
        block.put("function_name", permission.function());
        permission.qualifier().ifPresent(qualifier -> block.put("qualifier", qualifier));
        block.put("action", permission.action());
        block.put("principal", Expressions.text(permission.principal(), deployment.accounts()));
        permission
                .restrictions()
                .forEach((restriction, value) ->
                        block.put(
                                Identifiers.snakeCase(restriction.parameter()),
                                Expressions.text(value, deployment.accounts())));
        resources.add("aws_lambda_permission", Identifiers.of(permission.name()), block);
    }

    private static Map<String, Object> attached(String arn, Map<String, Object> what) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("instance_arn", Expressions.variable(Parameter.IDENTITY_CENTER_INSTANCE_ARN));
        block.put("permission_set_arn", Expressions.of(arn));
        block.putAll(what);
        return block;
    }

    private static Map<String, Object> reference(PolicyReference reference) {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("name", reference.name());
        inner.put("path", reference.path());
        return Map.of("customer_managed_policy_reference", inner);
    }

    /// The expression for the text of a policy, which becomes a data source.
    private String document(String name, DeployedPolicy policy, String attribute) {
        String unique = documents.unique(name);
        data.add(
                "aws_iam_policy_document",
                unique,
                new PolicyBlock(policy, deployment.accounts()).block());
        return Expressions.of("data.aws_iam_policy_document." + unique + '.' + attribute);
    }

    private void output(String name, String description, String expression) {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("description", Expressions.literal(description));
        output.put("value", Expressions.of(expression));
        outputs.put(name, output);
    }

    private static Map<String, Object> block(DeployedResource resource) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put(COMMENT, "From " + resource.document());
        return block;
    }

    private Map<String, Object> tagged(Map<String, Object> block) {
        return tagged(block, Map.of());
    }

    private Map<String, Object> tagged(Map<String, Object> block, Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(deployment.tags());
        all.putAll(own);
        if (!all.isEmpty()) {
            Map<String, Object> tags = new LinkedHashMap<>();
            all.forEach((key, value) -> tags.put(key, Expressions.literal(value)));
            block.put("tags", tags);
        }
        return block;
    }
}

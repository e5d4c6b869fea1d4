package studio.kengen.exchange.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.generate.deployment.DeployedResource.FunctionPermission;
import studio.kengen.generate.deployment.DeployedResource.ResourcePolicy;
import studio.kengen.policy.ResourcePolicyService;

/// The properties of what is put on resources that are there already: their policies, and permissions of functions.
final class AccessProperties {
    private final References references;

    AccessProperties(References references) {
        this.references = references;
    }

    Map<String, Object> of(ResourcePolicy policy) {
        AttachedPolicy form = AttachedPolicy.of(policy.service()).orElseThrow();
        Object holder = references.text(policy.holder());
        Map<String, Object> document = references.policy(policy.policy());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(form.holder(), form.isList() ? List.of(holder) : holder);
        if (policy.service() == ResourcePolicyService.EVENTBRIDGE) {
            putStatement(policy, document, properties);
        } else {
            properties.put(form.policy(), document);
        }
        return properties;
    }

    /// The statement's Sid is a property of its own.
    private static void putStatement(
            ResourcePolicy policy, Map<String, Object> document, Map<String, Object> properties) {
        if (document.get("Statement") instanceof List<?> statements
                && statements.getFirst() instanceof Map<?, ?> statement) {
            Map<String, Object> rest = new LinkedHashMap<>();
            statement.forEach((name, value) -> rest.put(name.toString(), value));
            Object sid = rest.remove("Sid");
            properties.put("StatementId", sid == null ? policy.name() : sid);
            properties.put("Statement", rest);
        }
    }

    Map<String, Object> of(FunctionPermission permission) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "FunctionName",
                permission.function()
                        + permission.qualifier().map(qualifier -> ':' + qualifier).orElse(""));
        properties.put("Action", permission.action());
        properties.put("Principal", references.text(permission.principal()));
        permission
                .restrictions()
                .forEach((restriction, value) ->
                        properties.put(restriction.parameter(), references.text(value)));
        return properties;
    }
}

package studio.kengen.exchange.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import studio.kengen.generate.deployment.DeployedPolicy;
import studio.kengen.generate.deployment.DeployedResource.ManagedPolicy;
import studio.kengen.generate.deployment.DeployedResource.Role;
import studio.kengen.generate.deployment.DeployedText;
import studio.kengen.generate.deployment.DeployedText.DesignAccount;
import studio.kengen.generate.deployment.DeployedText.Literal;
import studio.kengen.generate.deployment.DeployedText.RoleArn;
import studio.kengen.generate.deployment.DeployedText.Surroundings;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.policy.PolicyPrinter;

/// Writes texts with references as CloudFormation knows them. What the template itself does not hold, because the
/// deployment had to be split, is referred to by the ARN that follows from its name.
final class References {
    private final Deployment whole;
    private final LogicalIds ids;

    /// @param whole the deployment that the template is, or is a part of
    /// @param ids the resources of the template
    References(Deployment whole, LogicalIds ids) {
        this.whole = whole;
        this.ids = ids;
    }

    /// A text, or the intrinsic function that yields it.
    Object text(DeployedText text) {
        return switch (text.parts()) {
            case List<DeployedText.Part> parts when parts.isEmpty() -> "";
            case List<DeployedText.Part> parts when parts.size() == 1 -> single(parts.getFirst());
            case List<DeployedText.Part> parts -> {
                StringBuilder sub = new StringBuilder();
                parts.forEach(part -> sub.append(inSub(part)));
                yield new Intrinsic.Sub(sub.toString());
            }
        };
    }

    /// The ARN of a managed policy of the deployment.
    Object policyArn(String name) {
        return ids.find(ManagedPolicy.class, name)
                .<Object>map(Intrinsic.Ref::new)
                .orElseGet(() -> new Intrinsic.Sub(iamArn("policy/" + policyName(name))));
    }

    /// A policy as a tree.
    Map<String, Object> policy(DeployedPolicy policy) {
        return mapped(PolicyPrinter.tree(policy.document()), value -> text(policy.text(value)));
    }

    private Object single(DeployedText.Part part) {
        return switch (part) {
            case Literal(var text) -> text;
            case Surroundings surroundings -> new Intrinsic.Ref(pseudoParameter(surroundings));
            case DesignAccount account -> new Intrinsic.Ref(parameter(account));
            case RoleArn(var role) ->
                    ids.find(Role.class, role)
                            .<Object>map(id -> new Intrinsic.GetAtt(id, "Arn"))
                            .orElseGet(() -> new Intrinsic.Sub(roleArn(role)));
        };
    }

    private String inSub(DeployedText.Part part) {
        return switch (part) {
            case Literal(var text) -> escaped(text);
            case Surroundings surroundings -> "${" + pseudoParameter(surroundings) + '}';
            case DesignAccount account -> "${" + parameter(account) + '}';
            case RoleArn(var role) ->
                    ids.find(Role.class, role)
                            .map(id -> "${" + id + ".Arn}")
                            .orElseGet(() -> roleArn(role));
        };
    }

    private String parameter(DesignAccount account) {
        return Optional.ofNullable(whole.accounts().get(account.number())).orElseThrow();
    }

    /// A policy variable keeps its meaning: `${!aws:username}` becomes `${aws:username}`.
    ///
    /// Source: CloudFormation user guide, "Fn::Sub".
    private static String escaped(String text) {
        return text.replace("${", "${!");
    }

    private static String pseudoParameter(Surroundings surroundings) {
        return switch (surroundings) {
            case ACCOUNT -> "AWS::AccountId";
            case PARTITION -> "AWS::Partition";
            case REGION -> "AWS::Region";
            case DNS_SUFFIX -> "AWS::URLSuffix";
        };
    }

    private String policyName(String name) {
        return whole.of(ManagedPolicy.class)
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow()
                .policyName();
    }

    private String roleArn(String name) {
        Role role =
                whole.of(Role.class)
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return iamArn("role" + role.path() + role.roleName());
    }

    private static String iamArn(String resource) {
        return "arn:${AWS::Partition}:iam::${AWS::AccountId}:" + escaped(resource);
    }

    private static Map<String, Object> mapped(Map<?, ?> tree, Function<String, Object> text) {
        Map<String, Object> copy = new LinkedHashMap<>();
        tree.forEach((name, value) -> copy.put(name.toString(), mapped(value, text)));
        return copy;
    }

    private static Object mapped(Object tree, Function<String, Object> text) {
        return switch (tree) {
            case Map<?, ?> members -> mapped(members, text);
            case List<?> elements ->
                    elements.stream().map(element -> mapped(element, text)).toList();
            case String value -> text.apply(value);
            default -> tree;
        };
    }
}

package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedResource.OrganizationPolicy;
import studio.kengen.policy.PolicyDocument;

/// Plans what lives in the management account of the organization, or in the account that it delegates policies to.
final class OrganizationPlanner {
    private final Surveyed surveyed;
    private final UniqueNames names = new UniqueNames("-");
    private final List<DeployedResource> resources = new ArrayList<>();

    OrganizationPlanner(Surveyed surveyed) {
        this.surveyed = surveyed;
    }

    Deployment deployment() {
        addPolicies(
                DocumentKind.SCP,
                OrganizationPolicy.Type.SERVICE_CONTROL_POLICY,
                "What nobody in a member account may do, as %s says");
        addPolicies(
                DocumentKind.RCP,
                OrganizationPolicy.Type.RESOURCE_CONTROL_POLICY,
                "What nobody may do with resources of a member account, as %s says");
        resources.addAll(new GuardrailPlanner(surveyed).ofOrganization());
        return new Deployment(
                "organization",
                surveyed.design() + ": what lives in the management account of the organization",
                resources,
                surveyed.tags());
    }

    private void addPolicies(DocumentKind kind, OrganizationPolicy.Type type, String description) {
        for (GeneratedDocument document : surveyed.documents(kind)) {
            document.policy()
                    .ifPresent(
                            policy -> resources.add(policy(document, type, policy, description)));
        }
    }

    private OrganizationPolicy policy(
            GeneratedDocument document,
            OrganizationPolicy.Type type,
            PolicyDocument policy,
            String description) {
        String file = Surveyed.fileName(document);
        return new OrganizationPolicy(
                names.unique(
                        type == OrganizationPolicy.Type.SERVICE_CONTROL_POLICY
                                ? file
                                : file + "-resources"),
                document.path(),
                type,
                surveyed.designSlug() + '-' + file,
                description.formatted(surveyed.design()),
                new DeployedPolicy(policy, surveyed.accounts().elsewhere(), Map.of()));
    }
}

package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.design.Project;
import studio.kengen.generate.DocumentSet;
import studio.kengen.i18n.Message;

/// Everything that has to be deployed, by place: the accounts of the workloads, the management account of the
/// organization, IAM Identity Center, and what every account and Region has to have: settings, monitoring, rules of AWS
/// Config.
///
/// @param deployments the accounts by their numbers, then the others; none without resources
/// @param notes what cannot be deployed as it is
public record DeploymentPlan(List<Deployment> deployments, List<Message> notes) {
    public DeploymentPlan {
        deployments = List.copyOf(deployments);
        notes = List.copyOf(notes);
    }

    /// The plan for `documents`, all or some of those that were generated for `project`. Pure: the same documents give
    /// the same plan.
    public static DeploymentPlan of(DocumentSet documents, Project project) {
        Surveyed surveyed = new Surveyed(documents, project);
        AccountPlanner accounts = new AccountPlanner(surveyed);
        List<Deployment> deployments = new ArrayList<>(accounts.deployments());
        deployments.add(new OrganizationPlanner(surveyed).deployment());
        deployments.addAll(new IdentityCenterPlanner(surveyed).deployments());
        deployments.add(new GuardrailPlanner(surveyed).ofAccounts());
        deployments.addAll(new MonitoringPlanner(surveyed).deployments());
        deployments.add(new ConfigPlanner(surveyed).deployment());
        deployments.removeIf(deployment -> deployment.resources().isEmpty());
        return new DeploymentPlan(deployments, accounts.notes());
    }
}

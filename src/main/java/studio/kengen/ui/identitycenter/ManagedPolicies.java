package studio.kengen.ui.identitycenter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.SuggestionList;

/// AWS managed policies that are offered for permission sets.
final class ManagedPolicies {
    private static final String PREFIX = "arn:aws:iam::aws:policy/";

    /// Source: IAM user guide, AWS managed policies for job functions, and the two that give everything or let everything be
    /// read.
    private static final List<String> FOR_JOB_FUNCTIONS =
            List.of(
                    "AdministratorAccess",
                    "PowerUserAccess",
                    "ReadOnlyAccess",
                    "SecurityAudit",
                    "job-function/Billing",
                    "job-function/DataScientist",
                    "job-function/DatabaseAdministrator",
                    "job-function/NetworkAdministrator",
                    "job-function/SupportUser",
                    "job-function/SystemAdministrator",
                    "job-function/ViewOnlyAccess");

    private static final Pattern OF_AWS = Pattern.compile("arn:aws[a-z-]*:iam::aws:policy/(.+)");

    private ManagedPolicies() {}

    /// What people call a policy: of AWS's own the path and name, of others as they are written.
    static String name(String policy) {
        Matcher ofAws = OF_AWS.matcher(policy);
        return ofAws.matches() ? ofAws.group(1) : policy;
    }

    /// Those that fit what was typed: what the project uses already, then AWS's own for job functions.
    static List<Suggestion> of(Project project, String typed) {
        Stream<String> used =
                project.permissionSets().stream()
                        .map(PermissionSet::managedPolicies)
                        .flatMap(List::stream)
                        .sorted();
        Stream<String> known = FOR_JOB_FUNCTIONS.stream().map(name -> PREFIX + name);
        return SuggestionList.matching(
                Stream.concat(used, known).distinct().map(Suggestion::of), typed);
    }
}

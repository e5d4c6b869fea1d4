package studio.kengen.check.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.engine.Requester;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.SourcePrincipal;
import studio.kengen.identitycenter.pattern.SetBoundary;
import studio.kengen.identitycenter.pattern.SetGrant;
import studio.kengen.policy.Arn;
import studio.kengen.policy.PolicyDocument;

/// The accounts in which permission sets are asked about, and the roles of the sets there.
final class SetAccounts {
    /// The Region whose roles have none in their path. Source: IAM Identity Center user guide, "Referencing permission sets in
    /// resource policies".
    private static final String HOME_REGION = "us-east-1";

    private static final String EXAMPLE_ACCOUNT = "111122223333";

    private final Project project;
    private final AccountTraits common;
    private final AccountTraits places;
    private final Set<String> withTargets = new TreeSet<>();
    private final Map<SetGrant, AccountTraits> ofGrants = new ConcurrentHashMap<>();

    /// The numbers that an account has, or may have.
    ///
    /// @param certain its number; of an account without one an example that nothing names
    /// @param possible the numbers that something names and no account has; empty for an account with a number
    record Candidates(String certain, List<String> possible) {}

    /// @param documents which are generated for `project`
    SetAccounts(Project project, Attachments<GeneratedDocument> documents) {
        this.project = project;
        project.targets().forEach(target -> numbers(target).forEach(withTargets::add));
        List<PolicyDocument> everybodys =
                Stream.of(
                                documents.serviceControlPolicies(),
                                documents.resourceControlPolicies(),
                                documents.resourcePolicies())
                        .flatMap(List::stream)
                        .flatMap(document -> document.policy().stream())
                        .toList();
        this.common = AccountTraits.of(everybodys, texts(project));
        this.places = AccountTraits.of(List.of(), places(project));
    }

    private static Stream<String> numbers(AccessTarget target) {
        return Stream.concat(
                        Stream.of(target.account().strip()),
                        target.arns().stream()
                                .flatMap(arn -> Arn.parse(arn).map(Arn::account).stream()))
                .filter(SetAccounts::isNumber);
    }

    private static boolean isNumber(String text) {
        return Requester.ACCOUNT_NUMBER.matcher(text).matches();
    }

    private static Stream<String> places(Project project) {
        return project.targets().stream()
                .flatMap(target ->
                        Stream.concat(target.arns().stream(), Stream.of(target.account().strip())));
    }

    /// What else the tables tell accounts apart by.
    private static Stream<String> texts(Project project) {
        return Stream.of(
                        project.sources().stream()
                                .flatMap(source ->
                                        Stream.of(source.arn().strip(), source.account().strip())),
                        project.needed().stream()
                                .flatMap(row -> row.conditions().stream())
                                .flatMap(condition -> condition.values().stream()),
                        project.controls().stream()
                                .flatMap(control -> control.conditions().stream())
                                .flatMap(condition -> condition.values().stream()))
                .flatMap(texts -> texts);
    }

    Candidates candidates(OrganizationAccount account) {
        String number = account.number().strip();
        if (isNumber(number)) {
            return new Candidates(number, List.of());
        }
        Set<String> taken =
                project.accounts().stream()
                        .map(other -> other.number().strip())
                        .collect(Collectors.toSet());
        List<String> possible =
                withTargets.stream().filter(named -> !taken.contains(named)).toList();
        return new Candidates(unused(taken), possible);
    }

    private String unused(Set<String> taken) {
        long number = Long.parseLong(EXAMPLE_ACCOUNT);
        while (taken.contains(String.valueOf(number))
                || withTargets.contains(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    /// What an account has in common with all others in which the policies of a set say the same.
    ///
    /// @param countsPlaces whether it matters which targets are in the account
    List<String> traits(SetGrant grant, String number, boolean countsPlaces) {
        AccountTraits own =
                ofGrants.computeIfAbsent(
                        grant, each -> AccountTraits.of(policies(each), Stream.of()));
        List<String> traits = new ArrayList<>(common.of(number));
        traits.add("of the set");
        traits.addAll(own.of(number));
        if (countsPlaces) {
            traits.add("of targets");
            traits.addAll(places.of(number));
        }
        return traits;
    }

    private static List<PolicyDocument> policies(SetGrant grant) {
        List<PolicyDocument> policies = new ArrayList<>(grant.documents());
        if (grant.boundary() instanceof SetBoundary.Known(var boundary)) {
            policies.add(boundary);
        }
        return policies;
    }

    /// The role that IAM Identity Center makes for a set in an account.
    Requester.Role role(PermissionSet set, String number) {
        String region = project.details().identityCenter().region().strip();
        String name = "AWSReservedSSO_" + set.name() + '_' + SourcePrincipal.SUFFIX;
        String path =
                "role/aws-reserved/sso.amazonaws.com/"
                        + (region.isEmpty() || region.equals(HOME_REGION) ? "" : region + '/');
        Optional<String> partition =
                project.sources().stream()
                        .flatMap(source -> Arn.parse(source.arn().strip()).stream())
                        .map(Arn::partition)
                        .findFirst();
        return new Requester.Role(
                new Arn(partition.orElse("aws"), "iam", "", number, path + name).toString(),
                number,
                name);
    }
}

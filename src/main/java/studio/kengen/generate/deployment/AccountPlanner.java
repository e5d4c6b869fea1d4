package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import studio.kengen.design.AccessSource;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedResource.ManagedPolicy;
import studio.kengen.generate.deployment.DeployedResource.Role;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;

/// Plans what lives in the accounts of the workloads: managed policies and boundaries, the roles that have a trust policy,
/// and the policies of resources.
final class AccountPlanner {
    private final Surveyed surveyed;
    private final ResourcePolicyPlanner resourcePolicies;

    AccountPlanner(Surveyed surveyed) {
        this.surveyed = surveyed;
        this.resourcePolicies = new ResourcePolicyPlanner(surveyed);
    }

    /// One for each account, by their numbers; and one for each further Region in which resources have policies.
    List<Deployment> deployments() {
        NavigableMap<String, List<AccessSource>> sources = new TreeMap<>();
        surveyed.project().sources().stream()
                .filter(source -> source.kind().hasIdentityPolicy())
                .forEach(source ->
                        sources.computeIfAbsent(
                                        surveyed.accounts().of(source), _ -> new ArrayList<>())
                                .add(source));
        resourcePolicies.accounts().forEach(account -> sources.putIfAbsent(account, List.of()));
        List<Deployment> deployments = new ArrayList<>();
        sources.forEach((account, its) -> {
            Place place = surveyed.accounts().place(account);
            deployments.add(deployment(place, its));
            resourcePolicies.regions(account).stream()
                    .filter(region -> !region.isEmpty() && !region.equals(place.region()))
                    .sorted()
                    .forEach(region -> deployments.add(inRegion(place, region)));
        });
        return deployments;
    }

    /// What cannot be deployed as it is.
    List<Message> notes() {
        return resourcePolicies.notes();
    }

    private Deployment deployment(Place place, List<AccessSource> sources) {
        SequencedMap<GeneratedDocument, ManagedPolicy> policies = policies(place, sources);
        List<Role> roles = new RolePlanner(surveyed, place, policies).roles(sources);
        Map<String, String> names = new HashMap<>();
        roles.forEach(role -> names.put(place.roleArn(role), role.name()));
        List<DeployedResource> resources = new ArrayList<>(policies.values());
        resources.addAll(roles);
        SequencedSet<String> regions = new LinkedHashSet<>(List.of("", place.region()));
        resources.addAll(resourcePolicies.policies(place, regions, names));
        return new Deployment(name(place), description(place), resources, surveyed.tags());
    }

    private Deployment inRegion(Place account, String region) {
        Place place = account.in(region);
        return new Deployment(
                name(place) + '-' + region,
                description(place),
                resourcePolicies.policies(place, new LinkedHashSet<>(List.of(region)), Map.of()),
                surveyed.tags());
    }

    private static String name(Place place) {
        return place.account().isEmpty() ? "account" : "account-" + place.account();
    }

    private String description(Place place) {
        return "%s: what lives in %s%s"
                .formatted(
                        surveyed.design(),
                        place.account().isEmpty() ? "the account" : "account " + place.account(),
                        place.region().isEmpty() ? "" : ", Region " + place.region());
    }

    private SequencedMap<GeneratedDocument, ManagedPolicy> policies(
            Place place, List<AccessSource> sources) {
        UniqueNames names = new UniqueNames("-");
        SequencedMap<GeneratedDocument, ManagedPolicy> policies = new LinkedHashMap<>();
        for (DocumentKind kind : List.of(DocumentKind.IDENTITY, DocumentKind.BOUNDARY)) {
            for (GeneratedDocument document : surveyed.documents(kind)) {
                Optional<AccessSource> source = surveyed.source(document);
                if (document.policy().isPresent() && source.stream().allMatch(sources::contains)) {
                    policies.put(
                            document,
                            policy(document, source, document.policy().get(), place, names));
                }
            }
        }
        return policies;
    }

    private ManagedPolicy policy(
            GeneratedDocument document,
            Optional<AccessSource> source,
            PolicyDocument policy,
            Place place,
            UniqueNames names) {
        boolean isBoundary = document.kind() == DocumentKind.BOUNDARY;
        String owner = source.map(surveyed::sourceName).orElse(Surveyed.fileName(document));
        return new ManagedPolicy(
                names.unique(isBoundary && source.isPresent() ? owner + "-boundary" : owner),
                document.path(),
                surveyed.policyName(document),
                isBoundary ? upperLimit(source) : permissions(source),
                new DeployedPolicy(policy, place, Map.of()));
    }

    private String permissions(Optional<AccessSource> source) {
        return "What %s may do, as %s says".formatted(told(source), surveyed.design());
    }

    private String upperLimit(Optional<AccessSource> source) {
        return "The most that %s may do, as %s says".formatted(told(source), surveyed.design());
    }

    private String told(Optional<AccessSource> source) {
        return source.map(each -> Surveyed.told(each.name(), surveyed.sourceName(each)))
                .orElse("anybody");
    }
}

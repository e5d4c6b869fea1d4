package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.deployment.DeployedResource.ManagedPolicy;
import studio.kengen.generate.deployment.DeployedResource.Role;
import studio.kengen.policy.Arn;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.PrincipalType;
import studio.kengen.policy.Principals;

/// Plans the roles of an account: of each source that has a trust policy and whose ARN names one role.
///
/// IAM takes a role into a trust policy only once it exists. So a role comes after those that may assume it, and refers to
/// them; where roles trust each other in a ring, one of them has the other's ARN as it is.
///
/// Source: IAM user guide, "AWS JSON policy elements: Principal", "IAM roles".
final class RolePlanner {
    /// Roles that AWS makes itself have paths that nobody else may use.
    private static final Pattern ROLE =
            Pattern.compile(
                    "role(?<path>/(?!aws-reserved/|aws-service-role/)(?:[!-~]+/)?)(?<name>[\\w+=,.@-]{1,64})");

    private static final Pattern WILDCARD = Pattern.compile("[*?$]");

    /// A role that is wanted.
    private record Wanted(
            AccessSource source, Arn arn, GeneratedDocument document, PolicyDocument trust) {}

    private final Surveyed surveyed;
    private final Place place;
    private final Map<GeneratedDocument, ManagedPolicy> policies;
    private final Attachments<GeneratedDocument> attachments;
    private final SequencedMap<String, Wanted> wanted = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, String> planned = new LinkedHashMap<>();
    private final List<Role> roles = new ArrayList<>();

    /// @param policies the managed policies of the account, by their documents
    RolePlanner(Surveyed surveyed, Place place, Map<GeneratedDocument, ManagedPolicy> policies) {
        this.surveyed = surveyed;
        this.place = place;
        this.policies = policies;
        attachments = new Attachments<>(List.copyOf(policies.keySet()));
    }

    /// The roles of `sources`, each after those that its trust policy refers to.
    List<Role> roles(List<AccessSource> sources) {
        for (GeneratedDocument document : surveyed.documents(DocumentKind.TRUST)) {
            surveyed.source(document)
                    .filter(sources::contains)
                    .ifPresent(source -> want(source, document));
        }
        wanted.keySet().forEach(this::plan);
        return roles;
    }

    private void want(AccessSource source, GeneratedDocument document) {
        Arn.parse(source.arn().strip())
                .filter(arn -> arn.service().equals("iam"))
                .filter(arn -> arn.account().equals(place.account()))
                .filter(arn -> !WILDCARD.matcher(arn.resource()).find())
                .filter(arn -> ROLE.matcher(arn.resource()).matches())
                .ifPresent(arn ->
                        document.policy()
                                .ifPresent(trust ->
                                        wanted.putIfAbsent(
                                                arn.toString(),
                                                new Wanted(source, arn, document, trust))));
    }

    private void plan(String arn) {
        Wanted role = wanted.get(arn);
        if (role != null && begun.add(arn)) {
            trusted(role.trust()).forEach(this::plan);
            roles.add(role(role, Map.copyOf(planned)));
            planned.put(arn, surveyed.sourceName(role.source()));
        }
    }

    private static List<String> trusted(PolicyDocument trust) {
        return trust.statements().stream()
                .flatMap(statement -> statement.principal().stream())
                .map(PrincipalElement::principals)
                .flatMap(principals ->
                        switch (principals) {
                            case Principals.Everyone() -> Stream.<String>empty();
                            case Principals.Listed(var byType) ->
                                    byType.getOrDefault(PrincipalType.AWS, List.of()).stream();
                        })
                .toList();
    }

    private Role role(Wanted role, Map<String, String> earlier) {
        AccessSource source = role.source();
        var named = ROLE.matcher(role.arn().resource());
        if (!named.matches()) {
            throw new IllegalStateException("wanted as the role it is: " + role.arn());
        }
        return new Role(
                surveyed.sourceName(source),
                role.document().path(),
                named.group("name"),
                named.group("path"),
                Surveyed.told(
                        source.note(),
                        Surveyed.told(source.name(), "A role of " + surveyed.design())),
                new DeployedPolicy(role.trust(), place, earlier),
                attachments.identityPolicies(source.id()).stream().map(this::name).toList(),
                attachments.boundary(source.id()).map(this::name));
    }

    private String name(GeneratedDocument document) {
        return Optional.ofNullable(policies.get(document)).orElseThrow().name();
    }
}

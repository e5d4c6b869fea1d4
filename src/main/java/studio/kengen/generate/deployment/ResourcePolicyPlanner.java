package studio.kengen.generate.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.kengen.design.AccessTarget;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.UniqueNames;
import studio.kengen.generate.deployment.DeployedResource.ResourcePolicy;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.ResourcePolicyService;

/// Plans the policies of resources that are there already: for each resource that a resource policy names in full. What is
/// for many resources at once cannot be attached to them before it is known which they are.
final class ResourcePolicyPlanner {
    private final Surveyed surveyed;
    private final NavigableMap<String, SequencedMap<PolicyHolder, HeldPolicy>> byAccount =
            new TreeMap<>();
    private final Map<String, UniqueNames> names = new TreeMap<>();
    private final List<Message> notes = new ArrayList<>();

    ResourcePolicyPlanner(Surveyed surveyed) {
        this.surveyed = surveyed;
        surveyed.documents(DocumentKind.RESOURCE).forEach(this::add);
    }

    /// The accounts in which resources have policies.
    SequencedSet<String> accounts() {
        return byAccount.navigableKeySet();
    }

    /// The Regions of an account in which resources have policies; that of buckets is empty.
    SequencedSet<String> regions(String account) {
        SequencedSet<String> regions = new LinkedHashSet<>();
        held(account).forEach(policy -> regions.add(policy.holder().arn().region()));
        return regions;
    }

    /// The policies of the resources at `place` that are in one of its Regions.
    ///
    /// @param roles the names of the deployment's roles, by their ARNs
    List<DeployedResource> policies(
            Place place, SequencedSet<String> regions, Map<String, String> roles) {
        return held(place.account())
                .filter(policy -> regions.contains(policy.holder().arn().region()))
                .<DeployedResource>flatMap(policy -> deployed(policy, place, roles))
                .toList();
    }

    /// What cannot be deployed as it is.
    List<Message> notes() {
        return notes;
    }

    private Stream<HeldPolicy> held(String account) {
        SequencedMap<PolicyHolder, HeldPolicy> held = byAccount.get(account);
        return held == null ? Stream.empty() : held.sequencedValues().stream();
    }

    private void add(GeneratedDocument document) {
        Optional<AccessTarget> target = surveyed.target(document);
        Optional<ResourcePolicyService> service =
                target.flatMap(each -> ResourcePolicyService.of(each.service()));
        if (target.isPresent() && service.isPresent() && document.policy().isPresent()) {
            add(document, target.get(), service.get(), document.policy().get());
        }
    }

    private void add(
            GeneratedDocument document,
            AccessTarget target,
            ResourcePolicyService service,
            PolicyDocument policy) {
        SequencedSet<PolicyHolder> holders = new LinkedHashSet<>();
        boolean isForMany = false;
        for (String pattern : patterns(policy, target)) {
            Optional<PolicyHolder> holder = PolicyHolder.of(service, pattern);
            holder.ifPresent(holders::add);
            isForMany |= holder.isEmpty();
        }
        if (isForMany) {
            notes.add(Message.of("generate.deployment.forMany", document.path()));
        }
        String account = surveyed.accounts().of(target);
        for (PolicyHolder holder : holders) {
            byAccount
                    .computeIfAbsent(account, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(holder, _ -> new HeldPolicy(holder, name(account, target)))
                    .add(document.path(), policy);
        }
    }

    private String name(String account, AccessTarget target) {
        return names.computeIfAbsent(account, _ -> new UniqueNames("-"))
                .unique(Slug.of("target", target.name(), target.id().value()));
    }

    /// What the policy is about: `*`, in key policies, stands for the target.
    private static List<String> patterns(PolicyDocument policy, AccessTarget target) {
        SequencedSet<String> patterns = new LinkedHashSet<>();
        policy.statements().stream()
                .flatMap(statement -> statement.resources().stream())
                .flatMap(resources ->
                        switch (resources) {
                            case ResourceElement.Resource(var some) -> some.stream();
                            case ResourceElement.NotResource(var _) -> target.arns().stream();
                        })
                .forEach(patterns::add);
        if (patterns.remove("*")) {
            patterns.addAll(target.arns());
        }
        return List.copyOf(patterns);
    }

    private Stream<? extends DeployedResource> deployed(
            HeldPolicy held, Place place, Map<String, String> roles) {
        DeployedPolicy policy = new DeployedPolicy(held.policy(), place, roles);
        if (held.holder().service() == ResourcePolicyService.LAMBDA) {
            FunctionPermissions permissions = new FunctionPermissions(held, policy);
            notes.addAll(permissions.notes());
            return permissions.permissions().stream();
        }
        return Stream.of(
                new ResourcePolicy(
                        held.name(),
                        held.documents(),
                        held.holder().service(),
                        HolderAddress.of(held.holder(), place),
                        policy));
    }
}

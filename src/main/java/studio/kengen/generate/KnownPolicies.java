package studio.kengen.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Arn;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Managed policies that permission sets name, whose text is known although the studio does not write it: AdministratorAccess,
/// and those in the authorization details that the project holds.
///
/// AWS managed policies are the same in every account; where files differ, the newest counts, because AWS changes them.
/// Customer managed ones belong to an account each. They are named as permission sets do: an AWS managed policy by its ARN, a
/// customer managed one by path and name, `/team/Policy`, or its ARN, without regard to case. Immutable, and safe to share
/// between threads.
public final class KnownPolicies {
    /// The one AWS managed policy whose text is known for good: it allows everything. Source: AWS managed policy reference,
    /// AdministratorAccess.
    private static final Pattern ADMINISTRATOR_ACCESS =
            Pattern.compile("arn:aws[a-z-]*:iam::aws:policy/AdministratorAccess");

    private static final PolicyDocument EVERYTHING =
            PolicyDocument.of(Statement.allow(ActionElement.of("*"), ResourceElement.of("*")));

    /// What everybody knows: AdministratorAccess allows everything.
    public static final KnownPolicies NONE = new KnownPolicies(List.of());

    /// A policy in an account, or for all accounts where it is AWS's.
    private record Key(String account, String name) {}

    private final Map<Key, StoredPolicy> texts = new HashMap<>();
    private final Map<String, SequencedMap<String, StoredPolicy>> byName = new HashMap<>();
    private final Map<StoredPolicy, Optional<PolicyDocument>> parsed = new ConcurrentHashMap<>();

    /// @param policies the newest first
    private KnownPolicies(List<ManagedPolicy> policies) {
        for (ManagedPolicy policy : policies) {
            Optional<Arn> arn = Arn.parse(policy.arn());
            if (arn.isEmpty() || policy.document().isEmpty()) {
                continue;
            }
            String name = policy.isOfAws() ? key(policy.arn()) : key(pathAndName(arn.get()));
            StoredPolicy text = policy.document().get();
            if (texts.putIfAbsent(new Key(arn.get().account(), name), text) == null) {
                byName.computeIfAbsent(name, _ -> new LinkedHashMap<>())
                        .put(arn.get().account(), text);
            }
        }
    }

    /// What the evidence of `project` tells.
    public static KnownPolicies of(Project project) {
        List<EvidenceFile> newestFirst = new ArrayList<>(project.evidence().reversed());
        newestFirst.sort(
                Comparator.comparing(
                        EvidenceFile::importedOn, Comparator.nullsLast(Comparator.reverseOrder())));
        List<ManagedPolicy> policies =
                newestFirst.stream()
                        .flatMap(file -> EvidenceRecords.managedPolicies(file.records()).stream())
                        .toList();
        return policies.isEmpty() ? NONE : new KnownPolicies(policies);
    }

    /// The text of the policy that is called so, wherever it is; empty where it is not known, or differs between accounts.
    public Optional<PolicyDocument> find(String name) {
        if (isAdministratorAccess(name)) {
            return Optional.of(EVERYTHING);
        }
        List<Optional<PolicyDocument>> found =
                byName.getOrDefault(named(name), new LinkedHashMap<>()).values().stream()
                        .distinct()
                        .map(this::sound)
                        .distinct()
                        .toList();
        return found.size() == 1 ? found.getFirst() : Optional.empty();
    }

    /// The text of the policy that is called so in an account; empty where it is not known there.
    public Optional<PolicyDocument> find(String name, String account) {
        if (isAdministratorAccess(name)) {
            return Optional.of(EVERYTHING);
        }
        boolean isOfAws = Arn.parse(name.strip()).filter(KnownPolicies::isOfAws).isPresent();
        return Optional.ofNullable(texts.get(new Key(isOfAws ? "aws" : account, named(name))))
                .flatMap(this::sound);
    }

    private Optional<PolicyDocument> sound(StoredPolicy text) {
        return parsed.computeIfAbsent(text, StoredPolicy::sound);
    }

    private static boolean isAdministratorAccess(String name) {
        return ADMINISTRATOR_ACCESS.matcher(name.strip()).matches();
    }

    private static boolean isOfAws(Arn arn) {
        return arn.account().equals("aws");
    }

    /// The key of what is named by path and name, by name alone, or by ARN.
    private static String named(String name) {
        return Arn.parse(name.strip())
                .filter(arn -> !isOfAws(arn))
                .map(arn -> key(pathAndName(arn)))
                .orElseGet(() -> key(name));
    }

    private static String pathAndName(Arn arn) {
        String resource = arn.resource();
        return resource.startsWith("policy/") ? resource.substring("policy".length()) : resource;
    }

    /// What tells policies apart: an ARN as it is, path and name without regard to case. A name alone has the path `/`.
    public static String key(String name) {
        String stripped = name.strip();
        if (stripped.startsWith("arn:")) {
            return stripped;
        }
        return (stripped.startsWith("/") ? stripped : '/' + stripped).toLowerCase(Locale.ROOT);
    }
}

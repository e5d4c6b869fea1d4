package studio.kengen.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// Policies that IAM Access Analyzer generated of activity: `aws accessanalyzer get-generated-policy` and
/// `list-policy-generations`.
///
/// @param generations sorted by principal and job
public record GeneratedPolicies(List<PolicyGeneration> generations) implements Evidence {
    public GeneratedPolicies {
        generations =
                generations.stream()
                        .sorted(
                                Comparator.comparing(PolicyGeneration::principal)
                                        .thenComparing(PolicyGeneration::jobId)
                                        .thenComparing(PolicyGeneration::time))
                        .toList();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.GENERATED_POLICY;
    }

    /// The account of all the principals; empty if there are several.
    @Override
    public Optional<String> account() {
        Set<String> accounts =
                generations.stream()
                        .flatMap(generation -> Arn.parse(generation.principal()).stream())
                        .map(Arn::account)
                        .collect(Collectors.toSet());
        return accounts.size() == 1 ? accounts.stream().findFirst() : Optional.empty();
    }

    @Override
    public List<Count> counts() {
        return List.of(
                new Count(Message.of("evidence.count.generations"), generations.size()),
                new Count(
                        Message.of("evidence.count.generated"),
                        generations.stream().mapToLong(each -> each.policies().size()).sum()));
    }
}

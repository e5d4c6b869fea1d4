package studio.kengen.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Arn;

/// Policies of AWS Organizations, the guardrails that are in force: `aws organizations list-policies`, `describe-policy` and
/// `list-targets-for-policy`.
///
/// @param policies sorted by id
public record OrganizationPolicies(List<OrganizationPolicy> policies) implements Evidence {
    public OrganizationPolicies {
        policies = policies.stream().sorted(Comparator.comparing(OrganizationPolicy::id)).toList();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ORGANIZATION_POLICIES;
    }

    /// The management account, which ARNs of an organization name.
    @Override
    public Optional<String> account() {
        return policies.stream()
                .flatMap(policy ->
                        Stream.concat(
                                policy.arn().stream(),
                                policy.targets().stream()
                                        .flatMap(List::stream)
                                        .map(OrganizationPolicy.Target::arn)))
                .flatMap(arn -> Arn.parse(arn).stream())
                .map(Arn::account)
                .filter(account -> account.length() == 12)
                .findFirst();
    }

    @Override
    public List<Count> counts() {
        return List.of(
                new Count(Message.of("evidence.count.organizationPolicies"), policies.size()),
                new Count(
                        Message.of("evidence.count.texts"),
                        policies.stream().filter(each -> each.content().isPresent()).count()),
                new Count(
                        Message.of("evidence.count.targets"),
                        policies.stream()
                                .flatMap(each -> each.targets().stream())
                                .mapToLong(List::size)
                                .sum()));
    }
}

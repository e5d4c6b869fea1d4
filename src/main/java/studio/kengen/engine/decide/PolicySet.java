package studio.kengen.engine.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;

/// Every policy that bears on a request. A kind that is empty does not apply, but an empty level of the organisation allows
/// nothing.
///
/// @param identity the requester's identity policies; of a session those of its role, of a federated user those of the user
/// @param boundary the requester's permissions boundary
/// @param session the session policy
/// @param serviceControl the SCPs of the requester's account, a list for each level, the root's first
/// @param resourceControl the RCPs of the resource's account, a list for each level, the root's first
/// @param resource the resource's policy; of a role its trust policy, of a key its key policy
/// @param vpcEndpoint the policies of the VPC endpoint that the request passes
/// @param s3 what is set for a bucket besides
public record PolicySet(
        List<CompiledPolicy> identity,
        List<CompiledPolicy> boundary,
        Optional<CompiledPolicy> session,
        List<List<CompiledPolicy>> serviceControl,
        List<List<CompiledPolicy>> resourceControl,
        Optional<CompiledPolicy> resource,
        List<CompiledPolicy> vpcEndpoint,
        S3Settings s3) {
    /// No policy at all.
    public static final PolicySet NONE =
            new PolicySet(
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    S3Settings.NONE);

    public PolicySet {
        identity = List.copyOf(identity);
        boundary = List.copyOf(boundary);
        serviceControl = serviceControl.stream().map(List::copyOf).toList();
        resourceControl = resourceControl.stream().map(List::copyOf).toList();
        vpcEndpoint = List.copyOf(vpcEndpoint);
    }

    /// The policies that are attached to something, session and endpoint policies apart: identity policies, boundary, SCPs,
    /// RCPs and the resource's policy.
    public Stream<CompiledPolicy> attachedPolicies() {
        return Stream.of(
                        identity.stream(),
                        boundary.stream(),
                        serviceControl.stream().flatMap(List::stream),
                        resourceControl.stream().flatMap(List::stream),
                        resource.stream())
                .flatMap(policies -> policies);
    }

    /// This set with other identity policies.
    public PolicySet withIdentity(List<CompiledPolicy> policies) {
        return new PolicySet(
                policies,
                boundary,
                session,
                serviceControl,
                resourceControl,
                resource,
                vpcEndpoint,
                s3);
    }

    /// This set with another permissions boundary.
    public PolicySet withBoundary(List<CompiledPolicy> policies) {
        return new PolicySet(
                identity,
                policies,
                session,
                serviceControl,
                resourceControl,
                resource,
                vpcEndpoint,
                s3);
    }

    /// This set with other SCPs.
    public PolicySet withServiceControl(List<List<CompiledPolicy>> levels) {
        return new PolicySet(
                identity, boundary, session, levels, resourceControl, resource, vpcEndpoint, s3);
    }

    /// This set with other RCPs.
    public PolicySet withResourceControl(List<List<CompiledPolicy>> levels) {
        return new PolicySet(
                identity, boundary, session, serviceControl, levels, resource, vpcEndpoint, s3);
    }

    /// This set with another resource policy.
    public PolicySet withResource(Optional<CompiledPolicy> policy) {
        return new PolicySet(
                identity,
                boundary,
                session,
                serviceControl,
                resourceControl,
                policy,
                vpcEndpoint,
                s3);
    }

    /// The same policies with some of their statements only. A policy that has none left still applies.
    public PolicySet with(Set<CompiledStatement> wanted) {
        return new PolicySet(
                only(wanted, identity),
                only(wanted, boundary),
                session.map(policy -> policy.with(wanted)),
                serviceControl.stream().map(level -> only(wanted, level)).toList(),
                resourceControl.stream().map(level -> only(wanted, level)).toList(),
                resource.map(policy -> policy.with(wanted)),
                only(wanted, vpcEndpoint),
                s3);
    }

    /// Whether the other set has the same statements, names apart, in the same places.
    public boolean isLike(PolicySet other) {
        return areAlike(identity, other.identity)
                && areAlike(boundary, other.boundary)
                && areAlike(session.stream().toList(), other.session.stream().toList())
                && areLevelsAlike(serviceControl, other.serviceControl)
                && areLevelsAlike(resourceControl, other.resourceControl)
                && areAlike(resource.stream().toList(), other.resource.stream().toList())
                && areAlike(vpcEndpoint, other.vpcEndpoint)
                && s3.equals(other.s3);
    }

    private static boolean areLevelsAlike(
            List<List<CompiledPolicy>> levels, List<List<CompiledPolicy>> others) {
        return levels.size() == others.size()
                && IntStream.range(0, levels.size())
                        .allMatch(i -> areAlike(levels.get(i), others.get(i)));
    }

    private static boolean areAlike(List<CompiledPolicy> policies, List<CompiledPolicy> others) {
        return policies.size() == others.size()
                && IntStream.range(0, policies.size())
                        .allMatch(i -> policies.get(i).isLike(others.get(i)));
    }

    private static List<CompiledPolicy> only(
            Set<CompiledStatement> wanted, List<CompiledPolicy> policies) {
        return policies.stream().map(policy -> policy.with(wanted)).toList();
    }
}

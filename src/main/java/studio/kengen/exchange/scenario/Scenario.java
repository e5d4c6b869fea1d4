package studio.kengen.exchange.scenario;

import java.util.List;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.policy.PolicyProblem;

/// A request and the policies that bear on it.
///
/// @param name what the file calls it; may be empty
/// @param expected the decision that the file expects, in its words; empty where it expects none
/// @param request the request
/// @param policies the policies, as far as they can be read
/// @param problems what keeps policies from being what AWS would accept: with any of them no decision can be relied on
public record Scenario(
        String name,
        String expected,
        AccessRequest request,
        PolicySet policies,
        List<FaultyPolicy> problems) {
    public Scenario {
        problems = List.copyOf(problems);
    }

    /// An error in a policy.
    ///
    /// @param policy the policy's name
    public record FaultyPolicy(String policy, PolicyProblem problem) {}
}

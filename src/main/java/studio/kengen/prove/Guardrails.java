package studio.kengen.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// The SCPs and RCPs among the documents, each kind beside AWS's own that allows everything.
final class Guardrails {
    /// AWS's SCP, and what makes an administrator.
    static final CompiledPolicy EVERYTHING =
            CompiledPolicy.of(
                    "FullAWSAccess",
                    PolicyDocument.of(
                            Statement.allow(ActionElement.of("*"), ResourceElement.of("*"))));

    private static final CompiledPolicy EVERYTHING_FOR_EVERYBODY =
            CompiledPolicy.of(
                    "RCPFullAWSAccess",
                    PolicyDocument.of(
                            new Statement(
                                    Optional.empty(),
                                    Effect.ALLOW,
                                    Optional.of(
                                            new PrincipalElement.Principal(
                                                    new Principals.Everyone())),
                                    ActionElement.of("*"),
                                    Optional.of(ResourceElement.of("*")),
                                    List.of())));

    private Guardrails() {}

    /// What binds everybody in the project's accounts, and everybody who asks for their resources. RCPs are left out where
    /// there are none.
    static PolicySet of(List<CompiledPolicy> scps, List<CompiledPolicy> rcps) {
        PolicySet guardrails = PolicySet.NONE.withServiceControl(List.of(beside(scps, EVERYTHING)));
        return rcps.isEmpty()
                ? guardrails
                : guardrails.withResourceControl(List.of(beside(rcps, EVERYTHING_FOR_EVERYBODY)));
    }

    /// Whether it is AWS's own.
    static boolean isOfAws(CompiledPolicy policy) {
        return policy.equals(EVERYTHING) || policy.equals(EVERYTHING_FOR_EVERYBODY);
    }

    private static List<CompiledPolicy> beside(List<CompiledPolicy> own, CompiledPolicy ofAws) {
        List<CompiledPolicy> all = new ArrayList<>(own);
        all.add(ofAws);
        return all;
    }
}

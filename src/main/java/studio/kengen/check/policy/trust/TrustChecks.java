package studio.kengen.check.policy.trust;

import java.util.List;
import studio.kengen.check.policy.rule.PolicyCheck;

/// The checks of this package.
public final class TrustChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new TrustWithNotPrincipal(),
                    new TrustOfEveryone(),
                    new TrustWithResource(),
                    new MissingActionForKey(),
                    new InvalidFederatedPrincipal(),
                    new MismatchedAction(),
                    new RolesAnywhere(),
                    new UnboundOidcProvider(),
                    new UnboundGithub(),
                    new OpenGithubSubject(),
                    new AnyAudience(),
                    new AllAudiences(),
                    new RedundantSession());

    private TrustChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}

package studio.kengen.check.practice.grant;

import java.util.Map;
import java.util.Optional;
import studio.kengen.evidence.StoredPolicy;

/// The AWS managed policies whose meaning does not depend on the day, for files that have their ARN and not their text.
///
/// Source: AWS managed policy reference guide, "AdministratorAccess" and "IAMFullAccess".
final class WellKnownPolicies {
    private static final Map<String, String> ACTIONS =
            Map.of("AdministratorAccess", "*", "IAMFullAccess", "iam:*");
    private static final String MARK = ":iam::aws:policy/";

    private WellKnownPolicies() {}

    static Optional<HeldPolicy> held(String arn) {
        int at = arn.indexOf(MARK);
        String name = at < 0 ? "" : arn.substring(at + MARK.length());
        return Optional.ofNullable(ACTIONS.get(name))
                .map(actions ->
                        new HeldPolicy(
                                arn,
                                name,
                                true,
                                true,
                                new StoredPolicy(
                                        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":"
                                                + "\"Allow\",\"Action\":\""
                                                + actions
                                                + "\",\"Resource\":\"*\"}]}")));
    }
}

package studio.kengen.exchange.cloudformation;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import studio.kengen.generate.deployment.DeployedResource.PermissionSet;

/// Permission sets for tests.
final class Sets {
    private Sets() {}

    /// A set for an hour with nothing but an inline policy, if it has one.
    static PermissionSet set(String name, Optional<String> inlinePolicy) {
        return new PermissionSet(
                name,
                "permission-sets/" + name + ".json",
                name,
                name,
                "PT1H",
                Optional.empty(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                inlinePolicy,
                Optional.empty());
    }
}

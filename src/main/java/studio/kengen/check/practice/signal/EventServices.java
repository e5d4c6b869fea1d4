package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Map;

/// The prefixes of actions that the event sources of CloudTrail stand for, where they are not the same.
///
/// Source: Service Authorization Reference, service prefixes; AWS CloudTrail user guide, "AWS service topics for CloudTrail".
final class EventServices {
    private static final Map<String, List<String>> OTHERS =
            Map.of(
                    "monitoring", List.of("cloudwatch"),
                    "email", List.of("ses"),
                    "apigateway", List.of("apigateway", "execute-api"),
                    "tagging", List.of("tag"),
                    "application-autoscaling", List.of("application-autoscaling", "autoscaling"),
                    "sso", List.of("sso", "sso-directory"));

    private EventServices() {}

    /// The prefixes of the service whose host name begins with `source`.
    static List<String> prefixes(String source) {
        return OTHERS.getOrDefault(source, List.of(source));
    }
}

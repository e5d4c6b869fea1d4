package studio.kengen.control;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An AWS Config managed rule.
///
/// Source: AWS Config developer guide, "List of AWS Config managed rules".
///
/// @param identifier as `SourceIdentifier` has it, `S3_BUCKET_PUBLIC_READ_PROHIBITED`
/// @param name its usual name, `s3-bucket-public-read-prohibited`
/// @param resourceTypes what it looks at, `AWS::S3::Bucket`; empty where it looks at the account as a whole
/// @param triggers when it looks; empty where that is not known
/// @param parameters what can be set
/// @param runbook what repairs its findings; empty where AWS has no runbook for that
public record ConfigRule(
        String identifier,
        String name,
        List<String> resourceTypes,
        Set<Trigger> triggers,
        List<Parameter> parameters,
        Optional<Runbook> runbook) {
    /// When a rule is evaluated.
    public enum Trigger {
        /// When the configuration of a resource changes.
        CHANGE,
        /// At a set interval.
        PERIODIC
    }

    /// A parameter of a rule.
    ///
    /// @param type AWS's name of the value's type: `String`, `int`, `CSV` …
    /// @param required whether the rule cannot be deployed without it
    /// @param defaultValue the value where none is given
    public record Parameter(
            String name, String type, boolean required, Optional<String> defaultValue) {}

    public ConfigRule {
        resourceTypes = List.copyOf(resourceTypes);
        triggers =
                triggers.isEmpty()
                        ? Set.of()
                        : Collections.unmodifiableSet(EnumSet.copyOf(triggers));
        parameters = List.copyOf(parameters);
    }
}

package studio.kengen.control;

import java.util.List;

/// A risk that the studio knows controls for.
///
/// @param id stable, `s3-public`
/// @param title what goes wrong, in a few words
/// @param actions the actions that bring it about, `s3:PutBucketPolicy`; no wildcards
/// @param configRules the rules that find it (method 5)
public record KnownRisk(
        String id, String title, List<String> actions, List<ConfigRule> configRules) {
    public KnownRisk {
        actions = List.copyOf(actions);
        configRules = List.copyOf(configRules);
    }
}

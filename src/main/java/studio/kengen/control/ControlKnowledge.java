package studio.kengen.control;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What the studio knows about controls. Immutable and safe to share between threads.
public final class ControlKnowledge {
    private final List<KnownRisk> risks;
    private final SequencedMap<String, ConfigRule> configRules;

    ControlKnowledge(List<KnownRisk> risks, SequencedMap<String, ConfigRule> configRules) {
        this.risks = risks;
        this.configRules = configRules;
    }

    /// The knowledge that comes with the studio.
    public static ControlKnowledge bundled() {
        return Bundled.KNOWLEDGE;
    }

    /// Every risk, in the order in which they are suggested.
    public List<KnownRisk> risks() {
        return risks;
    }

    /// Every rule that some risk names, sorted by identifier.
    public List<ConfigRule> configRules() {
        return List.copyOf(configRules.values());
    }

    /// The rule with this identifier, if it is known.
    public Optional<ConfigRule> configRule(String identifier) {
        return Optional.ofNullable(configRules.get(identifier));
    }

    /// Read once, when first asked for.
    private static final class Bundled {
        private static final ControlKnowledge KNOWLEDGE = KnowledgeReader.readBundled();
    }
}

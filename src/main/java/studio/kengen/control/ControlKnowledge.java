package studio.kengen.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import studio.kengen.control.template.Placeholder;

/// What the studio, or a project, knows about controls. Immutable and safe to share between threads.
public final class ControlKnowledge {
    private final SequencedMap<String, KnownRisk> risks;
    private final KnownThings things;
    private final SequencedMap<String, Placeholder> placeholders;
    private final DatedFacts facts;

    ControlKnowledge(
            List<KnownRisk> risks,
            KnownThings things,
            SequencedMap<String, Placeholder> placeholders,
            DatedFacts facts) {
        this.risks = FactReader.byName(risks, KnownRisk::id);
        this.things = things;
        this.placeholders = placeholders;
        this.facts = facts;
    }

    /// The knowledge that comes with the studio.
    public static ControlKnowledge bundled() {
        return Bundled.READ.knowledge();
    }

    /// This knowledge with what a project knows better.
    public ControlKnowledge with(OwnKnowledge own) {
        return new Overlay(own, placeholders.values()).on(this);
    }

    ControlKnowledge with(
            List<KnownRisk> newRisks,
            Map<String, Placeholder> newPlaceholders,
            DatedFacts newFacts) {
        return new ControlKnowledge(
                newRisks, things, new LinkedHashMap<>(newPlaceholders), newFacts);
    }

    /// Every risk, in the order in which they are suggested.
    public List<KnownRisk> risks() {
        return List.copyOf(risks.values());
    }

    /// The risk with this id, if it is known.
    public Optional<KnownRisk> risk(String id) {
        return Optional.ofNullable(risks.get(id));
    }

    /// The control with this id, if it is known.
    public Optional<KnownControl> control(String id) {
        return risk(id.substring(0, Math.max(0, id.indexOf('/')))).stream()
                .flatMap(risk -> risk.controls().stream())
                .filter(control -> control.id().equals(id))
                .findFirst();
    }

    /// The control with this id, for a row with these dangerous actions: some controls are known for whatever actions.
    public Optional<KnownControl> control(String id, Collection<String> actions) {
        return switch (id) {
            case PredefinedGuardrail.Denial.EVERYTHING ->
                    Optional.of(PredefinedGuardrail.Denial.ofEverything(List.copyOf(actions)));
            case Monitor.ApiCalls.ID -> Optional.of(Monitor.ApiCalls.of(List.copyOf(actions)));
            default -> control(id);
        };
    }

    /// Controls that belong together. A control that a project has withdrawn is still named here.
    public List<ControlBundle> bundles() {
        return Bundled.BUNDLES;
    }

    /// Which of the studio's files a risk is from, `risks/s3.txt`; empty for a risk that a project brought.
    public Optional<String> file(KnownRisk risk) {
        return risk.ownSentence().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(Bundled.READ.files().get(risk.id()));
    }

    /// Where the studio knows a control from; empty for one that a project brought.
    public Optional<KnowledgeSource> source(KnownControl control) {
        return control.source().isOwn()
                ? Optional.empty()
                : Optional.ofNullable(Bundled.SOURCES.get(control.kind()));
    }

    KnownThings things() {
        return things;
    }

    /// Every rule of AWS Config, sorted by identifier, whether or not a risk names it.
    public List<ConfigRule> configRules() {
        return List.copyOf(things.rules().values());
    }

    /// The rule with this identifier, if it is known.
    public Optional<ConfigRule> configRule(String identifier) {
        return Optional.ofNullable(things.rules().get(identifier));
    }

    /// Every finding type of GuardDuty, whether or not a risk names it.
    public List<GuardDutyFinding> findings() {
        return List.copyOf(things.findings().values());
    }

    /// Every control of Control Tower, whether or not a risk names it.
    public List<ControlTowerControl> controlTowerControls() {
        return List.copyOf(things.towerControls().values());
    }

    /// What templates have placeholders for.
    public List<Placeholder> placeholders() {
        return List.copyOf(placeholders.values());
    }

    /// Lists of what AWS offers, with their dates.
    public DatedFacts facts() {
        return facts;
    }

    /// Read once, when first asked for.
    private static final class Bundled {
        private static final List<ControlBundle> BUNDLES = FactReader.bundles();
        private static final Map<String, KnowledgeSource> SOURCES = FactReader.sources();
        private static final KnowledgeReader.Bundled READ = KnowledgeReader.readBundled();
    }
}

package studio.kengen.control;

import java.util.Map;
import java.util.SequencedMap;

/// What AWS offers and what the studio has names for: the controls of risks name these.
record KnownThings(
        SequencedMap<String, ConfigRule> rules,
        SequencedMap<String, GuardDutyFinding> findings,
        SequencedMap<String, ControlTowerControl> towerControls,
        Map<String, Mediation> mediations,
        Map<String, Feature> features) {
    /// Those that come with the studio.
    static KnownThings readBundled() {
        return new KnownThings(
                FactReader.configRules(),
                FactReader.findings(),
                FactReader.controlTowerControls(),
                FactReader.mediations(),
                FactReader.features());
    }

    /// These things with other mediations.
    KnownThings withMediations(Map<String, Mediation> newMediations) {
        return new KnownThings(rules, findings, towerControls, newMediations, features);
    }
}

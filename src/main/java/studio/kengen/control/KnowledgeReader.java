package studio.kengen.control;

import java.util.SequencedMap;

/// Makes the knowledge of its files.
final class KnowledgeReader {
    private KnowledgeReader() {}

    static ControlKnowledge readBundled() {
        SequencedMap<String, ConfigRule> rules = FactReader.configRules();
        SequencedMap<String, GuardDutyFinding> findings = FactReader.findings();
        SequencedMap<String, ControlTowerControl> towerControls = FactReader.controlTowerControls();
        DatedFacts facts = FactReader.datedFacts();
        TemplateReader templates = new TemplateReader(facts);
        return new ControlKnowledge(
                new RiskReader(templates, rules, findings, towerControls).readBundled(),
                rules,
                findings,
                towerControls,
                templates.placeholders(),
                facts);
    }
}

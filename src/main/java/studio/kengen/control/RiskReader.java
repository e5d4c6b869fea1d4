package studio.kengen.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.control.ControlTowerControl.Behaviour;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.design.Impact;
import studio.kengen.policy.PolicyKind;

/// Reads the risks and the controls known for them.
final class RiskReader {
    private static final List<String> KEYWORDS =
            List.of(
                    "title",
                    "impact",
                    "actions",
                    "companions",
                    "condition",
                    "mediated",
                    "scp",
                    "rcp",
                    "feature",
                    ControlTowerControl.KIND,
                    "guardduty",
                    "access-analyzer",
                    "event",
                    "config-rule");
    private static final List<String> ABOUT_THE_RISK =
            List.of("title", "impact", "actions", "companions");
    private static final String ONLY = "only";

    private final TemplateReader templates;
    private final Map<String, ConfigRule> rules;
    private final Map<String, GuardDutyFinding> findings;
    private final Map<String, ControlTowerControl> towerControls;
    private final Map<String, Mediation> mediations = FactReader.mediations();
    private final Map<String, Feature> features = FactReader.features();

    RiskReader(
            TemplateReader templates,
            Map<String, ConfigRule> rules,
            Map<String, GuardDutyFinding> findings,
            Map<String, ControlTowerControl> towerControls) {
        this.templates = templates;
        this.rules = rules;
        this.findings = findings;
        this.towerControls = towerControls;
    }

    /// Every risk, in the order of the index and of its files.
    List<KnownRisk> readBundled() {
        return KnowledgeFile.read("risks/index.txt", "file", List.of()).stream()
                .flatMap(file ->
                        KnowledgeFile.read("risks/" + file.value() + ".txt", "risk", KEYWORDS)
                                .stream())
                .map(this::risk)
                .toList();
    }

    KnownRisk risk(Block block) {
        List<String> actions = block.words("actions");
        return new KnownRisk(
                block.value(),
                block.only("title"),
                FactReader.constant(Impact.class, block, block.only("impact")),
                actions,
                block.words("companions"),
                block.blocks().stream()
                        .filter(line -> !ABOUT_THE_RISK.contains(line.keyword()))
                        .map(line -> control(line, block.value(), actions))
                        .toList(),
                Optional.empty());
    }

    private KnownControl control(Block line, String risk, List<String> ofTheRisk) {
        ControlSource source = ControlSource.ofStudio(risk, line.value());
        List<String> actions = covered(line, ofTheRisk);
        return switch (line.keyword()) {
            case "condition" -> new ConditionControl(source, actions, templates.condition(line));
            case "mediated" -> new MediatedAccess(source, actions, named(mediations, line));
            case "scp" ->
                    new PredefinedGuardrail.Denial(
                            source, actions, templates.denial(line, PolicyKind.SERVICE_CONTROL));
            case "rcp" ->
                    new PredefinedGuardrail.Denial(
                            source, actions, templates.denial(line, PolicyKind.RESOURCE_CONTROL));
            case "feature" ->
                    new PredefinedGuardrail.Setting(source, actions, named(features, line));
            case ControlTowerControl.KIND ->
                    towerControl(source, actions, named(towerControls, line));
            case "guardduty" -> new Monitor.ThreatFinding(source, actions, named(findings, line));
            case "access-analyzer" -> analyzerFinding(line, source, actions);
            case "event" -> event(line, risk, actions, ofTheRisk);
            case "config-rule" -> new RuleControl(source, actions, named(rules, line));
            default -> throw line.notUnderstood();
        };
    }

    private static List<String> covered(Block line, List<String> ofTheRisk) {
        List<String> only = line.words(ONLY);
        for (String action : only) {
            if (!ofTheRisk.contains(action)) {
                throw line.broken(action + " is not an action of the risk");
            }
        }
        return only.isEmpty() ? ofTheRisk : only;
    }

    private static <T> T named(Map<String, T> things, Block line) {
        return FactReader.known(things, line.with(List.of(ONLY)), line.value());
    }

    private static KnownControl towerControl(
            ControlSource source, List<String> actions, ControlTowerControl control) {
        return control.behaviour() == Behaviour.DETECTIVE
                ? new Monitor.TowerDetection(source, actions, control)
                : new PredefinedGuardrail.TowerControl(source, actions, control);
    }

    private static KnownControl analyzerFinding(
            Block line, ControlSource source, List<String> actions) {
        List<String> words = List.of(line.with(List.of(ONLY)).value().split(" "));
        if (words.size() != 2) {
            throw line.notUnderstood();
        }
        return new Monitor.AnalyzerFinding(source, actions, words.get(0), words.get(1));
    }

    /// An event covers the action of its name; one that no action has the name of tells of all of them.
    private static KnownControl event(
            Block line, String risk, List<String> actions, List<String> ofTheRisk) {
        List<String> words = List.of(line.with(List.of(ONLY)).value().split(" "));
        boolean readOnly = words.size() == 3 && words.get(2).equals("read-only");
        if (words.size() < 2 || (words.size() == 3 && !readOnly) || words.size() > 3) {
            throw line.notUnderstood();
        }
        String name = words.getFirst();
        List<String> sameName =
                ofTheRisk.stream().filter(action -> action.endsWith(':' + name)).toList();
        return new Monitor.ApiEvent(
                ControlSource.ofStudio(risk, name),
                sameName.isEmpty() ? actions : sameName,
                name,
                words.get(1),
                readOnly);
    }
}

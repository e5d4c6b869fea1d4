package studio.kengen.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import studio.kengen.control.ControlTowerControl.Behaviour;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.design.Impact;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyKind;

/// Reads the risks and the controls known for them: those of the studio, and those of a project.
final class RiskReader {
    private static final String TITLE = "title";
    private static final String IMPACT = "impact";
    private static final String ACTIONS = "actions";
    private static final String COMPANIONS = "companions";
    private static final String ONLY = "only";
    private static final List<String> ABOUT_THE_RISK =
            Stream.concat(
                            Stream.of(TITLE, IMPACT, ACTIONS, COMPANIONS),
                            OwnSentence.KEYWORDS.stream())
                    .toList();

    /// What the line of a control begins with.
    static final List<String> CONTROLS =
            List.of(
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

    /// What the lines of a risk begin with.
    static final List<String> KEYWORDS =
            Stream.concat(ABOUT_THE_RISK.stream(), CONTROLS.stream()).toList();

    private static final List<String> UNDER_A_NAME =
            Stream.concat(Stream.of(ONLY), OwnSentence.KEYWORDS.stream()).toList();

    private final KnownThings things;
    private final TemplateReader templates;
    private final CatalogueNames names;
    private final ControlOrigin origin;
    private final Complaints complaints;

    RiskReader(
            KnownThings things,
            TemplateReader templates,
            CatalogueNames names,
            ControlOrigin origin,
            Complaints complaints) {
        this.things = things;
        this.templates = templates;
        this.names = names;
        this.origin = origin;
        this.complaints = complaints;
    }

    /// The risks that come with the studio, by the files that they are from, in the order of the index.
    static SequencedMap<String, List<Block>> bundledFiles() {
        SequencedMap<String, List<Block>> files = new LinkedHashMap<>();
        KnowledgeFile.read("risks/index.txt", "file", List.of())
                .forEach(file -> {
                    String name = "risks/" + file.value() + ".txt";
                    files.put(name, KnowledgeFile.read(name, "risk", KEYWORDS));
                });
        return files;
    }

    /// A risk with those of its controls that can be used.
    KnownRisk risk(Block block) {
        List<String> actions = names.actions(block, ACTIONS);
        if (actions.isEmpty()) {
            throw block.broken("needsLine", ACTIONS);
        }
        List<String> companions = block.words(COMPANIONS);
        for (String companion : companions) {
            requireOf(actions, block, companion);
        }
        Optional<String> title = block.optional(TITLE);
        Optional<Message> sentence = origin.sentenceOf(block, title);
        return new KnownRisk(
                block.value(),
                title.orElse(block.value()),
                FactReader.constant(Impact.class, block, block.only(IMPACT)),
                actions,
                companions,
                controls(block, block.value(), actions),
                sentence);
    }

    /// The controls under `block` that can be used.
    ///
    /// @param ofTheRisk the actions of the risk that they are for
    List<KnownControl> controls(Block block, String risk, List<String> ofTheRisk) {
        return block.blocks().stream()
                .filter(line -> CONTROLS.contains(line.keyword()))
                .flatMap(line ->
                        complaints.stream(
                                () -> origin.checked(control(line, risk, ofTheRisk), line)))
                .toList();
    }

    private KnownControl control(Block line, String risk, List<String> ofTheRisk) {
        ControlSource source = origin.source(risk, line);
        List<String> actions = covered(line, ofTheRisk);
        return switch (line.keyword()) {
            case "condition" -> new ConditionControl(source, actions, templates.condition(line));
            case "mediated" ->
                    new MediatedAccess(source, actions, named(things.mediations(), line));
            case "scp" ->
                    new PredefinedGuardrail.Denial(
                            source, actions, templates.denial(line, PolicyKind.SERVICE_CONTROL));
            case "rcp" -> {
                names.checkBound(line, actions);
                yield new PredefinedGuardrail.Denial(
                        source, actions, templates.denial(line, PolicyKind.RESOURCE_CONTROL));
            }
            case "feature" ->
                    new PredefinedGuardrail.Setting(
                            source, actions, named(things.features(), line));
            case ControlTowerControl.KIND ->
                    towerControl(source, actions, named(things.towerControls(), line));
            case "guardduty" ->
                    new Monitor.ThreatFinding(source, actions, named(things.findings(), line));
            case "access-analyzer" -> analyzerFinding(line, source, actions);
            case "event" -> event(line, risk, actions, ofTheRisk);
            case "config-rule" -> new RuleControl(source, actions, named(things.rules(), line));
            default -> throw line.notUnderstood(CONTROLS);
        };
    }

    private static List<String> covered(Block line, List<String> ofTheRisk) {
        List<String> only = line.words(ONLY);
        for (String action : only) {
            requireOf(ofTheRisk, line, action);
        }
        return only.isEmpty() ? ofTheRisk : only;
    }

    private static void requireOf(List<String> ofTheRisk, Block line, String action) {
        if (!ofTheRisk.contains(action)) {
            throw line.broken("notOfTheRisk", action, KnowledgeFile.listed(ofTheRisk));
        }
    }

    private static <T> T named(Map<String, T> known, Block line) {
        return FactReader.known(known, line.with(UNDER_A_NAME), line.value());
    }

    private static KnownControl towerControl(
            ControlSource source, List<String> actions, ControlTowerControl control) {
        return control.behaviour() == Behaviour.DETECTIVE
                ? new Monitor.TowerDetection(source, actions, control)
                : new PredefinedGuardrail.TowerControl(source, actions, control);
    }

    private static KnownControl analyzerFinding(
            Block line, ControlSource source, List<String> actions) {
        List<String> words = line.with(UNDER_A_NAME).words();
        if (words.size() != 2) {
            throw line.broken("noFinding", line.value());
        }
        return new Monitor.AnalyzerFinding(source, actions, words.get(0), words.get(1));
    }

    /// An event covers the action of its name; one that no action has the name of tells of all of them.
    private KnownControl event(
            Block line, String risk, List<String> actions, List<String> ofTheRisk) {
        List<String> words = line.with(UNDER_A_NAME).words();
        boolean readOnly = words.size() == 3 && words.get(2).equals("read-only");
        if (words.size() < 2 || (words.size() == 3 && !readOnly) || words.size() > 3) {
            throw line.broken("noEvent", line.value());
        }
        String name = words.getFirst();
        List<String> sameName =
                ofTheRisk.stream().filter(action -> action.endsWith(':' + name)).toList();
        return new Monitor.ApiEvent(
                origin.source(risk, name, line),
                sameName.isEmpty() ? actions : sameName,
                name,
                words.get(1),
                readOnly);
    }
}

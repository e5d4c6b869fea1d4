package studio.kengen.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import studio.kengen.control.ConfigRule.Parameter;
import studio.kengen.control.ConfigRule.Trigger;
import studio.kengen.control.ControlTowerControl.Behaviour;
import studio.kengen.control.Feature.Declaration;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.control.Mediation.Mediator;

/// Reads what AWS offers: the lists that the risks refer to.
final class FactReader {
    static final String AS_OF = "as-of";
    static final String SOURCE = "source";

    /// What the lines of a list begin with.
    static final List<String> LIST = List.of(AS_OF, SOURCE, "values");

    /// What the lines of a mediation begin with.
    static final List<String> MEDIATION = List.of("mediator", "instead");

    private static final String NONE = "none";

    private FactReader() {}

    static SequencedMap<String, ConfigRule> configRules() {
        Map<String, Runbook> runbooks =
                byName(
                        KnowledgeFile.read(
                                        "runbooks.txt",
                                        "runbook",
                                        List.of("effect", "resource", "needs"))
                                .stream()
                                .map(FactReader::runbook)
                                .toList(),
                        Runbook::document);
        TreeMap<String, ConfigRule> rules = new TreeMap<>();
        KnowledgeFile.read(
                        "config-rules.txt",
                        "rule",
                        List.of("name", "scope", "trigger", "parameter", "runbook"))
                .forEach(block -> rules.put(block.value(), rule(block, runbooks)));
        return rules;
    }

    static SequencedMap<String, GuardDutyFinding> findings() {
        return byName(
                KnowledgeFile.rows("guardduty-findings.tsv", 6).stream()
                        .map(row ->
                                new GuardDutyFinding(
                                        row.get(0),
                                        row.get(1),
                                        row.get(2),
                                        row.get(3).equals("y"),
                                        row.get(4),
                                        row.get(5)))
                        .toList(),
                GuardDutyFinding::type);
    }

    static SequencedMap<String, ControlTowerControl> controlTowerControls() {
        return byName(
                KnowledgeFile.rows("control-tower-controls.tsv", 8).stream()
                        .map(row ->
                                new ControlTowerControl(
                                        row.get(0),
                                        row.get(1),
                                        Behaviour.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                                        row.get(3).isEmpty()
                                                ? List.of()
                                                : List.of(row.get(3).split(" ")),
                                        row.get(4),
                                        row.get(5),
                                        row.get(6),
                                        row.get(7)))
                        .toList(),
                ControlTowerControl::id);
    }

    static SequencedMap<String, Feature> features() {
        return byName(
                KnowledgeFile.read(
                                "features.txt", "feature", List.of("scope", "declare", "command"))
                        .stream()
                        .map(block ->
                                new Feature(
                                        block.value(),
                                        constant(Feature.Scope.class, block, block.only("scope")),
                                        block.values("declare").stream()
                                                .map(FactReader::declaration)
                                                .toList(),
                                        block.values("command")))
                        .toList(),
                Feature::name);
    }

    static SequencedMap<String, Mediation> mediations() {
        return byName(
                KnowledgeFile.read("mediations.txt", "mediation", MEDIATION).stream()
                        .map(FactReader::mediation)
                        .toList(),
                Mediation::name);
    }

    static Mediation mediation(Block block) {
        return new Mediation(
                block.value(),
                constant(Mediator.class, block, block.only("mediator")),
                block.words("instead"));
    }

    static List<ControlBundle> bundles() {
        return KnowledgeFile.read("bundles.txt", "bundle", List.of("controls")).stream()
                .map(block -> new ControlBundle(block.value(), block.words("controls")))
                .toList();
    }

    /// Where each kind of controls comes from.
    static SequencedMap<String, KnowledgeSource> sources() {
        SequencedMap<String, KnowledgeSource> sources = new LinkedHashMap<>();
        KnowledgeFile.read("sources.txt", "kind", List.of(AS_OF, SOURCE))
                .forEach(block ->
                        sources.put(
                                block.value(),
                                new KnowledgeSource(date(block), block.only(SOURCE))));
        return sources;
    }

    static DatedFacts datedFacts() {
        return new DatedFacts(
                KnowledgeFile.read("lists.txt", "list", LIST).stream()
                        .map(FactReader::list)
                        .toList());
    }

    static DatedFacts.DatedList list(Block block) {
        return new DatedFacts.DatedList(
                block.value(), block.words("values"), date(block), block.only(SOURCE));
    }

    /// The day on which a fact was read.
    static LocalDate date(Block block) {
        String day = block.only(AS_OF);
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw block.lines(AS_OF).getFirst().broken("noDate", day);
        }
    }

    /// The constant of an enum that a file calls `word`, in any case.
    static <E extends Enum<E>> E constant(Class<E> type, Block block, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw block.broken(
                "notOneOf",
                word,
                KnowledgeFile.listed(
                        Arrays.stream(type.getEnumConstants())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }

    /// The thing that a block names.
    static <T> T known(Map<String, T> things, Block block, String name) {
        T thing = things.get(name);
        if (thing == null) {
            throw block.broken("notKnown", name);
        }
        return thing;
    }

    /// The things by their names, in their order.
    static <T> SequencedMap<String, T> byName(List<T> things, Function<T, String> name) {
        SequencedMap<String, T> named = new LinkedHashMap<>();
        for (T thing : things) {
            if (named.put(name.apply(thing), thing) != null) {
                throw new IllegalStateException(name.apply(thing) + " is there twice");
            }
        }
        return named;
    }

    private static Runbook runbook(Block block) {
        return new Runbook(
                block.value(),
                constant(Runbook.Effect.class, block, block.only("effect")),
                block.optional("resource")
                        .map(resource ->
                                new Runbook.Inputs(
                                        Optional.of(resource).filter(name -> !name.equals(NONE)),
                                        block.words("needs"))));
    }

    private static ConfigRule rule(Block block, Map<String, Runbook> runbooks) {
        return new ConfigRule(
                block.value(),
                block.only("name"),
                block.values("scope"),
                new HashSet<>(
                        block.words("trigger").stream()
                                .map(word -> constant(Trigger.class, block, word))
                                .toList()),
                block.values("parameter").stream().map(line -> parameter(block, line)).toList(),
                block.optional("runbook").map(name -> known(runbooks, block, name)));
    }

    private static Parameter parameter(Block block, String line) {
        String[] parts = line.split(" ", 4);
        if (parts.length < 3 || !List.of("required", "optional").contains(parts[2])) {
            throw block.broken("noParameter", line);
        }
        return new Parameter(
                parts[0],
                parts[1],
                parts[2].equals("required"),
                parts.length == 4 ? Optional.of(parts[3]) : Optional.empty());
    }

    private static Declaration declaration(String line) {
        String[] parts = line.split(" ", 2);
        return new Declaration(List.of(parts[0].split("/")), parts[1]);
    }
}

package studio.kengen.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.kengen.control.ConfigRule.Parameter;
import studio.kengen.control.ConfigRule.Trigger;
import studio.kengen.control.KnowledgeFile.Block;

/// Makes the knowledge of its files.
final class KnowledgeReader {
    private final Map<String, Runbook> runbooks = new HashMap<>();
    private final TreeMap<String, ConfigRule> rules = new TreeMap<>();

    private KnowledgeReader() {}

    static ControlKnowledge readBundled() {
        KnowledgeReader reader = new KnowledgeReader();
        KnowledgeFile.read("runbooks.txt", "runbook", List.of("effect"))
                .forEach(block -> reader.runbooks.put(block.id(), runbook(block)));
        KnowledgeFile.read(
                        "config-rules.txt",
                        "rule",
                        List.of("name", "scope", "trigger", "parameter", "runbook"))
                .forEach(block -> reader.rules.put(block.id(), reader.rule(block)));
        List<KnownRisk> risks =
                KnowledgeFile.read("risks.txt", "risk", List.of("title", "actions", "config-rule"))
                        .stream()
                        .map(reader::risk)
                        .toList();
        return new ControlKnowledge(risks, reader.rules);
    }

    private static Runbook runbook(Block block) {
        return new Runbook(
                block.id(), constant(Runbook.Effect.class, block, block.value("effect")));
    }

    private ConfigRule rule(Block block) {
        return new ConfigRule(
                block.id(),
                block.value("name"),
                block.values("scope"),
                new HashSet<>(
                        block.words("trigger").stream()
                                .map(word -> constant(Trigger.class, block, word))
                                .toList()),
                block.values("parameter").stream().map(line -> parameter(block, line)).toList(),
                block.values("runbook").stream()
                        .map(name -> known(runbooks, block, name))
                        .findFirst());
    }

    private static Parameter parameter(Block block, String line) {
        String[] parts = line.split(" ", 4);
        if (parts.length < 3 || !List.of("required", "optional").contains(parts[2])) {
            throw block.broken("\"" + line + "\" is not a parameter");
        }
        return new Parameter(
                parts[0],
                parts[1],
                parts[2].equals("required"),
                parts.length == 4 ? Optional.of(parts[3]) : Optional.empty());
    }

    private KnownRisk risk(Block block) {
        return new KnownRisk(
                block.id(),
                block.value("title"),
                block.words("actions"),
                block.values("config-rule").stream()
                        .map(identifier -> known(rules, block, identifier))
                        .toList());
    }

    private static <T> T known(Map<String, T> things, Block block, String name) {
        T thing = things.get(name);
        if (thing == null) {
            throw block.broken(name + " is not defined");
        }
        return thing;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Block block, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw block.broken("\"" + word + "\" is not understood");
    }
}

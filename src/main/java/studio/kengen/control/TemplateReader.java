package studio.kengen.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.control.template.ConditionTemplate;
import studio.kengen.control.template.Placeholder;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.control.template.TargetActions;
import studio.kengen.control.template.TemplateText;
import studio.kengen.control.template.ValueType;
import studio.kengen.policy.ConditionOperator;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyKind;

/// Reads the templates of conditions and guardrails.
final class TemplateReader {
    private static final List<String> KEYWORDS =
            List.of("only", "effect", "attach", "resources", "denies", "denies-not", "when");
    private static final Map<String, PolicyKind> ATTACHED_TO =
            Map.of("trust-policy", PolicyKind.TRUST, "resource-policy", PolicyKind.RESOURCE);

    private final SequencedMap<String, Placeholder> placeholders;

    /// @param facts where the defaults of placeholders come from
    TemplateReader(DatedFacts facts) {
        this.placeholders =
                FactReader.byName(
                        KnowledgeFile.read(
                                        "placeholders.txt",
                                        "placeholder",
                                        List.of(
                                                "type",
                                                "values",
                                                "default",
                                                "default-list",
                                                "example"))
                                .stream()
                                .map(block -> placeholder(block, facts))
                                .toList(),
                        Placeholder::name);
    }

    /// Every placeholder by its name.
    SequencedMap<String, Placeholder> placeholders() {
        return placeholders;
    }

    /// The template of a condition: it goes where the permission is granted.
    StatementTemplate condition(Block line) {
        boolean denies = line.optional("effect").filter("deny"::equals).isPresent();
        return template(
                line,
                line.optional("attach")
                        .map(where -> FactReader.known(ATTACHED_TO, line, where))
                        .orElse(PolicyKind.IDENTITY),
                denies ? Effect.DENY : Effect.ALLOW);
    }

    /// The template of a denial in a policy of the organization.
    StatementTemplate denial(Block line, PolicyKind kind) {
        return template(line, kind, Effect.DENY);
    }

    private StatementTemplate template(Block line, PolicyKind kind, Effect effect) {
        line.with(KEYWORDS);
        List<ConditionTemplate> conditions =
                line.values("when").stream().map(when -> condition(line, when)).toList();
        TargetActions actions = actions(line);
        Set<String> names = new LinkedHashSet<>();
        if (actions instanceof TargetActions.AllBut(var name)) {
            names.add(name);
        }
        conditions.forEach(condition -> names.addAll(condition.placeholders()));
        List<String> resources = line.words("resources");
        return new StatementTemplate(
                kind,
                effect,
                actions,
                resources.isEmpty() ? StatementTemplate.EVERY_RESOURCE : resources,
                conditions,
                names.stream().map(name -> FactReader.known(placeholders, line, name)).toList());
    }

    private static TargetActions actions(Block line) {
        Optional<String> excepted = line.optional("denies-not");
        if (excepted.isPresent()) {
            return new TargetActions.AllBut(
                    new TemplateText(excepted.get())
                            .placeholders().stream()
                                    .findFirst()
                                    .orElseThrow(
                                            () -> line.broken("denies-not needs a placeholder")));
        }
        List<String> fixed = line.words("denies");
        return fixed.isEmpty() ? new TargetActions.Covered() : new TargetActions.Fixed(fixed);
    }

    private static ConditionTemplate condition(Block line, String when) {
        List<String> words = List.of(when.split(" "));
        if (words.size() < 3 || ConditionOperator.parse(words.getFirst()).isEmpty()) {
            throw line.broken("\"" + when + "\" is not a condition");
        }
        return new ConditionTemplate(
                words.get(0),
                new TemplateText(words.get(1)),
                words.subList(2, words.size()).stream().map(TemplateText::new).toList());
    }

    private static Placeholder placeholder(Block block, DatedFacts facts) {
        List<String> defaults =
                block.optional("default-list")
                        .map(name ->
                                facts.list(name)
                                        .orElseThrow(() -> block.broken(name + " is not defined"))
                                        .values())
                        .orElseGet(() -> block.words("default"));
        List<String> examples = block.words("example");
        return new Placeholder(
                block.value(),
                ValueType.parse(block.only("type"))
                        .orElseThrow(() -> block.broken("the type is not known")),
                block.optional("values").filter("many"::equals).isPresent(),
                defaults,
                block.optional("default-list"),
                examples.isEmpty() ? defaults : examples,
                Optional.empty());
    }
}

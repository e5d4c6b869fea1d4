package studio.kengen.control;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.control.template.ConditionTemplate;
import studio.kengen.control.template.Placeholder;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.control.template.TargetActions;
import studio.kengen.control.template.TemplateText;
import studio.kengen.control.template.ValueType;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ConditionOperator;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyKind;

/// Reads the templates of conditions and guardrails.
final class TemplateReader {
    private static final List<String> KEYWORDS =
            List.of("only", "effect", "attach", "resources", "denies", "denies-not", "when");
    private static final Map<String, PolicyKind> ATTACHED_TO =
            Map.of("trust-policy", PolicyKind.TRUST, "resource-policy", PolicyKind.RESOURCE);

    /// What the lines of a placeholder begin with.
    static final List<String> PLACEHOLDER =
            List.of("type", "values", "default", "default-list", "example");

    private final SequencedMap<String, Placeholder> placeholders;
    private final CatalogueNames names;

    /// @param placeholders every placeholder by its name
    /// @param names holds what templates name to the catalogue
    TemplateReader(SequencedMap<String, Placeholder> placeholders, CatalogueNames names) {
        this.placeholders = placeholders;
        this.names = names;
    }

    /// The placeholders that come with the studio.
    ///
    /// @param facts where their defaults come from
    static SequencedMap<String, Placeholder> bundledPlaceholders(DatedFacts facts) {
        return FactReader.byName(
                KnowledgeFile.read("placeholders.txt", "placeholder", PLACEHOLDER).stream()
                        .map(block -> placeholder(block, facts, Optional.empty()))
                        .toList(),
                Placeholder::name);
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
        line.with(Stream.concat(KEYWORDS.stream(), OwnSentence.KEYWORDS.stream()).toList());
        List<ConditionTemplate> conditions =
                line.lines("when").stream().map(this::conditionLine).toList();
        TargetActions actions = actions(line);
        Set<String> asked = new LinkedHashSet<>();
        if (actions instanceof TargetActions.AllBut(var name)) {
            asked.add(name);
        }
        conditions.forEach(condition -> asked.addAll(condition.placeholders()));
        List<String> resources = names.arns(line, "resources");
        return new StatementTemplate(
                kind,
                effect,
                actions,
                resources.isEmpty() ? StatementTemplate.EVERY_RESOURCE : resources,
                conditions,
                asked.stream().map(name -> FactReader.known(placeholders, line, name)).toList());
    }

    private TargetActions actions(Block line) {
        Optional<String> excepted = line.optional("denies-not");
        if (excepted.isPresent()) {
            return new TargetActions.AllBut(
                    new TemplateText(excepted.get())
                            .placeholders().stream()
                                    .findFirst()
                                    .orElseThrow(
                                            () -> line.broken("noPlaceholder", excepted.get())));
        }
        List<String> fixed = names.patterns(line, "denies");
        return fixed.isEmpty() ? new TargetActions.Covered() : new TargetActions.Fixed(fixed);
    }

    private ConditionTemplate conditionLine(Block when) {
        List<String> words = when.words();
        if (words.size() < 3) {
            throw when.broken("noCondition", when.value());
        }
        if (ConditionOperator.parse(words.getFirst()).isEmpty()) {
            throw when.broken("noOperator", words.getFirst());
        }
        names.checkKey(when, words.get(1));
        return new ConditionTemplate(
                words.get(0),
                new TemplateText(words.get(1)),
                words.subList(2, words.size()).stream().map(TemplateText::new).toList());
    }

    /// @param label what a form calls it, for one of a project
    static Placeholder placeholder(Block block, DatedFacts facts, Optional<Message> label) {
        Optional<String> list = block.optional("default-list");
        List<String> defaults =
                list.map(name ->
                                facts.list(name)
                                        .orElseThrow(() -> block.broken("notKnown", name))
                                        .values())
                        .orElseGet(() -> block.words("default"));
        List<String> examples = block.words("example");
        String typeName = block.only("type");
        ValueType type =
                ValueType.parse(typeName)
                        .orElseThrow(() ->
                                block.broken(
                                        "notOneOf",
                                        typeName,
                                        KnowledgeFile.listed(
                                                Arrays.stream(ValueType.values())
                                                        .map(ValueType::text)
                                                        .toList())));
        boolean many = block.optional("values").filter("many"::equals).isPresent();
        checkValues(block, type, many, defaults);
        checkValues(block, type, many, examples);
        return new Placeholder(
                block.value(),
                type,
                many,
                defaults,
                list,
                examples.isEmpty() ? defaults : examples,
                label);
    }

    /// Breaks where `values` cannot be the values of a placeholder.
    static void checkValues(Block block, ValueType type, boolean many, List<String> values) {
        if (!many && values.size() > 1) {
            throw block.broken("oneValue", block.keyword());
        }
        for (String value : values) {
            if (!type.accepts(value)) {
                throw block.broken("noValue", value, type.text(), type.examples().getFirst());
            }
        }
    }
}

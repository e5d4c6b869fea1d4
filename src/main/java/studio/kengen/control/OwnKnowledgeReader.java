package studio.kengen.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.control.template.Placeholder;
import studio.kengen.i18n.OwnText;
import studio.kengen.policy.Quotas;

/// Reads what a project knows, in the words of the studio's own knowledge. A line that cannot be used is a problem, and the
/// others count.
///
/// What a project can say, each with its lines under it: `risk`, `controls-for` a known risk, `withdraw`, `default` of a
/// placeholder, `placeholder`, `mediation`, `list`, `quota`.
final class OwnKnowledgeReader {
    /// What is called the file in problems, which the user never sees.
    private static final String TEXT = "controlKnowledge";

    private static final String LABEL_EN = "label-en";
    private static final String LABEL_JA = "label-ja";
    private static final List<String> PLACEHOLDER =
            Stream.concat(TemplateReader.PLACEHOLDER.stream(), Stream.of(LABEL_EN, LABEL_JA))
                    .toList();
    private static final List<String> QUOTA = List.of("value", FactReader.AS_OF, FactReader.SOURCE);

    /// What the lines that belong under no other begin with.
    static final List<String> KEYWORDS =
            List.of(
                    "risk",
                    "controls-for",
                    "withdraw",
                    "default",
                    "placeholder",
                    "mediation",
                    "list",
                    "quota");

    /// What was read.
    record Reading(OwnKnowledge own, List<KnowledgeProblem> problems) {}

    private final ControlKnowledge studio;
    private final CatalogueNames names;
    private final List<BrokenKnowledge> broken = new ArrayList<>();
    private final Map<String, List<Block>> blocks;

    private OwnKnowledgeReader(List<String> lines, ControlKnowledge studio, Catalog catalog) {
        this.studio = studio;
        this.names = CatalogueNames.in(catalog, broken::add);
        this.blocks =
                KnowledgeFile.blocks(TEXT, lines, broken::add).stream()
                        .filter(block -> works(() -> block.oneOf(KEYWORDS)))
                        .collect(Collectors.groupingBy(Block::keyword));
    }

    static Reading read(List<String> lines, ControlKnowledge studio, Catalog catalog) {
        if (lines.isEmpty()) {
            return new Reading(OwnKnowledge.NONE, List.of());
        }
        OwnKnowledgeReader reader = new OwnKnowledgeReader(lines, studio, catalog);
        OwnKnowledge own = reader.read();
        return new Reading(
                own,
                reader.broken.stream()
                        .map(BrokenKnowledge::asProblem)
                        .distinct()
                        .sorted(Comparator.comparingInt(KnowledgeProblem::line))
                        .toList());
    }

    private OwnKnowledge read() {
        List<DatedFacts.DatedList> lists = each("list", this::list, DatedFacts.DatedList::name);
        DatedFacts facts = studio.facts();
        for (DatedFacts.DatedList list : lists) {
            facts = facts.with(list);
        }
        DatedFacts now = facts;
        List<Placeholder> placeholders =
                each("placeholder", block -> placeholder(block, now), Placeholder::name);
        List<Mediation> mediations = each("mediation", this::mediation, Mediation::name);
        RiskReader reader = riskReader(placeholders, mediations);
        List<KnownRisk> risks = each("risk", block -> risk(block, reader), KnownRisk::id);
        List<KnownControl> controls =
                distinctControls(
                        of("controls-for")
                                .flatMap(block -> tried(() -> controls(block, risks, reader)))
                                .flatMap(List::stream)
                                .toList());
        return new OwnKnowledge(
                risks,
                controls,
                withdrawn(risks, controls),
                placeholders,
                defaults(placeholders),
                lists,
                each("quota", OwnKnowledgeReader::quota, Quotas.Quota::name));
    }

    private RiskReader riskReader(List<Placeholder> own, List<Mediation> ownMediations) {
        SequencedMap<String, Placeholder> placeholders =
                new LinkedHashMap<>(FactReader.byName(studio.placeholders(), Placeholder::name));
        own.forEach(placeholder -> placeholders.put(placeholder.name(), placeholder));
        Map<String, Mediation> mediations = new HashMap<>(studio.things().mediations());
        ownMediations.forEach(mediation -> mediations.put(mediation.name(), mediation));
        return new RiskReader(
                studio.things().withMediations(mediations),
                new TemplateReader(placeholders, names),
                names,
                ControlOrigin.Project.over(studio),
                broken::add);
    }

    private KnownRisk risk(Block block, RiskReader reader) {
        if (!ControlOrigin.Project.isName(block.value())
                || block.value().equals(ControlSource.ANY_RISK)) {
            throw block.broken("noName", block.value());
        }
        noteUnknownLines(block, RiskReader.KEYWORDS);
        KnownRisk risk = reader.risk(block);
        return risk.withControls(distinctControls(risk.controls()));
    }

    private List<KnownControl> controls(Block block, List<KnownRisk> own, RiskReader reader) {
        KnownRisk risk =
                own.stream()
                        .filter(each -> each.id().equals(block.value()))
                        .findFirst()
                        .or(() -> studio.risk(block.value()))
                        .orElseThrow(() -> block.broken("unknownRisk", block.value()));
        noteUnknownLines(block, RiskReader.CONTROLS);
        return reader.controls(block, risk.id(), risk.actions());
    }

    /// Lines that mean nothing are told; the block counts without them.
    private void noteUnknownLines(Block block, List<String> keywords) {
        block.blocks().forEach(line -> works(() -> line.oneOf(keywords)));
    }

    /// Of controls with the same id the first.
    private List<KnownControl> distinctControls(List<KnownControl> controls) {
        return List.copyOf(
                controls.stream()
                        .collect(
                                Collectors.toMap(
                                        KnownControl::id,
                                        Function.identity(),
                                        (one, _) -> one,
                                        LinkedHashMap::new))
                        .values());
    }

    private Set<String> withdrawn(List<KnownRisk> risks, List<KnownControl> controls) {
        Set<String> withdrawn = new HashSet<>();
        of("withdraw")
                .forEach(block -> {
                    works(() -> block.with(List.of()));
                    for (String id : block.words()) {
                        boolean isKnown =
                                studio.risk(id).isPresent()
                                        || studio.control(id).isPresent()
                                        || risks.stream().anyMatch(risk -> risk.id().equals(id))
                                        || Stream.concat(
                                                        risks.stream()
                                                                .flatMap(risk ->
                                                                        risk.controls().stream()),
                                                        controls.stream())
                                                .anyMatch(control -> control.id().equals(id));
                        if (isKnown) {
                            withdrawn.add(id);
                        } else {
                            broken.add(block.broken("unknownControl", id));
                        }
                    }
                });
        return withdrawn;
    }

    private Map<String, List<String>> defaults(List<Placeholder> own) {
        Map<String, Placeholder> known = new HashMap<>();
        Stream.concat(studio.placeholders().stream(), own.stream())
                .forEach(placeholder -> known.put(placeholder.name(), placeholder));
        Map<String, List<String>> defaults = new HashMap<>();
        of("default")
                .forEach(block ->
                        works(() -> {
                            List<String> words = block.with(List.of()).words();
                            Placeholder placeholder = known.get(words.getFirst());
                            if (placeholder == null) {
                                throw block.broken("unknownPlaceholder", words.getFirst());
                            }
                            List<String> values = words.subList(1, words.size());
                            if (values.isEmpty()) {
                                throw block.broken("saysNothing", words.getFirst());
                            }
                            TemplateReader.checkValues(
                                    block, placeholder.type(), placeholder.many(), values);
                            if (defaults.putIfAbsent(words.getFirst(), values) != null) {
                                throw block.broken("twice", words.getFirst());
                            }
                            return block;
                        }));
        return defaults;
    }

    private Placeholder placeholder(Block block, DatedFacts facts) {
        if (studio.placeholders().stream().anyMatch(known -> known.name().equals(block.value()))) {
            throw block.broken("placeholderTaken", block.value());
        }
        if (!block.value().matches("\\w+")) {
            throw block.broken("noName", block.value());
        }
        block.with(PLACEHOLDER);
        return TemplateReader.placeholder(
                block,
                facts,
                Optional.of(
                        OwnText.of(block.optional(LABEL_EN), block.optional(LABEL_JA))
                                .map(OwnSentence::of)
                                .orElseGet(() -> OwnSentence.of(block.value()))));
    }

    private Mediation mediation(Block block) {
        Mediation read = FactReader.mediation(block.with(FactReader.MEDIATION));
        return new Mediation(read.name(), read.mediator(), names.actions(block, "instead"));
    }

    private DatedFacts.DatedList list(Block block) {
        DatedFacts.DatedList list = FactReader.list(block.with(FactReader.LIST));
        DatedFacts.DatedList known =
                studio.facts()
                        .list(list.name())
                        .orElseThrow(() ->
                                block.broken(
                                        "unknownList",
                                        list.name(),
                                        KnowledgeFile.listed(
                                                studio.facts().all().stream()
                                                        .map(DatedFacts.DatedList::name)
                                                        .toList())));
        if (list.values().isEmpty()) {
            throw block.broken("needsLine", "values");
        }
        for (Block line : block.lines("values")) {
            checkForm(line, known);
            studio.placeholders().stream()
                    .filter(placeholder ->
                            placeholder.list().filter(list.name()::equals).isPresent())
                    .forEach(placeholder ->
                            TemplateReader.checkValues(
                                    line, placeholder.type(), placeholder.many(), line.words()));
        }
        return list;
    }

    /// Some lists are of pairs.
    private static void checkForm(Block line, DatedFacts.DatedList known) {
        if (known.values().stream().allMatch(value -> value.contains("="))) {
            for (String value : line.words()) {
                if (!value.contains("=")) {
                    throw line.broken("noPair", value, known.values().getFirst());
                }
            }
        }
    }

    private static Quotas.Quota quota(Block block) {
        block.with(QUOTA);
        Quotas.Name name =
                Quotas.Name.parse(block.value())
                        .orElseThrow(() -> block.broken("unknownQuota", block.value()));
        String number = block.only("value");
        long value = number.matches("[1-9]\\d{0,8}") ? Long.parseLong(number) : 0;
        if (value == 0) {
            throw block.lines("value").getFirst().broken("noNumber", number);
        }
        // What AWS raises it to is what the studio knew, unless the project knows of more.
        Optional<Long> atMost =
                Quotas.bundled().quota(name).atMost().map(known -> Math.max(known, value));
        return new Quotas.Quota(
                name, value, atMost, FactReader.date(block), block.only(FactReader.SOURCE));
    }

    /// Every block of a kind that can be used; of several with the same name the first.
    private <T> List<T> each(String keyword, Function<Block, T> reading, Function<T, ?> name) {
        List<T> read = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        of(keyword)
                .forEach(block ->
                        tried(() -> reading.apply(block))
                                .filter(thing ->
                                        seen.add(name.apply(thing))
                                                || !broken.add(
                                                        block.broken("twice", block.value())))
                                .forEach(read::add));
        return read;
    }

    private Stream<Block> of(String keyword) {
        return blocks.getOrDefault(keyword, List.of()).stream();
    }

    private <T> Stream<T> tried(Supplier<T> reading) {
        Complaints complaints = broken::add;
        return complaints.stream(reading);
    }

    private boolean works(Supplier<?> reading) {
        return tried(reading).findFirst().isPresent();
    }
}

package studio.kengen.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.kengen.control.ConfigRule;
import studio.kengen.control.RuleControl;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonWriter;
import studio.kengen.policy.Quotas;

/// `config/conformance-pack.json`: the AWS Config rules of chosen controls (method 5) with their remediations, to be deployed
/// by oneself. Rules that Control Tower deploys take no parameters and have no remediation, so they are no substitute.
///
/// It is a template of CloudFormation, whose JSON is also the YAML that AWS Config asks for.
///
/// Source: AWS Config developer guide, "Conformance packs"; CloudFormation template reference, AWS::Config::ConfigRule and
/// AWS::Config::RemediationConfiguration.
final class ConformancePacks implements KindGenerator {
    /// A rule that is chosen.
    ///
    /// @param values what is chosen for its parameters
    private record Wanted(
            ConfigRule rule, Map<String, List<String>> values, NavigableSet<RowId> rows) {}

    private final Quotas quotas;

    ConformancePacks(Quotas quotas) {
        this.quotas = quotas;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONFIG;
    }

    @Override
    public Outcome generate(Basis basis) {
        NavigableMap<String, Wanted> rules = new TreeMap<>();
        basis.chosen()
                .chosen(RuleControl.class)
                .forEach(chosen -> {
                    ConfigRule rule = chosen.known().rule();
                    NavigableSet<RowId> rows =
                            rules.computeIfAbsent(
                                            rule.identifier(),
                                            _ ->
                                                    new Wanted(
                                                            rule,
                                                            chosen.by().row().choice().values(),
                                                            new TreeSet<>()))
                                    .rows();
                    rows.add(chosen.by().row().id());
                    rows.addAll(chosen.by().covered().keySet());
                });
        List<List<Wanted>> packs = packs(List.copyOf(rules.values()));
        List<String> paths = DocumentNaming.forAccounts(kind(), "conformance-pack", packs.size());
        List<GeneratedDocument> documents = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            documents.add(document(paths.get(i), packs.get(i)));
        }
        return new Outcome(documents, List.of());
    }

    private GeneratedDocument document(String path, List<Wanted> pack) {
        String text = JsonWriter.pretty(template(pack));
        List<Message> notes = new ArrayList<>();
        notes.add(Message.of("generate.note.conformancePack"));
        List<String> unfinished =
                pack.stream()
                        .flatMap(wanted -> wanted.rule().runbook().stream())
                        .filter(runbook -> runbook.resourceParameter().isEmpty())
                        .map(runbook -> runbook.document())
                        .toList();
        if (!unfinished.isEmpty()) {
            notes.add(Message.of("generate.note.runbookParameters", String.join(", ", unfinished)));
        }
        return new GeneratedDocument(
                kind(),
                Optional.empty(),
                path,
                Message.of("generate.title.conformancePack"),
                text,
                Optional.empty(),
                pack.stream()
                        .map(wanted ->
                                new Origin(wanted.rule().identifier(), List.copyOf(wanted.rows())))
                        .toList(),
                Optional.of(new SizeUse(bytes(text), most(Quotas.Name.CONFORMANCE_PACK_SIZE))),
                notes);
    }

    /// As many rules to a pack as it can hold.
    private List<List<Wanted>> packs(List<Wanted> rules) {
        List<List<Wanted>> packs = new ArrayList<>();
        List<Wanted> pack = new ArrayList<>();
        for (Wanted rule : rules) {
            pack.add(rule);
            boolean isTooLarge =
                    pack.size() > most(Quotas.Name.CONFORMANCE_PACK_RULES)
                            || bytes(JsonWriter.pretty(template(pack)))
                                    > most(Quotas.Name.CONFORMANCE_PACK_SIZE);
            if (isTooLarge) {
                packs.add(List.copyOf(pack.subList(0, pack.size() - 1)));
                pack = new ArrayList<>(List.of(rule));
            }
        }
        if (!pack.isEmpty()) {
            packs.add(pack);
        }
        return packs;
    }

    private int most(Quotas.Name quota) {
        return Math.toIntExact(quotas.value(quota));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, Object> template(List<Wanted> rules) {
        SequencedMap<String, Object> resources = new LinkedHashMap<>();
        boolean remedies = false;
        for (Wanted wanted : rules) {
            ConfigRule rule = wanted.rule();
            String id = StatementNames.words(rule.name());
            resources.put(id, ConfigResources.rule(rule, wanted.values()));
            if (rule.runbook().isPresent()) {
                remedies = true;
                resources.put(
                        id + "Remediation",
                        ConfigResources.remediation(rule, rule.runbook().get(), id));
            }
        }
        SequencedMap<String, Object> template = new LinkedHashMap<>();
        if (remedies) {
            template.put("Parameters", Map.of(ConfigResources.ROLE, Map.of("Type", "String")));
        }
        template.put("Resources", resources);
        return template;
    }
}

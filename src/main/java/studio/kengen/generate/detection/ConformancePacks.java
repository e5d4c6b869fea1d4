package studio.kengen.generate.detection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import studio.kengen.control.ConfigRule;
import studio.kengen.control.RuleControl;
import studio.kengen.control.Runbook;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentNaming;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.Origin;
import studio.kengen.generate.SizeUse;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonWriter;
import studio.kengen.policy.Quotas;

/// `config/conformance-pack.json`: the AWS Config rules of chosen controls (method 5) with their remediations, to be deployed
/// by oneself. Rules that Control Tower deploys take no parameters and have no remediation, so they are no substitute.
///
/// It is a template of CloudFormation, whose JSON is also the YAML that AWS Config asks for. A rule that lacks a parameter is
/// left out, which is a problem; a remediation that lacks one is left out, which is noted: its runbook can be started by hand.
///
/// Source: AWS Config developer guide, "Conformance packs"; CloudFormation template reference, AWS::Config::ConfigRule and
/// AWS::Config::RemediationConfiguration.
public final class ConformancePacks implements KindGenerator {
    private final Quotas quotas;

    public ConformancePacks(Quotas quotas) {
        this.quotas = quotas;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONFIG;
    }

    @Override
    public Outcome generate(Basis basis) {
        NavigableMap<String, WantedRule> rules = new TreeMap<>();
        basis.chosen()
                .chosen(RuleControl.class)
                .forEach(chosen -> {
                    ConfigRule rule = chosen.known().rule();
                    rules.computeIfAbsent(rule.identifier(), _ -> WantedRule.of(rule))
                            .isChosen(chosen);
                });
        List<List<WantedRule>> packs =
                packs(rules.values().stream().filter(rule -> rule.missing().isEmpty()).toList());
        List<String> paths = DocumentNaming.forAccounts(kind(), "conformance-pack", packs.size());
        List<GeneratedDocument> documents = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            documents.add(document(paths.get(i), packs.get(i)));
        }
        return new Outcome(
                documents,
                rules.values().stream()
                        .filter(rule -> !rule.missing().isEmpty())
                        .map(this::problem)
                        .toList());
    }

    private GenerationProblem problem(WantedRule rule) {
        return new GenerationProblem(
                kind(),
                List.copyOf(rule.rows()),
                Message.of(
                        "generate.problem.ruleParameter",
                        rule.rule().identifier(),
                        String.join(", ", rule.missing())));
    }

    private GeneratedDocument document(String path, List<WantedRule> pack) {
        String text = text(pack);
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
                notes(pack));
    }

    private static List<Message> notes(List<WantedRule> pack) {
        List<Message> notes = new ArrayList<>();
        notes.add(Message.of("generate.note.conformancePack"));
        List<String> leftOut =
                pack.stream()
                        .filter(wanted -> wanted.startable().isEmpty())
                        .flatMap(wanted -> wanted.rule().runbook().stream())
                        .map(ConformancePacks::asked)
                        .distinct()
                        .toList();
        if (!leftOut.isEmpty()) {
            notes.add(Message.of("generate.note.runbookParameters", String.join(", ", leftOut)));
        }
        return notes;
    }

    /// The runbook, with what it asks for where that is known.
    private static String asked(Runbook runbook) {
        return runbook.inputs()
                .map(inputs -> runbook.document() + " (" + String.join(", ", inputs.others()) + ')')
                .orElse(runbook.document());
    }

    /// As many rules to a pack as it can hold.
    private List<List<WantedRule>> packs(List<WantedRule> rules) {
        List<List<WantedRule>> packs = new ArrayList<>();
        List<WantedRule> pack = new ArrayList<>();
        for (WantedRule rule : rules) {
            pack.add(rule);
            boolean isTooLarge =
                    pack.size() > most(Quotas.Name.CONFORMANCE_PACK_RULES)
                            || bytes(text(pack)) > most(Quotas.Name.CONFORMANCE_PACK_SIZE);
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

    private static String text(List<WantedRule> pack) {
        return JsonWriter.pretty(ConfigResources.template(pack));
    }

    private int most(Quotas.Name quota) {
        return Math.toIntExact(quotas.value(quota));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

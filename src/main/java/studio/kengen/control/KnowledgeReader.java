package studio.kengen.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import studio.kengen.control.template.Placeholder;

/// Makes the knowledge of the studio's files.
final class KnowledgeReader {
    /// The knowledge, and which file each risk is from, by the risk's id.
    record Bundled(ControlKnowledge knowledge, Map<String, String> files) {}

    private KnowledgeReader() {}

    static Bundled readBundled() {
        KnownThings things = KnownThings.readBundled();
        DatedFacts facts = FactReader.datedFacts();
        SequencedMap<String, Placeholder> placeholders = TemplateReader.bundledPlaceholders(facts);
        CatalogueNames names = CatalogueNames.trusted();
        RiskReader reader =
                new RiskReader(
                        things,
                        new TemplateReader(placeholders, names),
                        names,
                        new ControlOrigin.Studio(),
                        Complaints.STOP);
        List<KnownRisk> risks = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        RiskReader.bundledFiles()
                .forEach((file, blocks) ->
                        blocks.stream()
                                .map(reader::risk)
                                .forEach(risk -> {
                                    risks.add(risk);
                                    files.put(risk.id(), file);
                                }));
        return new Bundled(
                new ControlKnowledge(risks, things, placeholders, facts), Map.copyOf(files));
    }
}

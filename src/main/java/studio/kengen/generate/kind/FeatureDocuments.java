package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.kengen.control.ControlTowerControl;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentNaming;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.generate.basis.Basis;
import studio.kengen.generate.basis.KindGenerator;
import studio.kengen.generate.kind.ChosenFeatures.Setting;
import studio.kengen.generate.kind.ChosenFeatures.Tower;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonWriter;

/// `guardrails/….json`: what AWS offers ready-made (method 3).
///
/// - each control of AWS Control Tower, as `aws controltower enable-control --cli-input-json` takes it,
/// - declarative policies of AWS Organizations for the settings that they can declare,
/// - `settings.json`: the settings to make, with the command where one does it, and the resources that they are about; and
///   the controls that the landing zone of Control Tower has on.
///
/// Source: AWS Control Tower API reference, EnableControl; AWS Organizations user guide, "Declarative policy syntax and
/// examples".
final class FeatureDocuments implements KindGenerator {
    /// What stands for the organizational unit, which the design does not know.
    static final String UNIT = "ORGANIZATIONAL_UNIT_ARN";

    private static final String REGIONS = "AllowedRegions";

    @Override
    public DocumentKind kind() {
        return DocumentKind.GUARDRAILS;
    }

    @Override
    public Outcome generate(Basis basis) {
        List<GeneratedDocument> documents = new ArrayList<>();
        ChosenFeatures chosen = ChosenFeatures.of(basis.chosen());
        chosen.towers(false).forEach(tower -> documents.add(document(tower)));
        declared(chosen.settings()).forEach((top, of) -> documents.add(declarative(top, of)));
        List<Tower> ofLandingZone = chosen.towers(true);
        if (!chosen.settings().isEmpty() || !ofLandingZone.isEmpty()) {
            documents.add(settings(chosen.settings(), ofLandingZone, basis));
        }
        return new Outcome(documents, List.of());
    }

    private GeneratedDocument document(Tower tower) {
        ControlTowerControl control = tower.control();
        SequencedMap<String, Object> input = new LinkedHashMap<>();
        input.put("controlIdentifier", identifier(control));
        input.put("targetIdentifier", UNIT);
        if (control.needsRegions()) {
            SequencedMap<String, Object> regions = new LinkedHashMap<>();
            regions.put("key", REGIONS);
            regions.put("value", List.of("REGION"));
            input.put("parameters", List.of(regions));
        }
        return document(
                control.id(),
                Message.of("generate.title.towerControl", control.id()),
                input,
                List.of(new Origin(control.id(), List.copyOf(tower.rows()))),
                List.of(Message.of("generate.note.towerControl")));
    }

    /// By the Control Catalog where the control is in it; otherwise by the identifier that it had before.
    private static String identifier(ControlTowerControl control) {
        return control.catalogId().isEmpty()
                ? "arn:aws:controltower:REGION::control/" + control.id()
                : "arn:aws:controlcatalog:::control/" + control.catalogId();
    }

    /// The settings that a declarative policy declares, by its first member: `ec2_attributes`.
    private static NavigableMap<String, List<Setting>> declared(List<Setting> settings) {
        NavigableMap<String, List<Setting>> declared = new TreeMap<>();
        for (Setting setting : settings) {
            setting.feature().declarations().stream()
                    .map(declaration -> declaration.path().getFirst())
                    .distinct()
                    .forEach(top ->
                            declared.computeIfAbsent(top, _ -> new ArrayList<>()).add(setting));
        }
        return declared;
    }

    private GeneratedDocument declarative(String top, List<Setting> settings) {
        SequencedMap<String, Object> content = new LinkedHashMap<>();
        List<Origin> origins = new ArrayList<>();
        for (Setting setting : settings) {
            setting.feature().declarations().stream()
                    .filter(declaration -> declaration.path().getFirst().equals(top))
                    .forEach(declaration ->
                            assign(content, declaration.path(), declaration.value()));
            origins.add(new Origin(setting.feature().name(), List.copyOf(setting.rows())));
        }
        String service = top.replaceFirst("_attributes$", "");
        return document(
                service + "-policy",
                Message.of("generate.title.declarativePolicy", service),
                content,
                origins,
                List.of(Message.of("generate.note.declarativePolicy")));
    }

    @SuppressWarnings(
            "unchecked") // Every value but the last is a map that this method has put there.
    private static void assign(Map<String, Object> content, List<String> path, String value) {
        Map<String, Object> members = content;
        for (String member : path) {
            members =
                    (Map<String, Object>)
                            members.computeIfAbsent(
                                    member, _ -> new LinkedHashMap<String, Object>());
        }
        members.put("@@assign", value);
    }

    private GeneratedDocument settings(
            List<Setting> settings, List<Tower> ofLandingZone, Basis basis) {
        List<Object> list = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (Tower tower : ofLandingZone) {
            SequencedMap<String, Object> entry = new LinkedHashMap<>();
            entry.put("setting", tower.control().id());
            entry.put("scope", "landing-zone");
            list.add(entry);
            origins.add(new Origin(tower.control().id(), List.copyOf(tower.rows())));
        }
        for (Setting setting : settings) {
            SequencedMap<String, Object> entry = new LinkedHashMap<>();
            entry.put("setting", setting.feature().name());
            entry.put("scope", setting.feature().scope().name().toLowerCase(Locale.ROOT));
            if (setting.feature().commands().isEmpty()) {
                entry.put("resources", resources(setting, basis));
            } else {
                entry.put("commands", setting.feature().commands());
            }
            list.add(entry);
            origins.add(new Origin(setting.feature().name(), List.copyOf(setting.rows())));
        }
        List<Message> notes = new ArrayList<>(List.of(Message.of("generate.note.settings")));
        if (!ofLandingZone.isEmpty()) {
            notes.add(
                    Message.of(
                            "generate.note.landingZone",
                            ofLandingZone.stream()
                                    .map(tower -> tower.control().id())
                                    .collect(Collectors.joining(", "))));
        }
        return document(
                "settings",
                Message.of("generate.title.settings"),
                Map.of("settings", list),
                origins,
                notes);
    }

    /// The ARNs of the targets that the covered rows are about.
    private static List<String> resources(Setting setting, Basis basis) {
        return setting.rows().stream()
                .flatMap(row -> basis.project().find(row).stream())
                .filter(ActionSelection.class::isInstance)
                .map(ActionSelection.class::cast)
                .flatMap(row -> basis.project().target(row.target()).stream())
                .map(AccessTarget::arns)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private GeneratedDocument document(
            String file,
            Message title,
            Map<String, Object> tree,
            List<Origin> origins,
            List<Message> notes) {
        return new GeneratedDocument(
                kind(),
                Optional.empty(),
                DocumentNaming.forAccounts(kind(), file, 1).getFirst(),
                title,
                JsonWriter.pretty(tree),
                Optional.empty(),
                origins,
                Optional.empty(),
                notes);
    }
}

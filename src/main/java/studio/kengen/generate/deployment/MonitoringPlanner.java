package studio.kengen.generate.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.deployment.DeployedFeature.EventRule;
import studio.kengen.generate.detection.EventGroup;

/// Plans the rules of Amazon EventBridge: those of every account and Region, and those that only us-east-1 has events for.
final class MonitoringPlanner {
    private static final int LONGEST_NAME = 64;

    private final Surveyed surveyed;

    MonitoringPlanner(Surveyed surveyed) {
        this.surveyed = surveyed;
    }

    List<Deployment> deployments() {
        return List.of(
                deployment("monitoring", "rules of Amazon EventBridge for every Region", false),
                deployment(
                        "monitoring-us-east-1",
                        "rules of Amazon EventBridge for us-east-1, where global services report",
                        true));
    }

    private Deployment deployment(String name, String what, boolean isGlobal) {
        return new Deployment(
                name,
                surveyed.design() + ": " + what,
                surveyed.documents(DocumentKind.MONITORING).stream()
                        .<DeployedResource>flatMap(document ->
                                EventGroup.of(document)
                                        .filter(group -> group.isGlobal() == isGlobal)
                                        .map(group -> rule(document, group))
                                        .stream())
                        .toList(),
                surveyed.tags());
    }

    private EventRule rule(GeneratedDocument document, EventGroup group) {
        String file = Surveyed.fileName(document);
        Map<String, Object> pattern = new LinkedHashMap<>();
        JsonMembers.of(document)
                .tree()
                .forEach((name, value) -> pattern.put(name.toString(), value));
        return new EventRule(
                file,
                document.path(),
                ruleName(surveyed.designSlug(), file),
                "%s, as %s says".formatted(group.watched(), surveyed.design()),
                pattern,
                group.ruleState());
    }

    /// The design gives way, because the files of one design differ in what they are.
    private static String ruleName(String design, String file) {
        int room = LONGEST_NAME - file.length() - 1;
        String shortened = design.length() > room ? design.substring(0, room) : design;
        return shortened + '-' + file;
    }
}

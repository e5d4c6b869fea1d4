package studio.kengen.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.i18n.Messages;

/// Findings as code scanners exchange them: SARIF 2.1.0.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Messages messages;

    private SarifLog(Messages messages) {
        this.messages = messages;
    }

    /// The log of one run that found `findings`.
    static String of(List<PrintedFinding> findings, Messages messages) {
        return Json.text(new SarifLog(messages).log(findings));
    }

    private Map<String, Object> log(List<PrintedFinding> findings) {
        List<String> rules =
                List.copyOf(new TreeSet<>(findings.stream().map(PrintedFinding::code).toList()));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Kengen Studio");
        driver.put("rules", rules.stream().map(this::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", findings.stream().map(finding -> result(finding, rules)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private Map<String, Object> rule(String code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code);
        Optional<PolicyRule> known = PolicyRule.of(code);
        String help = help(code, known.isPresent());
        rule.put("shortDescription", Map.of("text", help));
        rule.put("help", Map.of("text", help));
        known.flatMap(PolicyRule::awsPage).ifPresent(page -> rule.put("helpUri", page));
        return rule;
    }

    /// What a finding of this kind says, without what it says it of.
    private String help(String code, boolean ofPolicy) {
        Stream<String> rooms =
                ofPolicy
                        ? Stream.of("check.policy.")
                        : Stream.of("check.design.", "check.identitycenter.");
        return rooms.map(room -> room + code)
                .filter(messages.bundle("check")::containsKey)
                .findFirst()
                .map(key -> messages.text(key, Stream.generate(() -> "…").limit(9).toArray()))
                .orElse(code);
    }

    private static Map<String, Object> result(PrintedFinding finding, List<String> rules) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", rules.indexOf(finding.code()));
        result.put("level", level(finding.severity()));
        result.put("message", Map.of("text", finding.message()));
        result.put("locations", List.of(location(finding)));
        return result;
    }

    private static String level(String severity) {
        return switch (severity) {
            case "error" -> "error";
            case "suggestion" -> "note";
            default -> "warning";
        };
    }

    private static Map<String, Object> location(PrintedFinding finding) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", finding.line());
        region.put("startColumn", finding.column());
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(finding.file())));
        physical.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", finding.pointer())));
        return location;
    }

    /// The file as a URI reference: relative where the path is.
    private static String uri(String file) {
        Path path = Path.of(file);
        return path.isAbsolute()
                ? path.toUri().toString()
                : Path.of("")
                        .toAbsolutePath()
                        .toUri()
                        .relativize(path.toAbsolutePath().toUri())
                        .toString();
    }
}

package studio.kengen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.kengen.check.policy.PolicyKindGuess;
import studio.kengen.check.policy.PolicyLinter;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyParser;

/// The findings of one file after the other: of a project those of its design, otherwise those of a policy.
final class FileFindings {
    private static final JsonPointer ONE_SCENARIO = JsonPointer.ROOT.child("request");
    private static final JsonPointer SCENARIOS = JsonPointer.ROOT.child(0).child("request");

    private final Optional<PolicyType> type;
    private final Console console;
    private final Messages messages;
    private final PolicyLinter linter = new PolicyLinter(Catalogs.inUse());

    /// @param type as which kind of policy policies are checked; empty for the one that each seems to be
    FileFindings(Optional<PolicyType> type, Console console) {
        this.type = type;
        this.console = console;
        this.messages = console.messages();
    }

    /// The findings of `file`. A file of scenarios, or of evidence, is no policy and has none; standard error says so.
    ///
    /// @throws UnusableInput where it cannot be read, or is called a project and is none
    List<PrintedFinding> of(Path file) {
        JsonSource source = JsonSource.read(InputFiles.bytes(file));
        if (ProjectInput.isProject(file, source)) {
            return ProjectFindings.of(ProjectInput.read(file), messages);
        }
        if (source.has(ONE_SCENARIO) || source.has(SCENARIOS)) {
            console.tell(Message.of("cli.check.scenario", file.toString()));
            return List.of();
        }
        Optional<EvidenceKind> evidence = EvidenceKind.seemingly(source);
        if (evidence.isPresent()) {
            console.tell(
                    Message.of(
                            "cli.check.evidence",
                            file.toString(),
                            evidence.get().label(),
                            evidence.get().key()));
            return List.of();
        }
        return ofPolicy(file, PolicyParser.parse(source, JsonPointer.ROOT));
    }

    private List<PrintedFinding> ofPolicy(Path file, ParsedPolicy policy) {
        return linter
                .check(
                        policy,
                        type.map(PolicyType::kind).orElseGet(() -> PolicyKindGuess.of(policy)))
                .stream()
                .map(finding -> printed(file, finding))
                .toList();
    }

    private PrintedFinding printed(Path file, PolicyFinding finding) {
        return new PrintedFinding(
                file.toString(),
                finding.code(),
                finding.severity().word(),
                finding.pointer().text(),
                finding.position().line(),
                finding.position().column(),
                messages.text(finding.message()));
    }
}

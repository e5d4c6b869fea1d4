package studio.kengen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.kengen.check.policy.PolicyKindGuess;
import studio.kengen.check.policy.PolicyLinter;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyParser;

/// The findings of one file after the other: of a project those of its design, otherwise those of a policy.
final class FileFindings {
    private static final String PROJECT_ENDING = ".kengen.json";
    private static final JsonPointer FORMAT = JsonPointer.ROOT.child("format");
    private static final JsonPointer STATEMENT = JsonPointer.ROOT.child("Statement");

    private final Optional<PolicyType> type;
    private final Messages messages;
    private final PolicyLinter linter = new PolicyLinter(Catalogs.inUse());

    /// @param type as which kind of policy policies are checked; empty for the one that each seems to be
    FileFindings(Optional<PolicyType> type, Messages messages) {
        this.type = type;
        this.messages = messages;
    }

    /// The findings of `file`.
    ///
    /// @throws UnusableInput where it cannot be read, or is called a project and is none
    List<PrintedFinding> of(Path file) {
        if (file.toString().endsWith(PROJECT_ENDING)) {
            return ProjectFindings.of(ProjectInput.read(file), messages);
        }
        JsonSource source = JsonSource.read(InputFiles.bytes(file));
        return isProject(source)
                ? ProjectFindings.of(ProjectInput.read(file), messages)
                : ofPolicy(file, PolicyParser.parse(source, JsonPointer.ROOT));
    }

    private static boolean isProject(JsonSource source) {
        return source.nearest(FORMAT).equals(FORMAT)
                && !source.nearest(STATEMENT).equals(STATEMENT);
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

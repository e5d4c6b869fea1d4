package studio.kengen.cli;

import java.nio.file.Path;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyProblem;
import studio.kengen.policy.Severity;

/// A policy file that a decision is to be based on.
final class PolicyInput {
    private PolicyInput() {}

    /// The policy in a file.
    ///
    /// @throws UnusableInput where it cannot be read, or AWS would refuse it
    static PolicyDocument read(Path path) {
        ParsedPolicy parsed = PolicyParser.parse(InputFiles.bytes(path));
        for (PolicyProblem problem : parsed.problems()) {
            if (problem.severity() == Severity.ERROR) {
                throw new UnusableInput(
                        Message.of(
                                "cli.file.place",
                                path.toString(),
                                problem.position().line(),
                                problem.position().column(),
                                problem.message()));
            }
        }
        return parsed.document().orElseThrow();
    }
}

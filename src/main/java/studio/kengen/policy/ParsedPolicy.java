package studio.kengen.policy;

import java.util.List;
import java.util.Optional;

/// What came of parsing a policy's text.
///
/// @param document what could be understood; empty if the text is no JSON object or has no statements that can be read.
///     Where there are errors, parts may be missing from it: every missing part is named by a problem
/// @param problems in the order of the text; empty if the form of the policy is right
/// @param statements where each statement of `document` comes from, in the same order
/// @param source the places of all values in the text
public record ParsedPolicy(
        Optional<PolicyDocument> document,
        List<PolicyProblem> problems,
        List<JsonPointer> statements,
        JsonSource source) {
    public ParsedPolicy {
        problems = List.copyOf(problems);
        statements = List.copyOf(statements);
    }

    /// Whether something in the text is an error, so that AWS would refuse it.
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /// The document, if the text has no errors: then it says all that the text says, and decisions can be based on it.
    public Optional<PolicyDocument> sound() {
        return hasErrors() ? Optional.empty() : document;
    }
}

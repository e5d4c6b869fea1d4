package studio.kengen.engine.statement;

import java.util.Optional;

/// Names a statement of a policy.
///
/// @param policy the policy's name
/// @param index the statement's place in it, from 0
/// @param sid its name, if it has one
public record StatementRef(String policy, int index, Optional<String> sid) {
    /// The sid, or else the number of the statement, from 1.
    public String name() {
        return sid.filter(text -> !text.isEmpty()).orElse("#" + (index + 1));
    }
}

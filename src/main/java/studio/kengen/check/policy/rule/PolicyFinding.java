package studio.kengen.check.policy.rule;

import studio.kengen.check.Severity;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.SourcePosition;

/// Something that a check found in a policy.
///
/// @param rule what was looked for
/// @param pointer the value that it is about; where something is missing, the value that lacks it
/// @param position where that is in the text
/// @param message what is wrong and what to do
public record PolicyFinding(
        PolicyRule rule, JsonPointer pointer, SourcePosition position, Message message) {
    /// The identifier of what was found, `INVALID_ACTION`.
    public String code() {
        return rule.code();
    }

    /// How bad it is.
    public Severity severity() {
        return rule.severity();
    }
}

package studio.kengen.policy;

import studio.kengen.i18n.Message;

/// What is wrong with a policy's text, where, and what to do about it.
///
/// @param code which rule is broken
/// @param pointer the value that it is about; where something is missing, the value that lacks it
/// @param position where that is in the text
/// @param message for people; names the mistake and the remedy
public record PolicyProblem(
        Code code, JsonPointer pointer, SourcePosition position, Message message) {

    /// The rules that the parser itself holds a policy to: those about its form. The names are AWS's own.
    ///
    /// Source: IAM user guide, "IAM policy validation check reference".
    public enum Code {
        /// The text is not JSON, or not one JSON object.
        JSON_SYNTAX_ERROR(Severity.ERROR),
        /// A value of another JSON type was expected.
        DATA_TYPE_MISMATCH(Severity.ERROR),
        /// There is no such element, or it is written in another case.
        INVALID_POLICY_ELEMENT(Severity.ERROR),
        /// Two keys of a condition differ only in case.
        DUPLICATE_KEYS_WITH_DIFFERENT_CASE(Severity.ERROR),
        /// The version is not one of the two that there are.
        INVALID_VERSION(Severity.ERROR),
        /// A policy without `Statement`.
        MISSING_STATEMENT(Severity.ERROR),
        /// A statement without `Effect`.
        MISSING_EFFECT(Severity.ERROR),
        /// An `Effect` that is neither `Allow` nor `Deny`.
        INVALID_EFFECT(Severity.ERROR),
        /// A statement without `Action` or `NotAction`.
        MISSING_ACTION(Severity.ERROR),
        /// Two elements that exclude each other in one statement.
        UNSUPPORTED_ELEMENT_COMBINATION(Severity.ERROR),
        /// A `Principal` that is a text but not `*`.
        INVALID_PRINCIPAL_FORMAT(Severity.ERROR),
        /// A type of principals that does not exist.
        INVALID_PRINCIPAL_KEY(Severity.ERROR),
        /// A `Condition`, or an operator in it, without anything in it.
        EMPTY_OBJECT_CONDITION(Severity.SUGGESTION);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /// How much it matters.
        public Severity severity() {
            return severity;
        }
    }

    /// How much it matters.
    public Severity severity() {
        return code.severity();
    }
}

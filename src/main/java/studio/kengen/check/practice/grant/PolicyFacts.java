package studio.kengen.check.practice.grant;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Statement;

/// What an identity policy says, by its text.
///
/// @param statements empty where the text has errors: then nothing is based on it
/// @param readable whether the text has no errors
public record PolicyFacts(List<StatementFacts> statements, boolean readable) {
    static PolicyFacts of(
            ParsedPolicy parsed, ActionNumbers numbers, Vocabulary vocabulary, Quotas quotas) {
        Optional<LintedPolicy> linted =
                parsed.sound()
                        .map(document ->
                                new LintedPolicy(
                                        parsed, document, PolicyKind.IDENTITY, vocabulary, quotas));
        return new PolicyFacts(
                linted.stream()
                        .flatMap(policy -> policy.statements().stream())
                        .map(statement -> StatementFacts.of(statement, numbers))
                        .toList(),
                linted.isPresent());
    }

    /// The statements that allow.
    public Stream<StatementFacts> allowing() {
        return statements.stream().filter(statement -> statement.written().allows());
    }

    /// What is denied whatever the context.
    BitSet outrightDenied() {
        BitSet denied = new BitSet();
        statements.stream()
                .filter(StatementFacts::deniesOutright)
                .forEach(statement -> denied.or(statement.actions()));
        return denied;
    }

    /// The denials that depend on the resource or the context.
    Stream<Statement> otherDenials() {
        return statements.stream()
                .filter(statement -> !statement.written().allows() && !statement.deniesOutright())
                .map(statement -> statement.written().statement());
    }

    /// What is allowed somewhere.
    BitSet allowed() {
        BitSet allowed = new BitSet();
        allowing().forEach(statement -> allowed.or(statement.actions()));
        return allowed;
    }

    /// What is allowed everywhere.
    BitSet open() {
        BitSet open = new BitSet();
        allowing().filter(StatementFacts::open).forEach(statement -> open.or(statement.actions()));
        return open;
    }
}

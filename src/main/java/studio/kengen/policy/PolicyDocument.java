package studio.kengen.policy;

import java.util.List;
import java.util.Optional;

/// A policy document.
///
/// Source: IAM user guide, "Grammar of the IAM JSON policy language".
///
/// @param version as written; empty where the document has none
/// @param id the `Id` element, which some resource policies use
/// @param statements in the order of the document; may be empty, and then nothing is allowed or denied
public record PolicyDocument(
        Optional<PolicyVersion> version, Optional<String> id, List<Statement> statements) {
    public PolicyDocument {
        statements = List.copyOf(statements);
    }

    /// A document of the current version without an id.
    public static PolicyDocument of(List<Statement> statements) {
        return new PolicyDocument(
                Optional.of(PolicyVersion.V2012_10_17), Optional.empty(), statements);
    }

    /// A document of the current version without an id.
    public static PolicyDocument of(Statement... statements) {
        return of(List.of(statements));
    }

    /// The version whose rules hold: the old one where the document has none.
    public PolicyVersion effectiveVersion() {
        return version.orElse(PolicyVersion.V2008_10_17);
    }

    /// Whether it is a policy of a resource: some statement says whom it is about.
    public boolean hasPrincipals() {
        return statements.stream().anyMatch(statement -> statement.principal().isPresent());
    }

    /// Whether every statement says whom it is about.
    public boolean hasPrincipalsThroughout() {
        return statements.stream().allMatch(statement -> statement.principal().isPresent());
    }

    /// Whether it only takes away: it has statements, and all deny.
    public boolean onlyDenies() {
        return !statements.isEmpty()
                && statements.stream().allMatch(statement -> statement.effect() == Effect.DENY);
    }
}

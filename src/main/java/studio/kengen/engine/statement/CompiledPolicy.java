package studio.kengen.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.kengen.engine.condition.PolicyPattern.Reading;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.Statement;

/// A policy, ready to be asked about requests. Compiling takes the time of many decisions, so keep it. Immutable and safe
/// to share between threads.
///
/// @param name by which explanations call it
/// @param statements in the order of the document
public record CompiledPolicy(String name, List<CompiledStatement> statements) {
    public CompiledPolicy {
        statements = List.copyOf(statements);
    }

    /// Compiles a document.
    public static CompiledPolicy of(String name, PolicyDocument document) {
        return of(name, document, Reading.RESOURCE);
    }

    /// Compiles a document for resources that have no names that look like the ends of ARNs, such as a table that is called
    /// `x:table/maps`: a wildcard at the end of an ARN's part does not reach over the colon then. So two policies can be
    /// seen to allow the same although such a wildcard stands in one of them only.
    public static CompiledPolicy partByPart(String name, PolicyDocument document) {
        return of(name, document, Reading.ARN);
    }

    private static CompiledPolicy of(String name, PolicyDocument document, Reading reading) {
        List<CompiledStatement> statements = new ArrayList<>();
        for (Statement statement : document.statements()) {
            StatementRef ref = new StatementRef(name, statements.size(), statement.sid());
            statements.add(
                    new CompiledStatement(ref, statement, document.effectiveVersion(), reading));
        }
        return new CompiledPolicy(name, statements);
    }

    /// The policy with some of its statements only.
    public CompiledPolicy with(Set<CompiledStatement> wanted) {
        return new CompiledPolicy(name, statements.stream().filter(wanted::contains).toList());
    }

    /// Whether another policy has the same statements, names apart, in the same order.
    public boolean isLike(CompiledPolicy other) {
        if (statements.size() != other.statements.size()) {
            return false;
        }
        for (int i = 0; i < statements.size(); i++) {
            if (!statements.get(i).isLike(other.statements.get(i))) {
                return false;
            }
        }
        return true;
    }
}

package studio.kengen.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        List<CompiledStatement> statements = new ArrayList<>();
        for (Statement statement : document.statements()) {
            StatementRef ref = new StatementRef(name, statements.size(), statement.sid());
            statements.add(new CompiledStatement(ref, statement, document.effectiveVersion()));
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

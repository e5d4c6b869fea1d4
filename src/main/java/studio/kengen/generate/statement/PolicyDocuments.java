package studio.kengen.generate.statement;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;

/// Makes generated documents of planned statements.
public final class PolicyDocuments {
    private PolicyDocuments() {}

    /// The document that holds the statements.
    ///
    /// @param source whom it is for; empty where it is common to all
    public static GeneratedDocument of(
            DocumentKind kind,
            Optional<RowId> source,
            String path,
            Message title,
            List<PlannedStatement> statements,
            PolicyFormat format,
            List<Message> notes) {
        PolicyDocument policy = format.document(statements);
        return new GeneratedDocument(
                kind,
                source,
                path,
                title,
                format.text(policy),
                Optional.of(policy),
                statements.stream()
                        .map(statement ->
                                new Origin(statement.sid(), List.copyOf(statement.rows())))
                        .toList(),
                Optional.of(format.size(policy)),
                notes);
    }
}

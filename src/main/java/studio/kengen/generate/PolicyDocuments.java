package studio.kengen.generate;

import java.util.List;
import java.util.Optional;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyDocument;

/// Makes generated documents of planned statements.
final class PolicyDocuments {
    private PolicyDocuments() {}

    /// @param file the file's name without extension
    static GeneratedDocument of(
            DocumentKind kind,
            String file,
            Message title,
            List<PlannedStatement> statements,
            PolicyFormat format,
            List<Message> notes) {
        PolicyDocument policy = format.document(statements);
        return new GeneratedDocument(
                kind,
                kind.directory() + '/' + file + ".json",
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

    /// The names of `count` files: `name`, `name-2`, `name-3` …
    static String numbered(String name, int index) {
        return index == 0 ? name : name + '-' + (index + 1);
    }
}

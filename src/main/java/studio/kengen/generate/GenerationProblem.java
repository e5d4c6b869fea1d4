package studio.kengen.generate;

import java.util.List;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;

/// Why the documents do not say all that the design asks for, or cannot be put to use as they are.
///
/// @param kind the documents that suffer
/// @param rows the rows to look at, sorted, each once; may be empty
/// @param message what is wrong and what to do
public record GenerationProblem(DocumentKind kind, List<RowId> rows, Message message) {
    public GenerationProblem {
        rows = rows.stream().distinct().sorted().toList();
    }
}

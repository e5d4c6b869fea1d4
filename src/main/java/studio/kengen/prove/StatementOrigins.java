package studio.kengen.prove;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.design.RowId;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;

/// Which rows the statements of documents come from; statements that are not generated come from none.
final class StatementOrigins {
    private record Place(String path, String name) {}

    private final Map<Place, List<RowId>> rows = new HashMap<>();

    static StatementOrigins of(DocumentSet generated) {
        StatementOrigins origins = new StatementOrigins();
        for (GeneratedDocument document : generated.documents()) {
            for (Origin origin : document.origins()) {
                origins.rows.put(new Place(document.path(), origin.part()), origin.rows());
            }
        }
        return origins;
    }

    /// The rows of the generated statement of this name, in the document of this path.
    List<RowId> of(StatementRef statement) {
        return rows.getOrDefault(new Place(statement.policy(), statement.name()), List.of());
    }
}

package studio.kengen.generate;

import java.util.List;
import studio.kengen.design.RowId;

/// Which rows a part of a document comes from.
///
/// @param part the statement's Sid, or the identifier of a Config rule
/// @param rows ids of Tables 1, 3-1 and 4, sorted, each once
public record Origin(String part, List<RowId> rows) {
    public Origin {
        rows = rows.stream().distinct().sorted().toList();
    }
}

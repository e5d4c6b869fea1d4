package studio.kengen.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;
import studio.kengen.ui.wording.RowPhrase;

/// References to rows as cells show, read and offer them: by name.
///
/// @param context the project as it is now
/// @param tables the tables that may be referred to
public record ReferenceText(TableContext context, List<Table> tables) {
    /// Names of rows may hold commas.
    public static final String SEPARATOR = "; ";

    /// References to rows of any of these tables; where a name could be in several, the first counts.
    public static ReferenceText to(TableContext context, Table... tables) {
        return new ReferenceText(context, List.of(tables));
    }

    /// What a cell shows that refers to one row.
    public String one(RowId id) {
        return context.names().name(id);
    }

    /// What a cell shows that refers to several.
    public String all(List<RowId> ids) {
        return ids.stream().map(this::one).collect(Collectors.joining(SEPARATOR));
    }

    /// The row that a text names; see [studio.kengen.design.RowNames#reference].
    public RowId parseOne(String text) {
        return context.names().reference(tables, text);
    }

    /// The references in `text`, each once. A name may hold the separator: the longest name that is known counts.
    public List<RowId> parseAll(String text) {
        List<String> parts = Stream.of(text.split("[;\n]", -1)).map(String::strip).toList();
        List<RowId> ids = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int end = longestKnown(parts, at);
            RowId id = parseOne(String.join(SEPARATOR, parts.subList(at, end)));
            if (!id.equals(RowId.NONE) && !ids.contains(id)) {
                ids.add(id);
            }
            at = end;
        }
        return ids;
    }

    private int longestKnown(List<String> parts, int start) {
        for (int end = parts.size(); end > start + 1; end--) {
            String joined = String.join(SEPARATOR, parts.subList(start, end));
            if (tables.stream()
                    .anyMatch(table -> context.names().find(table, joined).isPresent())) {
                return end;
            }
        }
        return start + 1;
    }

    /// The rows that fit what was typed, with what they are about.
    public List<Suggestion> suggestions(String typed) {
        return SuggestionList.matching(rows().map(this::suggestion), typed);
    }

    /// The same, with `*` for the service as a whole.
    public List<Suggestion> targetSuggestions(String service, String wholeService, String typed) {
        Stream<Suggestion> targets =
                rows().filter(row ->
                                row instanceof AccessTarget target
                                        && (service.isEmpty() || target.service().equals(service)))
                        .map(this::suggestion);
        Suggestion whole = new Suggestion(AccessTarget.WHOLE_SERVICE.value(), wholeService);
        return SuggestionList.matching(Stream.concat(targets, Stream.of(whole)), typed);
    }

    private Stream<Row> rows() {
        return tables.stream().flatMap(table -> context.project().rows(table).stream());
    }

    private Suggestion suggestion(Row row) {
        return new Suggestion(one(row.id()), detail(row));
    }

    private String detail(Row row) {
        return switch (row) {
            case AccessSource source ->
                    ClosedSet.SOURCE_KIND.name(context.messages(), source.kind());
            case AccessTarget target -> target.service();
            case Threat threat ->
                    (ImpactSign.symbol(threat.impact())
                                    + " "
                                    + ClosedSet.IMPACT.name(context.messages(), threat.impact()))
                            .strip();
            case DirectoryGroup _ -> context.messages().text("table.reference.group");
            case DirectoryUser _ -> context.messages().text("table.reference.user");
            case PermissionSet set -> set.description();
            default -> new RowPhrase(context.messages(), context.names()).of(row);
        };
    }
}

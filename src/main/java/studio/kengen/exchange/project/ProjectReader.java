package studio.kengen.exchange.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads project files.
///
/// What stands in the right place is taken as it is written: whether a service, an action or a referenced row exists is
/// for the room `check`.
public final class ProjectReader {
    /// What `format` says in every project file.
    public static final String FORMAT = "kengen-project";

    /// The newest version that is understood, and the one that is written.
    public static final int VERSION = 1;

    private final Problems problems = new Problems();
    private final Map<RowId, ObjectOrigin> rowOrigins = new HashMap<>();
    private final Map<Table, List<StrayRow>> strays = new HashMap<>();
    private final RowIds ids;
    private final FieldReader root;

    private ProjectReader(ObjectNode object) {
        this.ids = new RowIds(object, problems);
        this.root = new FieldReader(object, Place.PROJECT, problems);
    }

    /// Reads a whole file; what is wrong inside it is among [ProjectFile#problems()].
    ///
    /// @throws ProjectFormatException where it is not JSON, not a project, or from a newer studio
    public static ProjectFile read(byte[] bytes) throws ProjectFormatException {
        JsonText text = JsonText.parse(bytes);
        ObjectNode object = projectObject(text);
        ProjectReader reader = new ProjectReader(object);
        ProjectFile file = reader.readProject();
        return new ProjectFile(file.project(), reader.problems.in(text), file.origin());
    }

    /// Where the values with these JSON pointers (RFC 6901) begin in a file; a value that is not there is left out.
    ///
    /// @throws ProjectFormatException where the file is not JSON
    public static Map<String, Position> locate(byte[] bytes, Set<String> pointers)
            throws ProjectFormatException {
        return JsonText.parse(bytes).locate(pointers);
    }

    private static ObjectNode projectObject(JsonText text) throws ProjectFormatException {
        if (!(text.root() instanceof ObjectNode object)
                || !FORMAT.equals(object.path("format").stringValue(""))) {
            throw text.failureAt("/format", Message.of("project.file.otherFormat", FORMAT));
        }
        JsonNode version = object.path("version");
        if (!version.isIntegralNumber() || version.bigIntegerValue().signum() <= 0) {
            throw text.failureAt("/version", Message.of("project.file.noVersion"));
        }
        if (!version.canConvertToInt() || version.intValue() > VERSION) {
            throw text.failureAt(
                    "/version",
                    Message.of("project.file.newer", Excerpt.of(version), String.valueOf(VERSION)));
        }
        return object;
    }

    private ProjectFile readProject() {
        root.value("format");
        root.value("version");
        DetailsReader details = new DetailsReader(root);
        Project project = Project.empty("").withDetails(details.read());
        for (Table table : Table.all()) {
            project = project.withRows(table, rows(table));
        }
        return new ProjectFile(project, List.of(), origin(project, details.parts()));
    }

    private Origin origin(Project project, Map<DetailsPart, FieldReader> parts) {
        Map<DetailsPart, ObjectOrigin> origins = new EnumMap<>(DetailsPart.class);
        parts.forEach((part, fields) ->
                origins.put(part, ObjectOrigin.of(fields, () -> part.write(project.details()))));
        return new Origin(
                ObjectOrigin.of(root, () -> ProjectWriter.tree(project, Origin.NONE)),
                origins,
                Map.copyOf(rowOrigins),
                Map.copyOf(strays));
    }

    private List<Row> rows(Table table) {
        List<JsonNode> elements = root.elements(table.key());
        List<Row> rows = new ArrayList<>(elements.size());
        List<RowId> order = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof ObjectNode object) {
                Row row = row(table, i, object);
                rows.add(row);
                order.add(row.id());
            } else {
                stray(table, i, new StrayRow(elements.get(i), order, rows.size()));
            }
        }
        return rows;
    }

    private Row row(Table table, int index, ObjectNode object) {
        RowId id = ids.of(object);
        FieldReader fields = new FieldReader(object, Place.row(table, index, id), problems);
        fields.value("id");
        Row row = RowReader.read(table, id, fields);
        rowOrigins.put(id, ObjectOrigin.of(fields, () -> RowWriter.write(row)));
        return row;
    }

    private void stray(Table table, int index, StrayRow stray) {
        strays.computeIfAbsent(table, _ -> new ArrayList<>()).add(stray);
        problems.add(
                new Place("", table, null),
                null,
                "/" + table.key() + "/" + index,
                Message.of("project.row.notObject", Excerpt.of(stray.value())));
    }
}

package studio.kengen.exchange.project;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes projects: the same project gives the same bytes, and reading them gives an equal project.
public final class ProjectWriter {
    private ProjectWriter() {}

    /// The bytes of a new file.
    public static byte[] write(Project project) {
        return write(project, ProjectFile.of(project));
    }

    /// The bytes of the file that `file` was read from, now holding `project`: with the file's unknown keys, and with its
    /// unreadable values wherever the user has not put others.
    public static byte[] write(Project project, ProjectFile file) {
        ObjectNode tree = tree(project, file.origin());
        return CanonicalJson.print(tree).getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode tree(Project project, Origin origin) {
        FieldWriter out =
                new FieldWriter()
                        .always("format", ProjectReader.FORMAT)
                        .number("version", ProjectReader.VERSION)
                        .always("name", project.details().name())
                        .text("note", project.details().note())
                        .texts("usedRegions", project.details().usedRegions())
                        .container(
                                DetailsPart.DOCUMENTS.field(),
                                part(DetailsPart.DOCUMENTS, project, origin))
                        .texts("controlKnowledge", project.details().controlKnowledge())
                        .container(
                                DetailsPart.PRACTICES.field(),
                                part(DetailsPart.PRACTICES, project, origin))
                        .container(
                                DetailsPart.IDENTITY_CENTER.field(),
                                part(DetailsPart.IDENTITY_CENTER, project, origin));
        for (Table table : Table.all()) {
            out.container(table.key(), rows(table, project.rows(table), origin));
        }
        return origin.project().merge(out.object());
    }

    private static ObjectNode part(DetailsPart part, Project project, Origin origin) {
        return origin.part(part).merge(part.write(project.details()));
    }

    private static ArrayNode rows(Table table, List<Row> rows, Origin origin) {
        Map<RowId, List<JsonNode>> strays = StrayRow.byAnchor(origin.strays(table), rows);
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        written.addAll(strays.getOrDefault(RowId.NONE, List.of()));
        for (Row row : rows) {
            written.add(origin.row(row.id()).merge(RowWriter.write(row)));
            written.addAll(strays.getOrDefault(row.id(), List.of()));
        }
        return written;
    }
}

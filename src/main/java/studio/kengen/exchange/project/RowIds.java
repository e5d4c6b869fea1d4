package studio.kengen.exchange.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Gives every row of a file an id of its own: the one that it has, or a new one where that is missing or taken.
///
/// The first of several rows with one id keeps it, so that references to it go on meaning the same row. New ids differ
/// from every text in the file, so that a dangling reference does not come to mean such a row.
final class RowIds {
    private record Homeless(Table table, int index, ObjectNode row) {}

    private final IdentityHashMap<ObjectNode, RowId> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Homeless> homeless = new ArrayList<>();

    RowIds(ObjectNode root, Problems problems) {
        for (Table table : Table.all()) {
            JsonNode rows = root.path(table.key());
            for (int i = 0; i < (rows.isArray() ? rows.size() : 0); i++) {
                if (rows.get(i) instanceof ObjectNode row) {
                    claim(table, i, row, problems);
                }
            }
        }
        if (!homeless.isEmpty()) {
            addTexts(root, taken);
            homeless.forEach(row -> giveNewId(row, problems));
        }
    }

    /// The id of a row of the file.
    ///
    /// @throws IllegalArgumentException where `row` is no row of the file
    RowId of(ObjectNode row) {
        RowId id = ids.get(row);
        if (id == null) {
            throw new IllegalArgumentException("not a row of the file");
        }
        return id;
    }

    private void claim(Table table, int index, ObjectNode row, Problems problems) {
        JsonNode found = row.path("id");
        String id = text(found);
        if (id.isEmpty() || isReserved(id) || !taken.add(id)) {
            homeless.add(new Homeless(table, index, row));
            return;
        }
        ids.put(row, new RowId(id));
        if (!found.isString()) {
            blame(table, index, row, "project.id.notText", problems);
        }
    }

    private void giveNewId(Homeless one, Problems problems) {
        int number = one.index() + 1;
        while (!taken.add(one.table().idPrefix() + number)) {
            number++;
        }
        ids.put(one.row(), new RowId(one.table().idPrefix() + number));
        JsonNode found = one.row().path("id");
        String key =
                switch (text(found)) {
                    case "" -> "project.id.missing";
                    case String id when isReserved(id) -> "project.id.reserved";
                    default -> "project.id.taken";
                };
        blame(one.table(), one.index(), one.row(), key, problems);
    }

    private void blame(Table table, int index, ObjectNode row, String key, Problems problems) {
        RowId id = of(row);
        problems.add(
                Place.row(table, index, id),
                "id",
                row.has("id") ? "/id" : "",
                Message.of(key, id.value(), Excerpt.of(text(row.path("id")))));
    }

    /// What stands for the id in place of a text is kept as the text of it.
    private static String text(JsonNode found) {
        return found.isEmpty() ? found.asString("") : found.toString();
    }

    private static boolean isReserved(String id) {
        return id.equals(AccessTarget.WHOLE_SERVICE.value());
    }

    private static void addTexts(JsonNode node, Set<String> texts) {
        node.stringValueOpt().ifPresent(texts::add);
        node.values().forEach(child -> addTexts(child, texts));
    }
}

package studio.kengen.ui.table;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.RowPhrase;

/// Links to rows, for details.
public record RowLinks(ScreenContext context) {
    /// A link to the row, with its number where it has no name; empty where no screen shows it.
    public Optional<DetailLine> to(Row row) {
        String phrase = new RowPhrase(messages(), context.model().names()).of(row);
        boolean numbered = row instanceof NeededPermission || row instanceof UnacceptablePermission;
        String text = numbered ? context.model().names().name(row.id()) + " · " + phrase : phrase;
        return context.navigation()
                .placeOf(row)
                .map(place -> new DetailLine.Link(null, text, place));
    }

    /// A link to the row with this id; empty where it is gone, or no screen shows it.
    public Optional<DetailLine> to(RowId id) {
        return context.model().project().find(id).flatMap(this::to);
    }

    /// A group that opens into links; nothing where there are no rows.
    ///
    /// @param key a message with the number of rows
    public List<DetailLine> group(String key, List<? extends Row> rows) {
        List<DetailLine> links = rows.stream().flatMap(row -> to(row).stream()).toList();
        return links.isEmpty()
                ? List.of()
                : List.of(new DetailLine.Group(messages().text(key, links.size()), links));
    }

    private Messages messages() {
        return context.messages();
    }
}

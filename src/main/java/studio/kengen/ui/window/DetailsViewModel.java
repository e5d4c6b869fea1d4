package studio.kengen.ui.window;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.DetailsContributor;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.RowPhrase;

/// What the details pane says about the selected row.
///
/// @param contributors who has something to say, in order
public record DetailsViewModel(ScreenContext context, List<DetailsContributor> contributors) {
    /// What is shown.
    ///
    /// @param label which row of which table, `Table 1 · A12`
    /// @param phrase the row in one line; may be empty
    public record Shown(String label, String phrase, List<DetailSection> sections) {}

    public DetailsViewModel {
        contributors = List.copyOf(contributors);
    }

    /// What is said about a row; empty where there is no such row, or nothing was derived yet.
    public Optional<Shown> about(RowId id) {
        return context.model()
                .project()
                .find(id)
                .flatMap(row -> context.model().derived().map(derived -> shown(row, derived)));
    }

    private Shown shown(Row row, Derived derived) {
        String phrase = new RowPhrase(context.messages(), context.model().names()).of(row);
        List<DetailSection> sections =
                contributors.stream()
                        .flatMap(who -> who.sections(row, derived, context).stream())
                        .filter(section -> !section.lines().isEmpty())
                        .toList();
        return new Shown(label(row), phrase, sections);
    }

    private String label(Row row) {
        Table table = Table.of(row);
        String number = String.valueOf(context.model().project().rows(table).indexOf(row) + 1);
        return context.navigation()
                .screenOf(table)
                .map(entry -> context.messages().text("shell.details.row", entry.label(), number))
                .orElse(number);
    }
}

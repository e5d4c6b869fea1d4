package studio.kengen.ui.steps;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.wording.ClosedSet;

/// Table 2: threats and their business impact.
final class ThreatTable {
    private ThreatTable() {}

    static TableSpec<Threat> spec(TableContext context) {
        ColumnKit<Threat> kit = new ColumnKit<>(context, "steps.threats.", "steps.threatsHelp.");
        RowColumn<Threat> impact =
                kit.optionalChoice("impact", 130, ClosedSet.IMPACT, Threat::impact);
        return new TableSpec<>(
                Table.THREATS,
                List.of(
                        kit.text("name", 300, Threat::name),
                        kit.completed(
                                "strikes",
                                220,
                                Threat::strikes,
                                (_, typed) -> struck(context.project(), typed)),
                        kit.withImpactLook(impact, Threat::impact),
                        kit.text("rationale", 360, Threat::rationale)),
                id -> new Threat(id, "", "", null, ""));
    }

    /// Functions and data stores: what other threats strike, and the targets.
    private static List<Suggestion> struck(Project project, String typed) {
        Stream<String> named = project.threats().stream().map(Threat::strikes);
        Stream<String> targets = project.targets().stream().map(AccessTarget::name);
        return SuggestionList.matching(
                Stream.concat(named, targets)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .map(Suggestion::of),
                typed);
    }
}

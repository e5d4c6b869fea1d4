package studio.kengen.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.exchange.scenario.ScenarioRequest;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.CoverageOfB;
import studio.kengen.prove.CoveredPart;
import studio.kengen.prove.CoveredRow;
import studio.kengen.prove.Protection;

/// A row of Table 3-1 and what covers it, in JSON. Rows are called by their ids in the project file.
///
/// @param protection the weakest of its parts
record PrintedCoverage(String row, String protection, List<PrintedPart> parts) {
    /// A part of the row.
    ///
    /// @param neededBy the row of Table 1 that needs it; null for what nobody needs
    /// @param statements `scp/deny-unacceptable.json#DenyStacks`
    record PrintedPart(
            @Nullable String neededBy,
            List<String> actions,
            String protection,
            List<String> statements,
            List<String> controls,
            List<String> unproved,
            List<String> watchedBy,
            List<String> acceptedBy,
            @Nullable String reason,
            @Nullable ScenarioRequest witness) {}

    static List<PrintedCoverage> of(CoverageOfB coverage, Catalog catalog, Messages messages) {
        return coverage.rows().stream().map(row -> printed(row, catalog, messages)).toList();
    }

    private static PrintedCoverage printed(CoveredRow row, Catalog catalog, Messages messages) {
        return new PrintedCoverage(
                row.row().value(),
                text(row.weakest()),
                row.parts().stream().map(part -> printed(part, catalog, messages)).toList());
    }

    private static PrintedPart printed(CoveredPart part, Catalog catalog, Messages messages) {
        return new PrintedPart(
                part.needed().map(RowId::value).orElse(null),
                part.actions(),
                text(part.protection()),
                part.statements().stream()
                        .map(statement -> statement.policy() + '#' + statement.name())
                        .toList(),
                ids(part.controls()),
                ids(part.unproved()),
                ids(part.watchers()),
                ids(part.acceptedRisks()),
                part.reason().map(messages::text).orElse(null),
                part.witness().map(request -> ScenarioRequest.of(request, catalog)).orElse(null));
    }

    private static String text(Protection protection) {
        return protection.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> ids(List<RowId> rows) {
        return rows.stream().map(RowId::value).toList();
    }
}

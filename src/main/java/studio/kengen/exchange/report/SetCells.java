package studio.kengen.exchange.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.check.access.ReachedRow;
import studio.kengen.check.access.ReachedRow.Standing;
import studio.kengen.check.access.SetAccess;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.prove.Obligation;

/// What reports tell of a permission set.
final class SetCells {
    /// The columns that every report has of a set, after its name.
    static final List<String> COLUMNS =
            List.of(
                    "actions",
                    "unknownPolicies",
                    "needed",
                    "dangerous",
                    "open",
                    "reached",
                    "beyondA",
                    "undecidedReach",
                    "worst",
                    "sufficient",
                    "safe",
                    "minimal");

    private static final List<Obligation> PROVED =
            List.of(Obligation.SUFFICIENT, Obligation.SAFE, Obligation.MINIMAL);

    private final AccessBasis basis;
    private final ReportWords words;
    private final Map<RowId, Basics> basics = new HashMap<>();

    /// What is the same in all accounts.
    ///
    /// @param tables what its policies and the tables tell
    /// @param worst the worst impact that its rows of A meet
    /// @param proofs how the obligations end
    private record Basics(List<String> tables, Optional<Impact> worst, List<String> proofs) {}

    SetCells(AccessBasis basis, ReportWords words) {
        this.basis = basis;
        this.words = words;
    }

    /// The cells under [#COLUMNS] of a set in all accounts that it is assigned in.
    List<String> of(RowId set) {
        return cells(set, basis.access().reach(set));
    }

    /// The cells under [#COLUMNS] of a set in one account.
    List<String> in(RowId account, RowId set) {
        return cells(set, basis.access().reach(set, account));
    }

    private List<String> cells(RowId set, List<ReachedRow> reached) {
        Basics same = basics.computeIfAbsent(set, this::basics);
        Optional<Impact> worst =
                Stream.concat(same.worst().stream(), basis.access().worst(reached).stream())
                        .reduce(Impact::worst);
        List<String> cells = new ArrayList<>(same.tables());
        cells.add(rows(reached.stream().filter(ReachedRow::isCertain)));
        cells.add(rows(reached.stream().filter(row -> row.standing() == Standing.BEYOND_A)));
        cells.add(undecided(reached));
        cells.add(words.impact(worst));
        cells.addAll(same.proofs());
        return cells;
    }

    private String rows(Stream<ReachedRow> reached) {
        return words.rows(reached.map(ReachedRow::row).toList());
    }

    /// The rows of which it is not certain, by what cannot be told.
    private String undecided(List<ReachedRow> reached) {
        SequencedMap<Message, List<RowId>> byReason = new LinkedHashMap<>();
        for (ReachedRow row : reached) {
            row.undecided()
                    .ifPresent(why ->
                            byReason.computeIfAbsent(why, _ -> new ArrayList<>()).add(row.row()));
        }
        return byReason.entrySet().stream()
                .map(entry ->
                        words.text(
                                "report.undecidedReach",
                                words.rows(entry.getValue()),
                                entry.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private Basics basics(RowId id) {
        Optional<SetAccess> access = basis.access().set(id);
        List<RowId> people = access.map(SetAccess::people).orElse(List.of());
        return new Basics(
                access.map(this::ofTables).orElse(List.of("", "", "", "", "")),
                access.flatMap(SetAccess::worst),
                PROVED.stream()
                        .map(obligation -> words.result(basis.bySource().of(people, obligation)))
                        .toList());
    }

    private List<String> ofTables(SetAccess access) {
        return List.of(
                access.actions().entrySet().stream()
                        .map(level -> words.level(level.getKey()) + ' ' + level.getValue())
                        .collect(Collectors.joining(", ")),
                String.join("\n", access.unknownPolicies()),
                words.rows(access.needed()),
                words.rows(access.dangerous()),
                words.rows(access.open()));
    }
}

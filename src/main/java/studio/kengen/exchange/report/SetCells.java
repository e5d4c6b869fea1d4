package studio.kengen.exchange.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.identitycenter.access.SetAccess;
import studio.kengen.prove.Obligation;

/// What reports tell of a permission set, each set written once.
final class SetCells {
    /// The columns that every report has of a set, after its name.
    static final List<String> COLUMNS =
            List.of(
                    "actions",
                    "unknownPolicies",
                    "needed",
                    "dangerous",
                    "open",
                    "worst",
                    "sufficient",
                    "safe",
                    "minimal");

    private static final List<Obligation> PROVED =
            List.of(Obligation.SUFFICIENT, Obligation.SAFE, Obligation.MINIMAL);

    private final AccessBasis basis;
    private final ReportWords words;
    private final Map<RowId, List<String>> known = new HashMap<>();

    SetCells(AccessBasis basis, ReportWords words) {
        this.basis = basis;
        this.words = words;
    }

    /// The cells under [#COLUMNS].
    List<String> of(RowId set) {
        return known.computeIfAbsent(set, this::cells);
    }

    private List<String> cells(RowId id) {
        Optional<SetAccess> access = basis.access().set(id);
        List<RowId> sources =
                basis.project()
                        .find(id, PermissionSet.class)
                        .map(PermissionSet::sources)
                        .orElse(List.of());
        return Stream.concat(
                        access.map(this::allowed).orElse(Stream.of("", "", "", "", "", "")),
                        PROVED.stream()
                                .map(obligation ->
                                        words.result(basis.bySource().of(sources, obligation))))
                .toList();
    }

    private Stream<String> allowed(SetAccess access) {
        return Stream.of(
                access.actions().entrySet().stream()
                        .map(level -> words.level(level.getKey()) + ' ' + level.getValue())
                        .collect(Collectors.joining(", ")),
                String.join("\n", access.unknownPolicies()),
                words.rows(access.needed()),
                words.rows(access.dangerous()),
                words.rows(access.open()),
                words.impact(access.worst()));
    }
}

package studio.kengen.prove;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.reason.StatementIndex;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.generate.DocumentSet;

/// What the search for the coverage of B rests on.
///
/// @param unacceptable area B, by rows of Table 3-1
/// @param shared finds what matters among SCPs and area B
/// @param denying the rows of Table 4 that can deny something to those who do not need it: a condition narrows what is needed
record CoverageBasis(
        Areas areas,
        Parties parties,
        PartControls controls,
        StatementOrigins origins,
        BearingStatements bearing,
        Map<RowId, List<CompiledStatement>> unacceptable,
        StatementIndex shared,
        Set<RowId> denying) {
    static CoverageBasis of(
            Areas areas, Parties parties, DocumentSet generated, ControlKnowledge knowledge) {
        Map<RowId, List<CompiledStatement>> unacceptable =
                TableStatements.unacceptable(areas).stream()
                        .collect(
                                Collectors.groupingBy(
                                        statement -> new RowId(statement.ref().policy()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new CoverageBasis(
                areas,
                parties,
                new PartControls(areas, knowledge),
                StatementOrigins.of(generated),
                new BearingStatements(),
                unacceptable,
                new StatementIndex(
                        Stream.concat(
                                        parties.scpStatements(),
                                        unacceptable.values().stream().flatMap(List::stream))
                                .toList()),
                areas.project().controls().stream()
                        .filter(control -> control.method() != Method.CONDITION)
                        .map(Control::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// The denying rows of Table 4 that statements come from, each once.
    List<RowId> denyingBehind(List<StatementRef> statements) {
        return statements.stream()
                .flatMap(statement -> origins.of(statement).stream())
                .filter(denying::contains)
                .distinct()
                .toList();
    }
}

package studio.kengen.generate.basis;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.choice.ResolvedControls;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentNaming;

/// What the generators of all kinds start from, derived once.
///
/// @param chosen the rows of Table 4 with the controls of the knowledge that they stand for
/// @param grants what every source is to be allowed
/// @param names what messages call the rows
/// @param naming what the documents' files are called
public record Basis(
        Areas areas,
        ResolvedControls chosen,
        Grants grants,
        ResourcePatterns patterns,
        RowNames names,
        DocumentNaming naming) {
    public static Basis of(Areas areas, ControlKnowledge knowledge) {
        ResourcePatterns patterns = new ResourcePatterns();
        return new Basis(
                areas,
                ResolvedControls.of(areas, knowledge),
                Grants.of(areas, patterns),
                patterns,
                RowNames.of(areas.project()),
                new DocumentNaming(areas.project()));
    }

    public Project project() {
        return areas.project();
    }

    /// The names of rows, `A1, A2, c1`, sorted by their ids.
    public String text(Collection<RowId> rows) {
        return rows.stream()
                .sorted(Comparator.naturalOrder())
                .map(names::name)
                .collect(Collectors.joining(", "));
    }
}

package studio.kengen.check.identitycenter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.Assignment;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.RowId;
import studio.kengen.identitycenter.IdentityCenter;

/// REPEATED_ASSIGNMENT: another assignment, to the same place or to a unit above, says the same already.
final class RepeatedAssignment implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        Map<List<RowId>, RowId> first = new HashMap<>();
        for (Assignment row : center.assignments().rows()) {
            first.putIfAbsent(key(row, row.place()), row.id());
        }
        for (Assignment row : center.assignments().rows()) {
            already(center, row, first)
                    .ifPresent(other ->
                            report.suggestion(row, "place", "REPEATED_ASSIGNMENT", other.value()));
        }
    }

    private static Optional<RowId> already(
            IdentityCenter center, Assignment row, Map<List<RowId>, RowId> first) {
        Stream<RowId> above =
                center.organization().path(row.place()).stream()
                        .map(OrganizationalUnit::id)
                        .filter(unit -> !unit.equals(row.place()));
        return Stream.concat(Stream.of(row.place()), above)
                .flatMap(place -> Stream.ofNullable(first.get(key(row, place))))
                .filter(other -> !other.equals(row.id()))
                .findFirst();
    }

    private static List<RowId> key(Assignment row, RowId place) {
        return List.of(row.principal(), row.permissionSet(), place);
    }
}

package studio.kengen.generate.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.PermissionSetMembers;

/// A permission set to write: a row of the project's permission sets with its sources, or a set that only the ARNs of sources
/// name.
///
/// @param row the row; what a set that only ARNs name has is [PermissionSet#named]
/// @param isRow whether the project has that row
/// @param sources the people that it is for, in the order of the row
record PlannedSet(PermissionSet row, boolean isRow, List<AccessSource> sources) {
    PlannedSet {
        sources = List.copyOf(sources);
    }

    /// The sets of a project: its rows in their order, each also with the people whose ARN names it and who are in no other
    /// row; then the sets that only ARNs name, in the order of the sources.
    static List<PlannedSet> of(PermissionSetMembers members) {
        return Stream.concat(
                        members.rows().stream()
                                .map(row -> new PlannedSet(row, true, members.of(row))),
                        members.namedByArns().entrySet().stream()
                                .map(named ->
                                        new PlannedSet(
                                                PermissionSet.named(
                                                        named.getValue().getFirst().id(),
                                                        named.getKey()),
                                                false,
                                                named.getValue())))
                .toList();
    }

    String name() {
        return row.name();
    }

    /// What documents and problems about the set say it comes from: its row, and its sources.
    List<RowId> rows() {
        List<RowId> rows = new ArrayList<>();
        if (isRow) {
            rows.add(row.id());
        }
        sources.forEach(source -> rows.add(source.id()));
        return rows;
    }

    /// The identity policies that are generated for its sources; the set allows all that they allow.
    <D extends Document> List<D> policies(Attachments<D> policies) {
        return sources.stream()
                .flatMap(source -> policies.identityPolicies(source.id()).stream())
                .toList();
    }

    /// The permissions boundaries that are generated for its sources, each once; for a set without sources the common one.
    <D extends Document> List<D> boundaries(Attachments<D> policies) {
        return sources.isEmpty()
                ? policies.boundary(row.id()).stream().toList()
                : sources.stream()
                        .map(source -> policies.boundary(source.id()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }
}

package studio.kengen.exchange.xlsx.column;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.exchange.xlsx.column.RowLabels.Named;

/// The labels of the rows that other tables refer to.
public final class References {
    /// What a reference leads to.
    public enum Kind {
        SOURCE,
        TARGET,
        THREAT,
        /// An organizational unit.
        UNIT,
        GROUP,
        /// A group or a user.
        PRINCIPAL,
        PERMISSION_SET,
        /// An account or an organizational unit.
        PLACE,
        /// A row of Table 1 or of Table 3-1. These have no name: a description stands before their id.
        PERMISSION
    }

    private static final int LONGEST_DESCRIPTION = 100;
    private static final Named WHOLE_SERVICE =
            new Named(
                    AccessTarget.WHOLE_SERVICE,
                    AccessTarget.WHOLE_SERVICE.value(),
                    AccessTarget.WHOLE_SERVICE.value());

    private final Map<Kind, RowLabels> labels = new EnumMap<>(Kind.class);

    private References(Project project, Function<Row, String> writtenId) {
        Function<Row, Named> named =
                row -> new Named(row.id(), writtenId.apply(row), RowNames.ownName(row));
        labels.put(Kind.SOURCE, labels(project.sources().stream().map(named)));
        labels.put(Kind.THREAT, labels(project.threats().stream().map(named)));
        labels.put(Kind.UNIT, labels(project.organizationalUnits().stream().map(named)));
        labels.put(Kind.GROUP, labels(project.groups().stream().map(named)));
        labels.put(
                Kind.PRINCIPAL,
                labels(
                        Stream.<Row>concat(project.groups().stream(), project.users().stream())
                                .map(named)));
        labels.put(Kind.PERMISSION_SET, labels(project.permissionSets().stream().map(named)));
        labels.put(
                Kind.PLACE,
                labels(
                        Stream.<Row>concat(
                                        project.accounts().stream(),
                                        project.organizationalUnits().stream())
                                .map(named)));
        labels.put(
                Kind.TARGET,
                labels(
                        Stream.concat(
                                Stream.of(WHOLE_SERVICE), project.targets().stream().map(named))));
        labels.put(
                Kind.PERMISSION,
                RowLabels.described(
                        Stream.<Row>concat(
                                        project.needed().stream(), project.unacceptable().stream())
                                .map(named)
                                .toList(),
                        descriptions(project)));
    }

    /// References to the rows of `project` by their own ids.
    public static References in(Project project) {
        return new References(project, row -> row.id().value());
    }

    /// References as they stand in a workbook, in which a row may have another id than it was given.
    ///
    /// @param writtenIds the text in the ID column of each row that has one
    public static References in(Project project, Map<RowId, String> writtenIds) {
        return new References(project, row -> writtenIds.getOrDefault(row.id(), ""));
    }

    /// The labels that references of this kind use.
    public RowLabels to(Kind kind) {
        return labels.getOrDefault(kind, labels(Stream.empty()));
    }

    private static RowLabels labels(Stream<Named> rows) {
        return RowLabels.named(rows.toList());
    }

    private static Map<RowId, String> descriptions(Project project) {
        RowNames names = RowNames.of(project);
        Map<RowId, String> descriptions = new HashMap<>();
        project.needed().forEach(row -> descriptions.put(row.id(), description(row, names)));
        project.unacceptable().forEach(row -> descriptions.put(row.id(), description(row, names)));
        return descriptions;
    }

    /// `Renderer: s3 Read, GetObject → images`, for people; reading goes by the id behind it.
    private static String description(ActionSelection row, RowNames names) {
        String what =
                Stream.concat(
                                row.accessLevels().stream().map(AccessLevel::awsName),
                                row.actions().stream())
                        .collect(Collectors.joining(", "));
        String source =
                row instanceof NeededPermission needed ? names.name(needed.source()) + ": " : "";
        String text = source + row.service() + ' ' + what + " → " + names.name(row.target());
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_DESCRIPTION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_DESCRIPTION)) + '…';
    }
}

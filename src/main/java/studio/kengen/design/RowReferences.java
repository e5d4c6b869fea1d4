package studio.kengen.design;

import java.util.List;
import java.util.Optional;

/// The references from rows to other rows.
public final class RowReferences {
    private static final List<Table> SOURCE = List.of(Table.SOURCES);
    private static final List<Table> TARGET = List.of(Table.TARGETS);
    private static final List<Table> THREAT = List.of(Table.THREATS);
    private static final List<Table> UNIT = List.of(Table.ORGANIZATIONAL_UNITS);
    private static final List<Table> GROUP = List.of(Table.GROUPS);
    private static final List<Table> PRINCIPAL = List.of(Table.GROUPS, Table.USERS);
    private static final List<Table> PERMISSION_SET = List.of(Table.PERMISSION_SETS);
    private static final List<Table> PLACE = List.of(Table.ACCOUNTS, Table.ORGANIZATIONAL_UNITS);
    private static final List<Table> COVERED = List.of(Table.NEEDED, Table.UNACCEPTABLE);

    /// What becomes of one reference.
    @FunctionalInterface
    public interface Mapping {
        /// The new reference; empty to drop it, which leaves a single reference at [RowId#NONE].
        ///
        /// @param tables the tables that the reference may lead to
        /// @param id the reference, never [RowId#NONE]
        Optional<RowId> map(List<Table> tables, RowId id);
    }

    private RowReferences() {}

    /// `row` with every reference mapped; references to nothing stay as they are.
    public static Row mapped(Row row, Mapping mapping) {
        return switch (row) {
            case NeededPermission needed ->
                    new NeededPermission(
                            needed.id(),
                            one(needed.source(), SOURCE, mapping),
                            needed.service(),
                            needed.accessLevels(),
                            needed.actions(),
                            one(needed.target(), TARGET, mapping),
                            needed.conditions(),
                            needed.note());
            case UnacceptablePermission unacceptable ->
                    new UnacceptablePermission(
                            unacceptable.id(),
                            unacceptable.service(),
                            unacceptable.accessLevels(),
                            unacceptable.actions(),
                            one(unacceptable.target(), TARGET, mapping),
                            all(unacceptable.threats(), THREAT, mapping),
                            unacceptable.impact(),
                            unacceptable.note());
            case AccessTarget target ->
                    new AccessTarget(
                            target.id(),
                            target.name(),
                            target.service(),
                            target.resourceType(),
                            target.arns(),
                            target.account(),
                            target.dataClass(),
                            one(target.encryptionKey(), TARGET, mapping),
                            target.note());
            case Control control ->
                    new Control(
                            control.id(),
                            all(control.covers(), COVERED, mapping),
                            control.method(),
                            control.mechanism(),
                            control.conditions(),
                            one(control.mediator(), SOURCE, mapping),
                            control.choice(),
                            control.note());
            case AcceptedRisk risk ->
                    new AcceptedRisk(
                            risk.id(),
                            all(risk.covers(), COVERED, mapping),
                            risk.owner(),
                            risk.reason(),
                            risk.reviewDate());
            case OrganizationalUnit unit ->
                    new OrganizationalUnit(
                            unit.id(), unit.name(), one(unit.parent(), UNIT, mapping), unit.note());
            case OrganizationAccount account ->
                    new OrganizationAccount(
                            account.id(),
                            account.name(),
                            account.number(),
                            account.role(),
                            one(account.unit(), UNIT, mapping),
                            account.note());
            case DirectoryUser user ->
                    new DirectoryUser(
                            user.id(),
                            user.name(),
                            all(user.groups(), GROUP, mapping),
                            user.principalId(),
                            user.note());
            case PermissionSet set -> set.withSources(all(set.sources(), SOURCE, mapping));
            case Assignment assignment ->
                    new Assignment(
                            assignment.id(),
                            one(assignment.principal(), PRINCIPAL, mapping),
                            one(assignment.permissionSet(), PERMISSION_SET, mapping),
                            one(assignment.place(), PLACE, mapping),
                            assignment.note());
            case AccessSource _, Environment _, Premise _, Threat _ -> row;
            case DirectoryGroup _, Judgement _, ReviewItem _, EvidenceFile _ -> row;
        };
    }

    private static RowId one(RowId id, List<Table> tables, Mapping mapping) {
        return id.equals(RowId.NONE) ? id : mapping.map(tables, id).orElse(RowId.NONE);
    }

    private static List<RowId> all(List<RowId> ids, List<Table> tables, Mapping mapping) {
        return ids.stream().flatMap(id -> mapping.map(tables, id).stream()).toList();
    }
}

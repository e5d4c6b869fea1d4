package studio.kengen.exchange.xlsx.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.Environment;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Premise;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.SheetName;

/// The sheets of the tables that a user edits.
public final class TableSheets {
    private static final TableSheet<Environment> ENVIRONMENTS =
            new TableSheet<>(
                    SheetName.ENVIRONMENTS,
                    Table.ENVIRONMENTS,
                    List.of(
                            new Field<>(Columns.NAME, Environment::name),
                            new Field<>(Columns.THRESHOLD, Environment::threshold),
                            new Field<>(Columns.NOTE, Environment::note)),
                    (id, cells) ->
                            new Environment(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.THRESHOLD),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<AccessSource> SOURCES =
            new TableSheet<>(
                    SheetName.SOURCES,
                    Table.SOURCES,
                    List.of(
                            new Field<>(Columns.NAME, AccessSource::name),
                            new Field<>(Columns.KIND, AccessSource::kind),
                            new Field<>(Columns.ARN, AccessSource::arn),
                            new Field<>(Columns.ACCOUNT, AccessSource::account),
                            new Field<>(Columns.TRUSTED_SERVICES, AccessSource::trustedServices),
                            new Field<>(Columns.NOTE, AccessSource::note)),
                    (id, cells) ->
                            new AccessSource(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.KIND),
                                    cells.get(Columns.ARN),
                                    cells.get(Columns.ACCOUNT),
                                    cells.get(Columns.TRUSTED_SERVICES),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<AccessTarget> TARGETS =
            new TableSheet<>(
                    SheetName.TARGETS,
                    Table.TARGETS,
                    List.of(
                            new Field<>(Columns.NAME, AccessTarget::name),
                            new Field<>(Columns.SERVICE, AccessTarget::service),
                            new Field<>(Columns.RESOURCE_TYPE, AccessTarget::resourceType),
                            new Field<>(Columns.ARNS, AccessTarget::arns),
                            new Field<>(Columns.ACCOUNT, AccessTarget::account),
                            new Field<>(Columns.DATA_CLASS, AccessTarget::dataClass),
                            new Field<>(Columns.ENCRYPTION_KEY, AccessTarget::encryptionKey),
                            new Field<>(Columns.NOTE, AccessTarget::note)),
                    (id, cells) ->
                            new AccessTarget(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.SERVICE),
                                    cells.get(Columns.RESOURCE_TYPE),
                                    cells.get(Columns.ARNS),
                                    cells.get(Columns.ACCOUNT),
                                    cells.get(Columns.DATA_CLASS),
                                    cells.get(Columns.ENCRYPTION_KEY),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<NeededPermission> NEEDED =
            new TableSheet<>(
                    SheetName.NEEDED,
                    Table.NEEDED,
                    List.of(
                            new Field<>(Columns.SOURCE, NeededPermission::source),
                            new Field<>(Columns.SERVICE, NeededPermission::service),
                            new Field<>(Columns.ACCESS_LEVELS, NeededPermission::accessLevels),
                            new Field<>(Columns.ACTIONS, NeededPermission::actions),
                            new Field<>(Columns.TARGET, NeededPermission::target),
                            new Field<>(Columns.CONDITIONS, NeededPermission::conditions),
                            new Field<>(Columns.NOTE, NeededPermission::note)),
                    (id, cells) ->
                            new NeededPermission(
                                    id,
                                    cells.get(Columns.SOURCE),
                                    cells.get(Columns.SERVICE),
                                    cells.get(Columns.ACCESS_LEVELS),
                                    cells.get(Columns.ACTIONS),
                                    cells.get(Columns.TARGET),
                                    cells.get(Columns.CONDITIONS),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<Premise> PREMISES =
            new TableSheet<>(
                    SheetName.PREMISES,
                    Table.PREMISES,
                    List.of(new Field<>(Columns.PREMISE, Premise::text)),
                    (id, cells) -> new Premise(id, cells.get(Columns.PREMISE)));

    private static final TableSheet<Threat> THREATS =
            new TableSheet<>(
                    SheetName.THREATS,
                    Table.THREATS,
                    List.of(
                            new Field<>(Columns.THREAT, Threat::name),
                            new Field<>(Columns.STRIKES, Threat::strikes),
                            new Field<>(Columns.IMPACT, row -> Optional.ofNullable(row.impact())),
                            new Field<>(Columns.RATIONALE, Threat::rationale)),
                    (id, cells) ->
                            new Threat(
                                    id,
                                    cells.get(Columns.THREAT),
                                    cells.get(Columns.STRIKES),
                                    cells.get(Columns.IMPACT).orElse(null),
                                    cells.get(Columns.RATIONALE)));

    private static final TableSheet<UnacceptablePermission> UNACCEPTABLE =
            new TableSheet<>(
                    SheetName.UNACCEPTABLE,
                    Table.UNACCEPTABLE,
                    List.of(
                            new Field<>(Columns.SERVICE, UnacceptablePermission::service),
                            new Field<>(
                                    Columns.ACCESS_LEVELS, UnacceptablePermission::accessLevels),
                            new Field<>(Columns.ACTIONS, UnacceptablePermission::actions),
                            new Field<>(Columns.TARGET, UnacceptablePermission::target),
                            new Field<>(Columns.THREATS, UnacceptablePermission::threats),
                            new Field<>(Columns.IMPACT, row -> Optional.ofNullable(row.impact())),
                            new Field<>(Columns.NOTE, UnacceptablePermission::note)),
                    (id, cells) ->
                            new UnacceptablePermission(
                                    id,
                                    cells.get(Columns.SERVICE),
                                    cells.get(Columns.ACCESS_LEVELS),
                                    cells.get(Columns.ACTIONS),
                                    cells.get(Columns.TARGET),
                                    cells.get(Columns.THREATS),
                                    cells.get(Columns.IMPACT).orElse(null),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<Control> CONTROLS =
            new TableSheet<>(
                    SheetName.CONTROLS,
                    Table.CONTROLS,
                    List.of(
                            new Field<>(Columns.COVERS, Control::covers),
                            new Field<>(Columns.METHOD, Control::method),
                            new Field<>(Columns.MECHANISM, Control::mechanism),
                            new Field<>(Columns.CONDITIONS, Control::conditions),
                            new Field<>(Columns.MEDIATOR, Control::mediator),
                            new Field<>(Columns.CHOICE, control -> control.choice().texts()),
                            new Field<>(Columns.NOTE, Control::note)),
                    (id, cells) ->
                            new Control(
                                    id,
                                    cells.get(Columns.COVERS),
                                    cells.get(Columns.METHOD),
                                    cells.get(Columns.MECHANISM),
                                    cells.get(Columns.CONDITIONS),
                                    cells.get(Columns.MEDIATOR),
                                    ControlChoice.ofTexts(cells.get(Columns.CHOICE)),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<AcceptedRisk> ACCEPTED_RISKS =
            new TableSheet<>(
                    SheetName.ACCEPTED_RISKS,
                    Table.ACCEPTED_RISKS,
                    List.of(
                            new Field<>(Columns.COVERS, AcceptedRisk::covers),
                            new Field<>(Columns.OWNER, AcceptedRisk::owner),
                            new Field<>(Columns.REASON, AcceptedRisk::reason),
                            new Field<>(
                                    Columns.REVIEW_DATE,
                                    row -> Optional.ofNullable(row.reviewDate()))),
                    (id, cells) ->
                            new AcceptedRisk(
                                    id,
                                    cells.get(Columns.COVERS),
                                    cells.get(Columns.OWNER),
                                    cells.get(Columns.REASON),
                                    cells.get(Columns.REVIEW_DATE).orElse(null)));

    private static final List<TableSheet<?>> FOUR_STEPS =
            List.of(
                    ENVIRONMENTS,
                    SOURCES,
                    TARGETS,
                    NEEDED,
                    PREMISES,
                    THREATS,
                    UNACCEPTABLE,
                    CONTROLS,
                    ACCEPTED_RISKS);

    /// All of them; a table that others refer to stands before these.
    public static final List<TableSheet<?>> ALL =
            Stream.of(FOUR_STEPS, OrganizationSheets.ALL, PracticeSheets.ALL)
                    .flatMap(List::stream)
                    .toList();

    private TableSheets() {}
}

package studio.kengen.exchange.xlsx;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Assignment;
import studio.kengen.design.Control;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.Environment;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Judgement;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Premise;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;

/// The sheets of the tables that a user edits.
final class TableSheets {
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

    private static final TableSheet<OrganizationalUnit> ORGANIZATIONAL_UNITS =
            new TableSheet<>(
                    SheetName.ORGANIZATIONAL_UNITS,
                    Table.ORGANIZATIONAL_UNITS,
                    List.of(
                            new Field<>(Columns.NAME, OrganizationalUnit::name),
                            new Field<>(Columns.PARENT, OrganizationalUnit::parent),
                            new Field<>(Columns.NOTE, OrganizationalUnit::note)),
                    (id, cells) ->
                            new OrganizationalUnit(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.PARENT),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<OrganizationAccount> ACCOUNTS =
            new TableSheet<>(
                    SheetName.ACCOUNTS,
                    Table.ACCOUNTS,
                    List.of(
                            new Field<>(Columns.NAME, OrganizationAccount::name),
                            new Field<>(Columns.NUMBER, OrganizationAccount::number),
                            new Field<>(Columns.ROLE, OrganizationAccount::role),
                            new Field<>(Columns.UNIT, OrganizationAccount::unit),
                            new Field<>(Columns.NOTE, OrganizationAccount::note)),
                    (id, cells) ->
                            new OrganizationAccount(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.NUMBER),
                                    cells.get(Columns.ROLE),
                                    cells.get(Columns.UNIT),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<DirectoryGroup> GROUPS =
            new TableSheet<>(
                    SheetName.GROUPS,
                    Table.GROUPS,
                    List.of(
                            new Field<>(Columns.NAME, DirectoryGroup::name),
                            new Field<>(Columns.PRINCIPAL_ID, DirectoryGroup::principalId),
                            new Field<>(Columns.NOTE, DirectoryGroup::note)),
                    (id, cells) ->
                            new DirectoryGroup(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.PRINCIPAL_ID),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<DirectoryUser> USERS =
            new TableSheet<>(
                    SheetName.USERS,
                    Table.USERS,
                    List.of(
                            new Field<>(Columns.NAME, DirectoryUser::name),
                            new Field<>(Columns.GROUPS, DirectoryUser::groups),
                            new Field<>(Columns.PRINCIPAL_ID, DirectoryUser::principalId),
                            new Field<>(Columns.NOTE, DirectoryUser::note)),
                    (id, cells) ->
                            new DirectoryUser(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.GROUPS),
                                    cells.get(Columns.PRINCIPAL_ID),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<PermissionSet> PERMISSION_SETS =
            new TableSheet<>(
                    SheetName.PERMISSION_SETS,
                    Table.PERMISSION_SETS,
                    List.of(
                            new Field<>(Columns.NAME, PermissionSet::name),
                            new Field<>(Columns.DESCRIPTION, PermissionSet::description),
                            new Field<>(Columns.SOURCES, PermissionSet::sources),
                            new Field<>(Columns.MANAGED_POLICIES, PermissionSet::managedPolicies),
                            new Field<>(Columns.CUSTOMER_POLICIES, PermissionSet::customerPolicies),
                            new Field<>(Columns.INLINE_POLICY, PermissionSet::inlinePolicy),
                            new Field<>(Columns.BOUNDARY, PermissionSet::boundary),
                            new Field<>(Columns.SESSION_DURATION, PermissionSet::sessionDuration),
                            new Field<>(Columns.RELAY_STATE, PermissionSet::relayState),
                            new Field<>(Columns.TAGS, PermissionSet::tags),
                            new Field<>(Columns.NOTE, PermissionSet::note)),
                    (id, cells) ->
                            new PermissionSet(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.DESCRIPTION),
                                    cells.get(Columns.SOURCES),
                                    cells.get(Columns.MANAGED_POLICIES),
                                    cells.get(Columns.CUSTOMER_POLICIES),
                                    cells.get(Columns.INLINE_POLICY),
                                    cells.get(Columns.BOUNDARY),
                                    cells.get(Columns.SESSION_DURATION),
                                    cells.get(Columns.RELAY_STATE),
                                    cells.get(Columns.TAGS),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<Assignment> ASSIGNMENTS =
            new TableSheet<>(
                    SheetName.ASSIGNMENTS,
                    Table.ASSIGNMENTS,
                    List.of(
                            new Field<>(Columns.PRINCIPAL, Assignment::principal),
                            new Field<>(Columns.PERMISSION_SET, Assignment::permissionSet),
                            new Field<>(Columns.PLACE, Assignment::place),
                            new Field<>(Columns.NOTE, Assignment::note)),
                    (id, cells) ->
                            new Assignment(
                                    id,
                                    cells.get(Columns.PRINCIPAL),
                                    cells.get(Columns.PERMISSION_SET),
                                    cells.get(Columns.PLACE),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<Judgement> JUDGEMENTS =
            new TableSheet<>(
                    SheetName.JUDGEMENTS,
                    Table.JUDGEMENTS,
                    List.of(
                            new Field<>(Columns.SUBJECT, Judgement::subject),
                            new Field<>(Columns.VERDICT, row -> Optional.ofNullable(row.verdict())),
                            new Field<>(Columns.REASON, Judgement::reason),
                            new Field<>(Columns.OWNER, Judgement::owner),
                            new Field<>(Columns.JUDGED_ON, row -> Optional.ofNullable(row.date()))),
                    (id, cells) ->
                            new Judgement(
                                    id,
                                    cells.get(Columns.SUBJECT),
                                    cells.get(Columns.VERDICT).orElse(null),
                                    cells.get(Columns.REASON),
                                    cells.get(Columns.OWNER),
                                    cells.get(Columns.JUDGED_ON).orElse(null)));

    private static final TableSheet<ReviewItem> REVIEWS =
            new TableSheet<>(
                    SheetName.REVIEWS,
                    Table.REVIEWS,
                    List.of(
                            new Field<>(Columns.ACCOUNT, ReviewItem::account),
                            new Field<>(Columns.REVIEWED_KIND, ReviewItem::kind),
                            new Field<>(Columns.REVIEWED, ReviewItem::subject),
                            new Field<>(
                                    Columns.LAST_USED, row -> Optional.ofNullable(row.lastUsed())),
                            new Field<>(
                                    Columns.DECISION, row -> Optional.ofNullable(row.decision())),
                            new Field<>(Columns.REVIEWER, ReviewItem::reviewer),
                            new Field<>(
                                    Columns.DECIDED_ON,
                                    row -> Optional.ofNullable(row.decidedOn())),
                            new Field<>(
                                    Columns.NEXT_REVIEW,
                                    row -> Optional.ofNullable(row.nextReview())),
                            new Field<>(Columns.NOTE, ReviewItem::note)),
                    (id, cells) ->
                            new ReviewItem(
                                    id,
                                    cells.get(Columns.ACCOUNT),
                                    cells.get(Columns.REVIEWED_KIND),
                                    cells.get(Columns.REVIEWED),
                                    cells.get(Columns.LAST_USED).orElse(null),
                                    cells.get(Columns.DECISION).orElse(null),
                                    cells.get(Columns.REVIEWER),
                                    cells.get(Columns.DECIDED_ON).orElse(null),
                                    cells.get(Columns.NEXT_REVIEW).orElse(null),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<EvidenceFile> EVIDENCE =
            new TableSheet<>(
                    SheetName.EVIDENCE,
                    Table.EVIDENCE,
                    List.of(
                            new Field<>(Columns.EVIDENCE_KIND, EvidenceFile::kind),
                            new Field<>(Columns.FILE, EvidenceFile::file),
                            new Field<>(Columns.SHA256, EvidenceFile::sha256),
                            new Field<>(
                                    Columns.IMPORTED_ON,
                                    row -> Optional.ofNullable(row.importedOn())),
                            new Field<>(Columns.ACCOUNT, EvidenceFile::account),
                            new Field<>(Columns.RECORDS, EvidenceFile::records)),
                    (id, cells) ->
                            new EvidenceFile(
                                    id,
                                    cells.get(Columns.EVIDENCE_KIND),
                                    cells.get(Columns.FILE),
                                    cells.get(Columns.SHA256),
                                    cells.get(Columns.IMPORTED_ON).orElse(null),
                                    cells.get(Columns.ACCOUNT),
                                    cells.get(Columns.RECORDS)));

    /// All of them; a table that others refer to stands before these.
    static final List<TableSheet<?>> ALL =
            List.of(
                    ENVIRONMENTS,
                    SOURCES,
                    TARGETS,
                    NEEDED,
                    PREMISES,
                    THREATS,
                    UNACCEPTABLE,
                    CONTROLS,
                    ACCEPTED_RISKS,
                    ORGANIZATIONAL_UNITS,
                    ACCOUNTS,
                    GROUPS,
                    USERS,
                    PERMISSION_SETS,
                    ASSIGNMENTS,
                    JUDGEMENTS,
                    REVIEWS,
                    EVIDENCE);

    private TableSheets() {}
}

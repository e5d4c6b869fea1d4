package studio.kengen.design;

import java.util.List;

/// The tables that a user edits. Table 3-2 is not among them: it is derived.
public enum Table {
    ENVIRONMENTS("environments", "env", Environment.class),
    SOURCES("sources", "src", AccessSource.class),
    TARGETS("targets", "tgt", AccessTarget.class),
    /// Table 1: the permissions that the system needs (area A).
    NEEDED("needed", "n", NeededPermission.class),
    PREMISES("premises", "pre", Premise.class),
    /// Table 2: threats and their business impact.
    THREATS("threats", "t", Threat.class),
    /// Table 3-1: the permissions that are not acceptable (area B).
    UNACCEPTABLE("unacceptable", "u", UnacceptablePermission.class),
    /// Table 4: the controls.
    CONTROLS("controls", "c", Control.class),
    /// Table 4: the risks that somebody has accepted.
    ACCEPTED_RISKS("acceptedRisks", "risk", AcceptedRisk.class),
    ORGANIZATIONAL_UNITS("organizationalUnits", "ou", OrganizationalUnit.class),
    ACCOUNTS("accounts", "acct", OrganizationAccount.class),
    GROUPS("groups", "grp", DirectoryGroup.class),
    USERS("users", "user", DirectoryUser.class),
    PERMISSION_SETS("permissionSets", "set", PermissionSet.class),
    ASSIGNMENTS("assignments", "asg", Assignment.class),
    /// What people judge of best practices.
    JUDGEMENTS("judgements", "jdg", Judgement.class),
    /// Periodic reviews of what is not used (棚卸し).
    REVIEWS("reviews", "rev", ReviewItem.class),
    /// Files exported from AWS.
    EVIDENCE("evidence", "ev", EvidenceFile.class);

    private final String key;
    private final String idPrefix;
    private final Class<? extends Row> rowType;

    Table(String key, String idPrefix, Class<? extends Row> rowType) {
        this.key = key;
        this.idPrefix = idPrefix;
        this.rowType = rowType;
    }

    /// The table's name in project files, `acceptedRisks`.
    public String key() {
        return key;
    }

    /// What the ids that the studio gives to this table's rows begin with.
    public String idPrefix() {
        return idPrefix;
    }

    /// The record type of the table's rows.
    public Class<? extends Row> rowType() {
        return rowType;
    }

    /// The table that `row` belongs in.
    public static Table of(Row row) {
        return switch (row) {
            case Environment _ -> ENVIRONMENTS;
            case AccessSource _ -> SOURCES;
            case AccessTarget _ -> TARGETS;
            case NeededPermission _ -> NEEDED;
            case Premise _ -> PREMISES;
            case Threat _ -> THREATS;
            case UnacceptablePermission _ -> UNACCEPTABLE;
            case Control _ -> CONTROLS;
            case AcceptedRisk _ -> ACCEPTED_RISKS;
            case OrganizationalUnit _ -> ORGANIZATIONAL_UNITS;
            case OrganizationAccount _ -> ACCOUNTS;
            case DirectoryGroup _ -> GROUPS;
            case DirectoryUser _ -> USERS;
            case PermissionSet _ -> PERMISSION_SETS;
            case Assignment _ -> ASSIGNMENTS;
            case Judgement _ -> JUDGEMENTS;
            case ReviewItem _ -> REVIEWS;
            case EvidenceFile _ -> EVIDENCE;
        };
    }

    /// All tables in the order in which they are saved.
    public static List<Table> all() {
        return List.of(values());
    }
}

package studio.kengen.exchange.identitycenter;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.Project;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.i18n.Message;

/// What files tell of IAM Identity Center, as one change of a project.
///
/// Rows are found again by their ids (accounts by number, groups and users by principal id) or by their names, and get what
/// the files tell; what files do not tell stays as it is, and nothing is deleted. An assignment that an organizational unit
/// above the account has already is not put in once more.
///
/// @param change puts it into the project; empty where the project knows it all
/// @param rows how much of what the files tell, and what became of it
/// @param skipped what was not taken
/// @param notes what else to know
public record IdentityCenterImport(
        Optional<ChangeSet> change,
        List<ImportedRows> rows,
        List<SkippedItem> skipped,
        List<Message> notes) {
    public IdentityCenterImport {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /// The import of `files`, in any order, into `project`: output of the commands
    ///
    /// - `aws sso-admin` `describe-permission-set`, `list-permission-sets`, `list-managed-policies-in-permission-set`,
    ///   `list-customer-managed-policy-references-in-permission-set`, `get-inline-policy-for-permission-set`,
    ///   `get-permissions-boundary-for-permission-set`, `list-tags-for-resource`, `list-account-assignments`,
    ///   `list-instances`
    /// - `aws identitystore` `list-groups`, `list-users`, `list-group-memberships`
    /// - `aws organizations` `list-accounts`, `list-organizational-units-for-parent`, `list-children`
    /// - `terraform show -json` for a plan or a state
    ///
    /// @throws UnreadableEvidenceException where a file is no JSON, or nothing in it is one of these
    public static IdentityCenterImport of(Project project, List<ExportFile> files)
            throws UnreadableEvidenceException {
        ImportNotes notes = new ImportNotes();
        Facts facts = new Facts();
        SetParts parts = new SetParts();
        ExportReader reader = new ExportReader(facts, parts, notes);
        for (ExportFile file : files) {
            reader.read(file);
        }
        parts.tie(facts, project, notes);
        Optional<ChangeSet> change = new ProjectUpdate(project, facts, notes).change();
        return new IdentityCenterImport(
                change,
                rows(facts, change.map(ChangeSet::changes).orElse(List.of())),
                notes.skipped(),
                notes.notes());
    }

    /// Whether the settings of IAM Identity Center were brought up to date.
    public boolean changesSettings() {
        return change.stream()
                .flatMap(step -> step.changes().stream())
                .anyMatch(Change.DetailsChanged.class::isInstance);
    }

    private static List<ImportedRows> rows(Facts facts, List<Change> changes) {
        return List.of(
                rows("sets", facts.sets().size(), Table.PERMISSION_SETS, changes),
                rows("assignments", facts.assignments().size(), Table.ASSIGNMENTS, changes),
                rows("groups", facts.groups().size(), Table.GROUPS, changes),
                rows("users", facts.users().size(), Table.USERS, changes),
                rows("accounts", facts.accounts().size(), Table.ACCOUNTS, changes),
                rows("units", facts.units().size(), Table.ORGANIZATIONAL_UNITS, changes));
    }

    private static ImportedRows rows(String what, int read, Table table, List<Change> changes) {
        return ImportedRows.of(Message.of("exports.count." + what), read, table, changes);
    }
}

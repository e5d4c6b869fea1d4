package studio.kengen.exchange.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

class IdentityCenterImportTest {
    private static final String INSTANCE = "ssoins-1111111111111111";
    private static final String DEVELOPER =
            "arn:aws:sso:::permissionSet/" + INSTANCE + "/ps-aaaaaaaaaaaaaaaa";
    private static final String AUDITOR =
            "arn:aws:sso:::permissionSet/" + INSTANCE + "/ps-bbbbbbbbbbbbbbbb";

    private static final List<ExportFile> EXPORTS =
            List.of(
                    file(
                            "sets.json",
                            """
                            {"PermissionSet": {"Name": "Developer", "PermissionSetArn": "%s",
                              "Description": "Builds", "SessionDuration": "PT8H"}}
                            {"AttachedManagedPolicies": [
                              {"Name": "ReadOnlyAccess", "Arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}]}
                            {"PermissionSet": {"Name": "Auditor", "PermissionSetArn": "%s"}}
                            """
                                    .formatted(DEVELOPER, AUDITOR)),
                    file(
                            "Developer-inline.json",
                            "{\"InlinePolicy\": \"{\\\"Version\\\":\\\"2012-10-17\\\"}\"}"),
                    file(
                            "boundary-ps-bbbbbbbbbbbbbbbb.json",
                            """
                            {"PermissionsBoundary":
                              {"CustomerManagedPolicyReference": {"Name": "Limit", "Path": "/team/"}}}
                            """),
                    file(
                            "wrapped.json",
                            """
                            [{"PermissionSetArn": "%s", "CustomerManagedPolicyReferences":
                               [{"Name": "Audit"}]}]
                            """
                                    .formatted(AUDITOR)),
                    file(
                            "assignments.json",
                            """
                            {"AccountAssignments": [
                              {"AccountId": "111122223333", "PermissionSetArn": "%1$s",
                               "PrincipalType": "GROUP", "PrincipalId": "g-1"},
                              {"AccountId": "444455556666", "PermissionSetArn": "%2$s",
                               "PrincipalType": "USER", "PrincipalId": "u-1"}]}
                            """
                                    .formatted(DEVELOPER, AUDITOR)),
                    file(
                            "groups.json",
                            "{\"Groups\": [{\"GroupId\": \"g-1\", \"DisplayName\": \"Developers\"}]}"),
                    file(
                            "users.json",
                            "{\"Users\": [{\"UserId\": \"u-1\", \"UserName\": \"aiko\"}]}"),
                    file(
                            "members.json",
                            "{\"GroupMemberships\": [{\"GroupId\": \"g-1\", \"MemberId\": {\"UserId\": \"u-1\"}}]}"),
                    file(
                            "accounts.json",
                            """
                            {"Accounts": [
                              {"Id": "444455556666", "Name": "Management", "Status": "ACTIVE",
                               "Arn": "arn:aws:organizations::444455556666:account/o-1/444455556666"},
                              {"Id": "111122223333", "Name": "Shop", "Status": "ACTIVE",
                               "Arn": "arn:aws:organizations::444455556666:account/o-1/111122223333"}]}
                            """),
                    file(
                            "units-of-r-ab12.json",
                            "{\"OrganizationalUnits\": [{\"Id\": \"ou-ab12-11111111\", \"Name\": \"Workloads\"}]}"),
                    file(
                            "children-of-ou-ab12-11111111.json",
                            "{\"Children\": [{\"Id\": \"111122223333\", \"Type\": \"ACCOUNT\"}]}"),
                    file(
                            "instances.json",
                            "{\"Instances\": [{\"InstanceArn\": \"arn:aws:sso:::instance/"
                                    + INSTANCE
                                    + "\", \"IdentityStoreId\": \"d-1234567890\"}]}"));

    private final Project empty = Project.empty("Shop");

    @Test
    void outputOfCommandsBecomesRows() throws Exception {
        IdentityCenterImport imported = IdentityCenterImport.of(empty, EXPORTS);
        Project project = imported.change().orElseThrow().applyTo(empty);

        assertThat(imported.skipped()).isEmpty();
        assertThat(imported.notes()).isEmpty();
        PermissionSet developer = project.permissionSets().getFirst();
        assertThat(developer.name()).isEqualTo("Developer");
        assertThat(developer.description()).isEqualTo("Builds");
        assertThat(developer.sessionDuration()).isEqualTo("PT8H");
        assertThat(developer.managedPolicies())
                .containsExactly("arn:aws:iam::aws:policy/ReadOnlyAccess");
        assertThat(developer.inlinePolicy()).isEqualTo("{\"Version\":\"2012-10-17\"}");
        PermissionSet auditor = project.permissionSets().getLast();
        assertThat(auditor.boundary()).isEqualTo("/team/Limit");
        assertThat(auditor.customerPolicies()).containsExactly("/Audit");
        assertThat(project.accounts())
                .extracting(OrganizationAccount::name, OrganizationAccount::role)
                .containsExactly(
                        tuple("Management", AccountRole.MANAGEMENT),
                        tuple("Shop", AccountRole.MEMBER));
        assertThat(project.organizationalUnits().getFirst().id())
                .isEqualTo(project.accounts().getLast().unit());
        assertThat(project.users().getFirst().groups())
                .containsExactly(project.groups().getFirst().id());
        assertThat(project.assignments())
                .extracting(Assignment::principal)
                .containsExactly(project.groups().getFirst().id(), project.users().getFirst().id());
        assertThat(project.details().identityCenter().identityStoreId()).isEqualTo("d-1234567890");
    }

    @Test
    void theOnlyDelegatedAdministratorIsTakenForThatOfIdentityCenter() throws Exception {
        String shop =
                "{\"Id\": \"111122223333\", \"Name\": \"Shop\", \"Status\": \"ACTIVE\","
                        + " \"Arn\": \"arn:aws:organizations::444455556666:account/o-1/111122223333\","
                        + " \"DelegationEnabledDate\": \"2026-01-01T00:00:00+00:00\"}";
        ExportFile one = file("admins.json", "{\"DelegatedAdministrators\": [" + shop + "]}");
        Project project = roles(empty, EXPORTS, one);

        assertThat(project.accounts())
                .extracting(OrganizationAccount::role)
                .containsExactlyInAnyOrder(
                        AccountRole.MANAGEMENT, AccountRole.DELEGATED_ADMINISTRATOR);
        // Moved: there is one at most.
        ExportFile moved =
                file(
                        "admins.json",
                        "{\"DelegatedAdministrators\": ["
                                + shop.replace("111122223333", "777788889999")
                                        .replace("Shop", "Identity")
                                + "]}");
        assertThat(roles(project, EXPORTS, moved).accounts())
                .extracting(OrganizationAccount::name, OrganizationAccount::role)
                .contains(
                        tuple("Shop", AccountRole.MEMBER),
                        tuple("Identity", AccountRole.DELEGATED_ADMINISTRATOR));
        ExportFile several =
                file(
                        "admins.json",
                        "{\"DelegatedAdministrators\": ["
                                + shop
                                + ","
                                + shop.replace("111122223333", "777788889999")
                                + "]}");
        IdentityCenterImport unclear = IdentityCenterImport.of(empty, List.of(several));
        assertThat(unclear.notes())
                .extracting(note -> note.key())
                .containsExactly("exports.severalAdministrators");
        assertThat(unclear.change().orElseThrow().applyTo(empty).accounts())
                .extracting(OrganizationAccount::role)
                .containsOnly(AccountRole.MEMBER);
    }

    private static Project roles(Project project, List<ExportFile> exports, ExportFile more)
            throws Exception {
        List<ExportFile> all = new ArrayList<>(exports);
        all.add(more);
        return IdentityCenterImport.of(project, all).change().orElseThrow().applyTo(project);
    }

    @Test
    void theOrderOfFilesDoesNotMatterAndASecondImportChangesNothing() throws Exception {
        List<ExportFile> reversed = new ArrayList<>(EXPORTS);
        Collections.reverse(reversed);
        ChangeSet change = IdentityCenterImport.of(empty, reversed).change().orElseThrow();
        Project project = change.applyTo(empty);

        assertThat(project.permissionSets()).hasSize(2);
        assertThat(project.assignments()).hasSize(2);
        IdentityCenterImport again = IdentityCenterImport.of(project, EXPORTS);
        assertThat(again.change()).isEmpty();
        assertThat(again.rows().getFirst())
                .extracting(ImportedRows::read, ImportedRows::added, ImportedRows::updated)
                .containsExactly(2, 0, 0);
        assertThat(change.inverse().applyTo(project)).isEqualTo(empty);
    }

    @Test
    void rowsOfTheProjectAreUpdatedAndKeepWhatTheFilesDoNotTell() throws Exception {
        Project designed =
                empty.withRows(
                                Table.PERMISSION_SETS,
                                List.of(
                                        PermissionSet.named(new RowId("set9"), "Developer")
                                                .withSources(List.of(new RowId("src1")))))
                        .withRows(
                                Table.GROUPS,
                                List.of(
                                        new DirectoryGroup(
                                                new RowId("grp9"), "Developers", "", "ours")))
                        .withRows(
                                Table.ORGANIZATIONAL_UNITS,
                                List.of(
                                        new OrganizationalUnit(
                                                new RowId("ou9"), "Workloads", RowId.NONE, "")))
                        .withRows(
                                Table.ACCOUNTS,
                                List.of(
                                        new OrganizationAccount(
                                                new RowId("acct9"),
                                                "Web shop",
                                                "111122223333",
                                                AccountRole.MEMBER,
                                                new RowId("ou9"),
                                                "")))
                        .withRows(
                                Table.ASSIGNMENTS,
                                List.of(
                                        new Assignment(
                                                new RowId("asg9"),
                                                new RowId("grp9"),
                                                new RowId("set9"),
                                                new RowId("ou9"),
                                                "")));

        Project project =
                IdentityCenterImport.of(designed, EXPORTS).change().orElseThrow().applyTo(designed);

        PermissionSet developer = project.permissionSets().getFirst();
        assertThat(developer.id()).isEqualTo(new RowId("set9"));
        assertThat(developer.sources()).containsExactly(new RowId("src1"));
        assertThat(developer.sessionDuration()).isEqualTo("PT8H");
        assertThat(project.groups())
                .containsExactly(
                        new DirectoryGroup(new RowId("grp9"), "Developers", "g-1", "ours"));
        assertThat(project.accounts().getFirst().name()).isEqualTo("Shop");
        assertThat(project.organizationalUnits()).hasSize(1);
        // The unit has the assignment of the account already.
        assertThat(project.assignments()).hasSize(2);
    }

    @Test
    void whatIsKnownOnlyByIdIsAddedUnderItsIdAndGetsItsNameLater() throws Exception {
        List<ExportFile> some = List.of(EXPORTS.get(0), EXPORTS.get(4));
        IdentityCenterImport imported = IdentityCenterImport.of(empty, some);
        Project project = imported.change().orElseThrow().applyTo(empty);
        Project later =
                IdentityCenterImport.of(project, EXPORTS).change().orElseThrow().applyTo(project);

        assertThat(imported.notes()).hasSize(3);
        assertThat(project.groups().getFirst().name()).isEqualTo("g-1");
        assertThat(later.groups().getFirst().name()).isEqualTo("Developers");
        assertThat(later.groups()).hasSize(1);
        assertThat(later.accounts()).extracting(OrganizationAccount::name).contains("Shop");
        assertThat(later.assignments()).isEqualTo(project.assignments());
    }

    @Test
    void aSuspendedAccountWithAssignmentsKeepsItsNameAndIsMarked() throws Exception {
        List<ExportFile> files = suspended();
        IdentityCenterImport imported = IdentityCenterImport.of(empty, files);
        Project project = imported.change().orElseThrow().applyTo(empty);

        assertThat(project.accounts())
                .extracting(OrganizationAccount::name, OrganizationAccount::note)
                .containsExactly(
                        tuple("Management", ""), tuple("Shop", "AWS Organizations: SUSPENDED"));
        assertThat(imported.notes())
                .containsExactly(
                        Message.of(
                                "exports.closedAssigned", "111122223333", "Shop", "SUSPENDED", 1L));
        assertThat(told(imported))
                .hasSize(1)
                .allMatch(
                        line -> line.startsWith("accounts.json") && line.contains("777788889999"));
        assertThat(IdentityCenterImport.of(project, files.reversed()).change()).isEmpty();
    }

    @Test
    void anAccountThatIsActiveAgainIsMarkedNoMoreAndKeepsTheNote() throws Exception {
        Project project =
                IdentityCenterImport.of(empty, suspended()).change().orElseThrow().applyTo(empty);
        OrganizationAccount shop = project.accounts().getLast();
        Project noted =
                project.withRows(
                        Table.ACCOUNTS,
                        List.of(
                                project.accounts().getFirst(),
                                new OrganizationAccount(
                                        shop.id(),
                                        shop.name(),
                                        shop.number(),
                                        shop.role(),
                                        shop.unit(),
                                        "Ask Aiko\n" + shop.note())));

        assertThat(IdentityCenterImport.of(noted, suspended()).change()).isEmpty();
        Project active =
                IdentityCenterImport.of(noted, EXPORTS).change().orElseThrow().applyTo(noted);
        assertThat(active.accounts())
                .extracting(OrganizationAccount::note)
                .containsExactly("", "Ask Aiko");
    }

    /// The exports, once the account of the shop is suspended, and another one in which nobody has anything.
    private static List<ExportFile> suspended() {
        List<ExportFile> files = new ArrayList<>(EXPORTS);
        files.removeIf(file -> file.name().equals("accounts.json"));
        files.add(
                file(
                        "accounts.json",
                        """
                        {"Accounts": [
                          {"Id": "444455556666", "Name": "Management", "Status": "ACTIVE",
                           "Arn": "arn:aws:organizations::444455556666:account/o-1/444455556666"},
                          {"Id": "111122223333", "Name": "Shop", "Status": "SUSPENDED"},
                          {"Id": "777788889999", "Name": "Closed", "State": "CLOSED"}]}
                        """));
        files.add(
                file(
                        "more-children-of-ou-ab12-11111111.json",
                        "{\"Children\": [{\"Id\": \"777788889999\", \"Type\": \"ACCOUNT\"}]}"));
        return files;
    }

    @Test
    void whatCannotBeTakenIsToldWithFileAndPlace() throws Exception {
        IdentityCenterImport imported =
                IdentityCenterImport.of(
                        empty,
                        List.of(
                                file("loose.json", "{\"InlinePolicy\": \"{}\"}"),
                                file("list.json", "{\"PermissionSets\": [\"" + AUDITOR + "\"]}"),
                                file("empty.json", ""),
                                file(
                                        "accounts.json",
                                        "{\"Accounts\": [{\"Id\": \"111122223333\", \"Status\": \"SUSPENDED\"}]}")));

        assertThat(imported.change()).isEmpty();
        assertThat(told(imported))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("loose.json, line 1") && line.contains("ps-"))
                .anyMatch(line -> line.startsWith("list.json") && line.contains("describe-"))
                .anyMatch(line -> line.startsWith("empty.json"))
                .anyMatch(line -> line.contains("SUSPENDED"));
    }

    @Test
    void whatIsNoExportIsRefusedWithFileAndPlace() {
        assertRefused("{\"Statement\": []}", "Statement");
        assertRefused("{\"Groups\": [", "cut off");
        assertRefused("{\"Groups\": [{\"GroupId\": \"g-1\"},", "cut off");
        assertRefused("nonsense", "not JSON");
    }

    @Test
    void aPlanOfTerraformBecomesRowsThoughIdsAreNotKnownYet() throws Exception {
        IdentityCenterImport imported =
                IdentityCenterImport.of(empty, List.of(file("plan.json", PLAN)));
        Project project = imported.change().orElseThrow().applyTo(empty);

        assertThat(project.permissionSets())
                .extracting(PermissionSet::name)
                .containsExactly("A", "B");
        assertThat(project.permissionSets().getLast().inlinePolicy()).isEqualTo("{}");
        assertThat(project.permissionSets().getFirst().inlinePolicy()).isEmpty();
        assertThat(project.permissionSets().getFirst().boundary()).isEqualTo("/Limit");
        assertThat(project.permissionSets().getFirst().tags()).containsExactly("team=shop");
        assertThat(project.groups())
                .extracting(DirectoryGroup::name, DirectoryGroup::principalId)
                .containsExactly(tuple("Builders", ""), tuple("Known", "g-7"));
        assertThat(project.assignments())
                .extracting(Assignment::principal, Assignment::permissionSet)
                .containsExactly(
                        tuple(
                                project.groups().getFirst().id(),
                                project.permissionSets().getFirst().id()),
                        tuple(
                                project.groups().getLast().id(),
                                project.permissionSets().getLast().id()));
        assertThat(told(imported))
                .hasSize(2)
                .anyMatch(line -> line.contains("aws_ssoadmin_permission_set.gone"))
                .anyMatch(line -> line.contains("aws_ssoadmin_account_assignment.lost"));
    }

    private static final String PLAN =
            """
            {"format_version": "1.2", "terraform_version": "1.9.0", "resource_changes": [
              {"address": "aws_ssoadmin_permission_set.all[\\"a\\"]", "mode": "managed",
               "type": "aws_ssoadmin_permission_set",
               "change": {"actions": ["create"], "after": {"name": "A", "tags": {"team": "shop"}},
                          "after_unknown": {"arn": true}}},
              {"address": "aws_ssoadmin_permission_set.all[\\"b\\"]", "mode": "managed",
               "type": "aws_ssoadmin_permission_set",
               "change": {"actions": ["create"], "after": {"name": "B"}}},
              {"address": "aws_ssoadmin_permission_set.gone", "type": "aws_ssoadmin_permission_set",
               "change": {"actions": ["delete"], "after": null}},
              {"address": "aws_ssoadmin_permission_set_inline_policy.all[\\"b\\"]",
               "type": "aws_ssoadmin_permission_set_inline_policy",
               "change": {"actions": ["create"], "after": {"inline_policy": "{}"}}},
              {"address": "aws_ssoadmin_permissions_boundary_attachment.a",
               "type": "aws_ssoadmin_permissions_boundary_attachment",
               "change": {"actions": ["create"], "after": {"permissions_boundary": [
                 {"managed_policy_arn": null,
                  "customer_managed_policy_reference": [{"name": "Limit", "path": "/"}]}]}}},
              {"address": "aws_identitystore_group.builders", "type": "aws_identitystore_group",
               "change": {"actions": ["create"], "after": {"display_name": "Builders"}}},
              {"address": "aws_ssoadmin_account_assignment.a",
               "type": "aws_ssoadmin_account_assignment",
               "change": {"actions": ["create"], "after": {
                 "principal_type": "GROUP", "target_id": "111122223333"}}},
              {"address": "aws_ssoadmin_account_assignment.b",
               "type": "aws_ssoadmin_account_assignment",
               "change": {"actions": ["create"], "after": {"principal_id": "g-7",
                 "principal_type": "GROUP", "target_id": "111122223333"}}},
              {"address": "aws_ssoadmin_account_assignment.lost",
               "type": "aws_ssoadmin_account_assignment",
               "change": {"actions": ["create"], "after": {"principal_id": "g-7",
                 "principal_type": "GROUP", "target_id": "111122223333"}}}],
             "prior_state": {"values": {"root_module": {"resources": [
              {"address": "data.aws_identitystore_group.known", "mode": "data",
               "type": "aws_identitystore_group",
               "values": {"group_id": "g-7", "display_name": "Known"}}]}}},
             "configuration": {"root_module": {"resources": [
              {"address": "aws_ssoadmin_permission_set_inline_policy.all", "expressions":
                {"permission_set_arn": {"references":
                  ["aws_ssoadmin_permission_set.all", "each.key"]}}},
              {"address": "aws_ssoadmin_permissions_boundary_attachment.a", "expressions":
                {"permission_set_arn": {"references":
                  ["aws_ssoadmin_permission_set.all[\\"a\\"].arn"]}}},
              {"address": "aws_ssoadmin_account_assignment.a", "expressions":
                {"permission_set_arn": {"references":
                  ["aws_ssoadmin_permission_set.all[\\"a\\"].arn",
                   "aws_ssoadmin_permission_set.all[\\"a\\"]"]},
                 "principal_id": {"references": ["aws_identitystore_group.builders.group_id"]}}},
              {"address": "aws_ssoadmin_account_assignment.b", "expressions":
                {"permission_set_arn": {"references":
                  ["aws_ssoadmin_permission_set.all[\\"b\\"].arn"]}}},
              {"address": "aws_ssoadmin_account_assignment.lost", "expressions":
                {"permission_set_arn": {"references": ["var.set"]}}}]}}}
            """;

    private void assertRefused(String text, String named) {
        assertThatThrownBy(() -> IdentityCenterImport.of(empty, List.of(file("wrong.json", text))))
                .isInstanceOfSatisfying(
                        UnreadableEvidenceException.class,
                        refused ->
                                assertThat(Messages.in(Locale.ENGLISH).text(refused.problem()))
                                        .contains("wrong.json, line 1", named));
    }

    private static List<String> told(IdentityCenterImport imported) {
        return imported.skipped().stream()
                .map(skipped -> Messages.in(Locale.ENGLISH).text(skipped.message()))
                .toList();
    }

    private static ExportFile file(String name, String text) {
        try {
            return ExportFile.of(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableEvidenceException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

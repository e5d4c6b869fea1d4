package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// Copies that every account has of the same permission sets, merged all at once through the window.
class CopiedSetsWindowTest extends StudioFixture {
    private static final RowId STAFF = new RowId("grp1");

    @Override
    Project project() {
        List<Row> accounts = new ArrayList<>();
        List<Row> sets = new ArrayList<>();
        List<Row> assignments = new ArrayList<>();
        for (String account : List.of("prod", "dev")) {
            String number = account.equals("prod") ? "111122223333" : "444455556666";
            RowId id = new RowId(account);
            accounts.add(
                    new OrganizationAccount(
                            id, account, number, AccountRole.MEMBER, RowId.NONE, ""));
            for (String action : List.of("GetItem", "PutItem")) {
                RowId set = new RowId(account + '-' + action);
                sets.add(
                        PermissionSet.named(set, set.value())
                                .withInlinePolicy(allow(action, number)));
                assignments.add(new Assignment(new RowId("asg-" + set), STAFF, set, id, ""));
            }
        }
        return Project.empty("Maps")
                .withRows(Table.ACCOUNTS, accounts)
                .withRows(Table.GROUPS, List.of(new DirectoryGroup(STAFF, "staff", "", "")))
                .withRows(Table.PERMISSION_SETS, sets)
                .withRows(Table.ASSIGNMENTS, assignments);
    }

    @Test
    void allCopiesAreMergedInOneStepAndCalledWithoutTheirAccounts() {
        settle();
        go("planner");
        waitUntil(() -> lookup("#patterns-find").tryQuery().isPresent());
        onFx(() -> {
            lookup("#patterns-find").queryButton().fire();
            return null;
        });
        waitForTexts(
                "#patterns-list",
                "The same but for the account (2)",
                "prod-GetItem ≈ dev-GetItem",
                "prod-PutItem ≈ dev-PutItem");
        waitForTexts(
                ".merge-preview",
                "Permission sets: 4 → 2. Nobody loses anything, and nobody gains anything in B.",
                "2 sets → GetItem",
                "2 sets → PutItem");

        onFx(() -> {
            lookup("#patterns-merge").queryButton().fire();
            return null;
        });

        assertThat(model.project().permissionSets())
                .extracting(PermissionSet::name)
                .containsExactly("GetItem", "PutItem");
        assertThat(model.project().assignments()).hasSize(4);
        waitForTexts("#planner-page", "No permission sets are alike.");
    }

    private static String allow(String action, String number) {
        return """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dynamodb:%s",
          "Resource": "arn:aws:dynamodb:*:%s:table/maps"}]}\
        """
                .formatted(action, number);
    }
}

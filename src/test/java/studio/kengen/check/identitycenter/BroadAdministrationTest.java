package studio.kengen.check.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.identitycenter.Plan;
import studio.kengen.policy.Quotas;

class BroadAdministrationTest {
    private static final String ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";
    private static final String READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";

    @Test
    void anAdministratorsSetInMostAccountsIsFound() {
        assertThat(codes(plan(ADMINISTRATOR).assign("staff", "set", "work")))
                .contains("BROAD_ADMINISTRATION");
    }

    @Test
    void theSameSetInOneAccountIsNot() {
        assertThat(codes(plan(ADMINISTRATOR).assign("staff", "set", "shop")))
                .doesNotContain("BROAD_ADMINISTRATION");
    }

    @Test
    void anotherPolicyEverywhereIsNot() {
        assertThat(codes(plan(READ_ONLY).assign("staff", "set", "work")))
                .doesNotContain("BROAD_ADMINISTRATION");
    }

    private static Plan plan(String policy) {
        return new Plan()
                .unit("work", "")
                .member("shop", "work")
                .member("store", "work")
                .member("depot", "")
                .group("staff")
                .set(
                        new PermissionSet(
                                new RowId("set"),
                                "set",
                                "",
                                List.of(),
                                List.of(policy),
                                List.of(),
                                "",
                                "",
                                "",
                                "",
                                List.of(),
                                ""));
    }

    private static List<String> codes(Plan plan) {
        return IdentityCenterChecker.check(plan.project(), Quotas.bundled(), Catalog.bundled())
                .stream()
                .map(Finding::code)
                .toList();
    }
}

package studio.kengen.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.Plan;
import studio.kengen.task.Progress;

class AccessDocumentTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void aRowSaysWhoCanDoWhatInWhichAccountThroughWhatWithAAndBAndProofs() {
        List<String> rows = csv(small());

        assertThat(rows)
                .contains(
                        "staff,assigned directly,shop,,/sales,reader,List 1,,A1,A1,A1,B1,,,Critical,"
                                + "proved,proved,proved")
                .contains(
                        "ann,staff,shop,,/sales,reader,List 1,,A1,A1,A1,B1,,,Critical,"
                                + "proved,proved,proved");
    }

    @Test
    void whatImportedAccountsTellOfManagedPoliciesIsKnown() throws Exception {
        Project organization =
                ProjectReader.read(
                                Files.readAllBytes(Path.of("samples/identity-center.kengen.json")))
                        .project();

        assertThat(csv(organization))
                .noneMatch(row -> row.contains("/aozora/"))
                .anyMatch(row -> row.contains("arn:aws:iam::aws:policy/ReadOnlyAccess"));
        assertThat(csv(organization.withRows(Table.EVIDENCE, List.of())))
                .anyMatch(row -> row.contains("/aozora/"));
    }

    @Test
    void aSetWithoutSourceIsNotCalledProved() {
        assertThat(csv(small()))
                .contains("staff,assigned directly,shop,,/sales,empty,,,,,,,,,,—,—,—");
    }

    @Test
    void anAdministratorsSetWithoutSourceIsToldToReachBInTheAccountOfTheOrders() throws Exception {
        Project organization =
                ProjectReader.read(
                                Files.readAllBytes(Path.of("samples/identity-center.kengen.json")))
                        .project();
        AccessBasis basis = basis(organization);

        assertThat(csv(organization))
                .anyMatch(row ->
                        row.startsWith("Cloud-Admins,assigned directly,shop-prod,210007070808,")
                                && row.endsWith(",,,,,B1,,,Critical,—,—,—"))
                .anyMatch(row ->
                        row.contains(",shop-prod-PowerUser,")
                                && row.contains(
                                        "B1: depends on whether arn:aws:iam::aws:policy/"
                                                + "PowerUserAccess allows it, but"))
                .anyMatch(row ->
                        row.startsWith("Cloud-Admins,assigned directly,pos-prod,")
                                && row.endsWith(",,,,,,,,,—,—,—"));
        assertThat(Written.html(AccessDocument.of(basis, ENGLISH)))
                .containsPattern("<td>shop-prod-Admin</td>.*<td>B1</td>.*<td>Critical</td>")
                .contains("Reaches of B");
        assertThat(Written.markdown(AccessDocument.of(basis, Messages.in(Locale.JAPANESE))))
                .containsPattern("shop-prod-Admin \\|.*\\| B1 \\|.*致命的")
                .contains("届く B の行");
    }

    @Test
    void whatIsNotKnownIsToldWithThePolicyAndTheExportThatWouldTell() {
        Project project =
                new Plan()
                        .member("shop", "")
                        .group("staff")
                        .set(PermissionSet.named(new RowId("set"), "set").withInlinePolicy("{"))
                        .assign("staff", "set", "shop")
                        .unacceptable("b1")
                        .project();
        Areas areas = Areas.of(project, CATALOG);
        AccessBasis basis =
                AccessBasis.of(
                        areas, new DocumentSet(List.of(), List.of()), CATALOG, Progress.UNWATCHED);

        assertThat(Written.csv(AccessDocument.rows(basis, ENGLISH)))
                .contains("B1: depends on whether its inline policy allows it")
                .contains("aws iam get-account-authorization-details");
    }

    @Test
    void aPageTellsSetsPeopleAndAccounts() {
        String page = Written.html(AccessDocument.of(basis(small()), ENGLISH));

        assertThat(page)
                .contains("<td>ann</td><td>staff</td><td>reader</td><td>1</td>")
                .contains("as the group staff")
                .contains("<td>shop</td><td></td><td>/sales</td><td>Member</td><td>staff</td>");
    }

    @Test
    void everyLanguageSaysTheSame() {
        Report japanese = AccessDocument.of(basis(small()), Messages.in(Locale.JAPANESE));

        assertThat(Written.markdown(japanese)).contains("アクセスレポート", "直接の割り当て", "致命的");
    }

    @Test
    void theSameProjectGivesTheSameBytes() {
        Report one = AccessDocument.of(basis(small()), ENGLISH);
        Report other = AccessDocument.of(basis(small()), ENGLISH);

        assertThat(Written.html(one)).isEqualTo(Written.html(other));
        assertThat(Written.markdown(one)).isEqualTo(Written.markdown(other));
        assertThat(csv(small())).isEqualTo(csv(small()));
    }

    @Test
    void aLargeOrganizationHasARowForEachPrincipalAccountAndSet() {
        Plan plan = new Plan().unit("all", "").group("staff");
        for (int account = 0; account < 300; account++) {
            plan.member("account" + account, "all");
        }
        for (int set = 0; set < 100; set++) {
            plan.set("set" + set).assign("staff", "set" + set, "all");
        }
        AccessBasis basis = basis(plan.project());

        assertThat(AccessDocument.rows(basis, ENGLISH).rows().get()).hasSize(30_000);
    }

    private static Project small() {
        return new Plan()
                .unit("sales", "")
                .member("shop", "sales")
                .group("staff")
                .user("ann", "staff")
                .source("person", "arn:aws:iam::111122223333:role/person")
                .set("reader", "person")
                .set("empty")
                .assign("staff", "reader", "shop")
                .assign("staff", "empty", "shop")
                .needed("a1", "person")
                .unacceptable("b1")
                .project();
    }

    private static List<String> csv(Project project) {
        return Written.csv(AccessDocument.rows(basis(project), ENGLISH)).lines().toList();
    }

    private static AccessBasis basis(Project project) {
        Areas areas = Areas.of(project, CATALOG);
        return AccessBasis.of(
                areas,
                new DocumentGenerator(CATALOG, ProjectKnowledge.of(project, CATALOG))
                        .generate(areas),
                CATALOG,
                Progress.UNWATCHED);
    }
}

package studio.kengen.check.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Impact;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.Attachments;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.Plan;

class AccessReportTest {
    private static final RowId SET = new RowId("set");

    @Test
    void aUserHasWhatItsGroupsHave() {
        Project project =
                new Plan()
                        .member("shop", "")
                        .group("staff")
                        .user("ann", "staff")
                        .set("set")
                        .assign("staff", "set", "shop")
                        .project();

        assertThat(report(project).of(new RowId("ann")))
                .containsExactly(
                        new AccessLine(
                                new RowId("ann"), new RowId("staff"), new RowId("shop"), SET));
    }

    @Test
    void actionsAreCountedByAccessLevelEachOnce() {
        SetAccess access = access(inline("sqs:SendMessage", "sqs:sendmessage", "sqs:ListQueues"));

        assertThat(access.actions()).isEqualTo(Map.of(AccessLevel.WRITE, 1, AccessLevel.READ, 1));
    }

    @Test
    void aPolicyWhoseTextIsNotKnownIsNamedAndNotCounted() {
        String arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
        SetAccess access =
                access(
                        new PermissionSet(
                                SET,
                                "set",
                                "",
                                List.of(),
                                List.of(arn),
                                List.of(),
                                "",
                                "",
                                "",
                                "",
                                List.of(),
                                ""));

        assertThat(access.actions()).isEmpty();
        assertThat(access.unknownPolicies()).containsExactly(arn);
    }

    @Test
    void rowsOfItsSourcesThatMeetBAreToldWithTheWorstImpactAndOpenWhereNothingCoversThem() {
        Project project =
                new Plan()
                        .source("person", "arn:aws:iam::111122223333:role/person")
                        .set("set", "person")
                        .needed("a1", "person")
                        .unacceptable("b1")
                        .project();

        SetAccess access = report(project).set(SET).orElseThrow();

        assertThat(access.needed()).containsExactly(new RowId("a1"));
        assertThat(access.dangerous()).containsExactly(new RowId("a1"));
        assertThat(access.open()).containsExactly(new RowId("a1"));
        assertThat(access.worst()).isEqualTo(Optional.of(Impact.CRITICAL));
    }

    private static SetAccess access(PermissionSet set) {
        return report(new Plan().set(set).project()).set(SET).orElseThrow();
    }

    private static AccessReport report(Project project) {
        Catalog catalog = Catalog.bundled();
        return new AccessReport(
                IdentityCenter.of(project),
                Areas.of(project, catalog),
                new Attachments<>(List.of()),
                catalog);
    }

    private static PermissionSet inline(String... actions) {
        String policy =
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": ["%s"], "Resource": "*"}]}\
                """
                        .formatted(String.join("\", \"", actions));
        return new PermissionSet(
                SET, "set", "", List.of(), List.of(), List.of(), policy, "", "", "", List.of(), "");
    }
}

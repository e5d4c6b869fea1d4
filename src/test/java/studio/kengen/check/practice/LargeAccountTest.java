package studio.kengen.check.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.evidence.AttachedPolicy;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.CredentialRow.AccessKey;
import studio.kengen.evidence.CredentialRow.SigningCertificate;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.InlinePolicy;
import studio.kengen.evidence.ReportedTime;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.UserDetail;

/// An account of 5,000 users and 2,000 roles, half of which have a policy of their own.
class LargeAccountTest {
    private static final String ARN = "arn:aws:iam::" + Evidences.ACCOUNT + ':';
    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

    /// Generous, because machines that test are slow and busy; it catches what grows with the square of the size.
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static StoredPolicy policy(String bucket) {
        return new StoredPolicy(
                "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":"
                        + "[\"s3:GetObject\",\"s3:PutObject\",\"iam:PassRole\",\"lambda:*\"],"
                        + "\"Resource\":[\"arn:aws:s3:::"
                        + bucket
                        + "/*\",\"arn:aws:iam::111122223333:role/role-1*\"]}]}");
    }

    private static Project project() {
        List<CredentialRow> rows = new ArrayList<>();
        List<UserDetail> users = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            String name = "user-" + i;
            rows.add(
                    new CredentialRow(
                            name,
                            ARN + "user/" + name,
                            Optional.of(LONG_AGO),
                            Optional.of(i % 2 == 0),
                            new ReportedTime.At(LONG_AGO),
                            new ReportedTime.At(LONG_AGO),
                            ReportedTime.Untold.NOT_APPLICABLE,
                            Optional.of(i % 3 == 0),
                            List.of(AccessKey.NONE, AccessKey.NONE),
                            List.of(SigningCertificate.NONE, SigningCertificate.NONE),
                            Optional.of("")));
            users.add(
                    new UserDetail(
                            name,
                            ARN + "user/" + name,
                            Optional.of(LONG_AGO),
                            List.of("group-" + i % 50),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            new TreeMap<>()));
        }
        List<GroupDetail> groups = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            groups.add(
                    new GroupDetail(
                            "group-" + i,
                            ARN + "group/group-" + i,
                            Optional.of(LONG_AGO),
                            List.of(new InlinePolicy("p", policy("group-" + i))),
                            List.<AttachedPolicy>of()));
        }
        List<RoleDetail> roles = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            roles.add(
                    new RoleDetail(
                            "role-" + i,
                            ARN + "role/role-" + i,
                            Optional.of(LONG_AGO),
                            Optional.of(
                                    new StoredPolicy(
                                            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":"
                                                    + "\"Allow\",\"Principal\":{\"Service\":"
                                                    + "\"lambda.amazonaws.com\"},\"Action\":"
                                                    + "\"sts:AssumeRole\"}]}")),
                            List.of(new InlinePolicy("p", policy("role-" + i / 2))),
                            List.of(),
                            Optional.empty(),
                            List.of(),
                            Optional.of(new RoleDetail.LastUse(Optional.empty(), Optional.empty())),
                            new TreeMap<>()));
        }
        return Evidences.project(
                new CredentialReport(Optional.of(Evidences.ACCOUNT), Optional.empty(), rows),
                new AuthorizationDetails(
                        Optional.of(Evidences.ACCOUNT), users, groups, roles, List.of()));
    }

    @Test
    void aLargeAccountIsLookedAtInGoodTime() {
        Areas areas = Areas.of(project(), Catalog.bundled());
        Evidences.board(Evidences.samples());
        long begun = System.nanoTime();
        PracticeBoard board = Evidences.CHECKER.board(areas, Evidences.TODAY);
        Duration first = Duration.ofNanos(System.nanoTime() - begun);
        begun = System.nanoTime();
        Evidences.CHECKER.board(areas, Evidences.TODAY);
        Duration again = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(board.signal("3a").orElseThrow().outcome().subjects()).hasSizeGreaterThan(1_000);
        assertThat(first).isLessThan(LIMIT);
        assertThat(again).isLessThan(first);
    }
}

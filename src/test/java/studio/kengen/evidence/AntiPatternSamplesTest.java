package studio.kengen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.evidence.CredentialRow.AccessKey;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Effect;
import studio.kengen.policy.Statement;

/// Where each of the six anti-patterns occurs in the samples, by the signals that show it (issue 5).
class AntiPatternSamplesTest {
    private static final Instant DAY = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LONG_AGO = DAY.minus(90, ChronoUnit.DAYS);

    private final CredentialReport report = Samples.credentialReport();
    private final AuthorizationDetails details = Samples.authorizationDetails();
    private final AnalyzerFindings findings = Samples.analyzerFindings();

    // ① only long-term credentials; access keys are not rotated

    @Test
    void usersWithAnActiveKey_2a() {
        assertThat(usersWithKey(key -> true))
                .containsExactly(
                        "dev-hibari",
                        "dev-kamome",
                        "dev-tsubame",
                        "dev-uguisu",
                        "left-sagi",
                        "svc-backup",
                        "svc-bulk-import",
                        "svc-ci-runner",
                        "svc-geo-sync",
                        "svc-invoice-export",
                        "svc-legacy-batch",
                        "svc-mail",
                        "svc-monitoring",
                        "svc-printer-upload",
                        "svc-status-page");
    }

    @Test
    void usersWhoAreAPersonAndAProgram_2c() {
        assertThat(users(user -> user.passwordEnabled().orElse(false) && hasKey(user, key -> true)))
                .containsExactly(
                        "dev-hibari", "dev-kamome", "dev-tsubame", "dev-uguisu", "left-sagi");
    }

    @Test
    void usersWithAKeyThatWasNotRotated_4a() {
        assertThat(usersWithKey(key -> isBefore(key.lastRotated(), LONG_AGO)))
                .containsExactly(
                        "dev-hibari",
                        "dev-tsubame",
                        "left-sagi",
                        "svc-backup",
                        "svc-bulk-import",
                        "svc-ci-runner",
                        "svc-legacy-batch",
                        "svc-mail",
                        "svc-printer-upload");
    }

    @Test
    void usersWithTwoKeys_4b() {
        assertThat(
                        users(user ->
                                user.keys().stream()
                                                .filter(key -> key.active().orElse(false))
                                                .count()
                                        == 2))
                .containsExactly("dev-hibari", "svc-bulk-import");
    }

    @Test
    void usersWithAKeyThatWasNeverUsed_4c() {
        assertThat(usersWithKey(key -> key.lastUsed().isNever()))
                .containsExactly("dev-uguisu", "svc-printer-upload");
    }

    @Test
    void furtherCredentials_4d_4e() {
        assertThat(
                        users(user ->
                                user.certificates().stream()
                                        .anyMatch(each -> each.active().orElse(false))))
                .containsExactly("svc-old-signing");
        assertThat(
                        users(user ->
                                user.additionalCredentials()
                                        .filter(text -> !text.isEmpty())
                                        .isPresent()))
                .containsExactly("svc-bulk-import");
    }

    // ② users without MFA

    @Test
    void peopleWithoutMfa_3a() {
        assertThat(
                        users(user ->
                                user.passwordEnabled().orElse(false)
                                        && !user.mfaActive().orElse(true)))
                .containsExactly(
                        "admin-kumataka",
                        "biz-fukuro",
                        "biz-raicho",
                        "biz-tonbi",
                        "dev-mejiro",
                        "dev-suzume",
                        "left-sagi",
                        "ops-kakesu");
    }

    // ③ the root user is not protected

    @Test
    void theRootUser_5a_5b_5c_5d() {
        CredentialRow root = report.root().orElseThrow();

        assertThat(root.mfaActive()).contains(false);
        assertThat(root.keys().getFirst().active()).contains(true);
        assertThat(root.keys().getFirst().lastUsed().time()).hasValueSatisfying(this::isRecent);
        assertThat(root.passwordLastUsed().time()).hasValueSatisfying(this::isRecent);
        assertThat(Samples.accountSummary().number("AccountMFAEnabled")).contains(0L);
        assertThat(Samples.accountSummary().number("AccountAccessKeysPresent")).contains(1L);
        assertThat(Samples.cloudTrail().uses())
                .filteredOn(use -> use.caller().type().equals("Root"))
                .extracting(CloudTrailUse.Use::eventName)
                .containsExactly("CreatePolicyVersion", "ConsoleLogin");
    }

    // ④ permissions that are not least

    @Test
    void policiesThatAllowEveryActionOfAService_6a() {
        assertThat(
                        identitiesAndPolicies(statement ->
                                statement.effect() == Effect.ALLOW
                                        && statement.actions()
                                                instanceof ActionElement.Action(var patterns)
                                        && patterns.stream()
                                                .anyMatch(action ->
                                                        action.equals("*")
                                                                || action.endsWith(":*"))))
                .containsExactly(
                        "svc-backup",
                        "AWSReservedSSO_MapLabSupport_13579bdf02468ace",
                        "maplab-ci",
                        "maplab-contractor-boundary",
                        "maplab-deploy-boundary",
                        "maplab-old-admin",
                        "maplab-renderer",
                        "AWSLambda_FullAccess",
                        "AdministratorAccess",
                        "AmazonEC2FullAccess");
    }

    @Test
    void policiesThatAllowAllButSomeActions_6c() {
        assertThat(
                        identitiesAndPolicies(statement ->
                                statement.effect() == Effect.ALLOW
                                        && statement.actions() instanceof ActionElement.NotAction))
                .containsExactly("maplab-everything-but-iam", "PowerUserAccess");
    }

    @Test
    void identitiesWithMuchOfAllPower_6d() {
        assertThat(
                        identities()
                                .filter(identity ->
                                        identity.attachedPolicies().stream()
                                                .map(AttachedPolicy::name)
                                                .anyMatch(
                                                        List.of(
                                                                        "AdministratorAccess",
                                                                        "PowerUserAccess",
                                                                        "IAMFullAccess")
                                                                ::contains))
                                .map(Identity::name))
                .containsExactly(
                        "admin-hayabusa",
                        "admin-kumataka",
                        "svc-ci-runner",
                        "developers",
                        "AWSReservedSSO_AdministratorAccess_fedcba9876543210",
                        "legacy-stack-2023",
                        "maplab-break-glass",
                        "maplab-deploy");
    }

    @Test
    void usersWithPoliciesOfTheirOwn_7a_7d() {
        assertThat(details.users().stream().filter(user -> !user.inlinePolicies().isEmpty()))
                .extracting(UserDetail::name)
                .containsExactly("lead-ootaka", "svc-backup", "svc-mail");
        assertThat(details.users().stream().filter(user -> !user.attachedPolicies().isEmpty()))
                .extracting(UserDetail::name)
                .containsExactly(
                        "admin-hayabusa",
                        "admin-kumataka",
                        "svc-bulk-import",
                        "svc-ci-runner",
                        "svc-geo-sync",
                        "svc-invoice-export",
                        "svc-legacy-batch",
                        "svc-monitoring",
                        "svc-old-signing",
                        "svc-printer-upload",
                        "svc-status-page");
    }

    @Test
    void groupsWithInlinePoliciesOnlyOrThoseOfAwsOnly_7b_7c() {
        assertThat(details.groups().stream().filter(group -> group.attachedPolicies().isEmpty()))
                .extracting(GroupDetail::name)
                .containsExactly("contractors");
        assertThat(
                        details.groups().stream()
                                .filter(group ->
                                        group.inlinePolicies().isEmpty()
                                                && group.attachedPolicies().stream()
                                                        .allMatch(AttachedPolicy::isOfAws)))
                .extracting(GroupDetail::name)
                .containsExactly("campaign-2024", "developers", "readers");
    }

    // ⑤ no regular clean-up

    @Test
    void passwordsThatAreNotUsed_9a() {
        assertThat(
                        users(user ->
                                user.passwordEnabled().orElse(false)
                                        && (isBefore(user.passwordLastUsed(), LONG_AGO)
                                                || user.passwordLastUsed().isNever())))
                .containsExactly(
                        "agency-shigi",
                        "biz-fukuro",
                        "biz-oshidori",
                        "left-sagi",
                        "left-tsuru",
                        "trial-karasu");
    }

    @Test
    void keysThatAreNotUsed_9b() {
        assertThat(
                        usersWithKey(key ->
                                isBefore(key.lastUsed(), LONG_AGO) || key.lastUsed().isNever()))
                .containsExactly(
                        "dev-uguisu", "left-sagi", "svc-bulk-import", "svc-printer-upload");
    }

    @Test
    void rolesThatAreNotUsed_9d() {
        assertThat(
                        details.roles().stream()
                                .filter(role -> !role.isServiceLinked())
                                .filter(role ->
                                        role.lastUsed()
                                                .flatMap(RoleDetail.LastUse::at)
                                                .map(at -> at.isBefore(LONG_AGO))
                                                .orElse(true)))
                .extracting(RoleDetail::name)
                .containsExactly(
                        "AWSReservedSSO_MapLabSupport_13579bdf02468ace",
                        "legacy-batch-server",
                        "legacy-report",
                        "legacy-stack-2023",
                        "maplab-break-glass",
                        "maplab-glue-crawler");
    }

    @Test
    void policiesGroupsAndUsersThatNobodyNeeds_9e_9f_9g() {
        assertThat(
                        details.policies().stream()
                                .filter(policy ->
                                        !policy.isOfAws()
                                                && policy.attachments().equals(Optional.of(0))
                                                && policy.boundaryUses().equals(Optional.of(0))))
                .extracting(ManagedPolicy::name)
                .containsExactly("maplab-campaign-2024", "maplab-old-admin");
        assertThat(
                        details.groups().stream()
                                .map(GroupDetail::name)
                                .filter(group ->
                                        details.users().stream()
                                                .noneMatch(user -> user.groups().contains(group))))
                .containsExactly("campaign-2024");
        assertThat(
                        details.users().stream()
                                .filter(user ->
                                        user.groups().isEmpty()
                                                && user.inlinePolicies().isEmpty()
                                                && user.attachedPolicies().isEmpty()))
                .extracting(UserDetail::name)
                .containsExactly("svc-paused", "trial-hato", "trial-karasu");
    }

    @Test
    void whatAccessAnalyzerFindsUnused_9h() {
        assertThat(
                        findings.findings().stream()
                                .filter(AnalyzerFinding::isActive)
                                .filter(finding -> finding.type().startsWith("Unused"))
                                .map(finding -> finding.type() + " " + nameOf(finding))
                                .distinct())
                .containsExactlyInAnyOrder(
                        "UnusedIAMRole legacy-batch-server",
                        "UnusedIAMRole legacy-report",
                        "UnusedIAMRole legacy-stack-2023",
                        "UnusedIAMRole maplab-break-glass",
                        "UnusedIAMRole AWSReservedSSO_MapLabSupport_13579bdf02468ace",
                        "UnusedIAMUserPassword biz-fukuro",
                        "UnusedIAMUserPassword biz-oshidori",
                        "UnusedIAMUserPassword left-sagi",
                        "UnusedIAMUserPassword left-tsuru",
                        "UnusedIAMUserAccessKey dev-uguisu",
                        "UnusedIAMUserAccessKey left-sagi",
                        "UnusedIAMUserAccessKey svc-bulk-import",
                        "UnusedIAMUserAccessKey svc-printer-upload",
                        "UnusedPermission maplab-deploy",
                        "UnusedPermission maplab-renderer");
    }

    // ⑥ public and cross-account access is not checked

    @Test
    void whatIsPublic_11a() {
        assertThat(
                        external()
                                .filter(finding -> finding.isPublic().orElse(false))
                                .map(AntiPatternSamplesTest::nameOf))
                .containsExactlyInAnyOrder(
                        "arn:aws:s3:::maplab-open-data",
                        "arn:aws:s3:::maplab-printer",
                        "maplab-open-data");
    }

    @Test
    void whatOthersReach_11b() {
        assertThat(
                        external()
                                .filter(finding -> !finding.isPublic().orElse(true))
                                .filter(finding -> !finding.isAboutReservedRole())
                                .map(AntiPatternSamplesTest::nameOf))
                .containsExactlyInAnyOrder("maplab-ci-github", "maplab-printer-partner");
    }

    @Test
    void rolesOfIdentityCenterThatNeedAnArchiveRule_11d() {
        assertThat(external().filter(AnalyzerFinding::isAboutReservedRole)).hasSize(6);
    }

    @Test
    void rolesThatAnybodyMayAssume_11f() {
        assertThat(
                        details.roles().stream()
                                .filter(role ->
                                        role.trust()
                                                .orElseThrow()
                                                .text()
                                                .contains("\"AWS\":\"*\"")))
                .extracting(RoleDetail::name)
                .containsExactly("maplab-open-data");
    }

    private Stream<AnalyzerFinding> external() {
        return findings.findings().stream()
                .filter(AnalyzerFinding::isActive)
                .filter(finding -> finding.type().equals(AnalyzerFinding.EXTERNAL_ACCESS));
    }

    private static String nameOf(AnalyzerFinding finding) {
        String arn = finding.resource().orElseThrow();
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    private List<String> users(Predicate<CredentialRow> which) {
        return report.users().stream()
                .filter(user -> !user.isRoot())
                .filter(which)
                .map(CredentialRow::user)
                .toList();
    }

    private List<String> usersWithKey(Predicate<AccessKey> which) {
        return users(user -> hasKey(user, which));
    }

    private static boolean hasKey(CredentialRow user, Predicate<AccessKey> which) {
        return user.keys().stream().anyMatch(key -> key.active().orElse(false) && which.test(key));
    }

    private static boolean isBefore(ReportedTime time, Instant limit) {
        return time.time().filter(at -> at.isBefore(limit)).isPresent();
    }

    private void isRecent(Instant time) {
        assertThat(time).isBetween(DAY.minus(14, ChronoUnit.DAYS), DAY);
    }

    private Stream<Identity> identities() {
        return Stream.of(details.users(), details.groups(), details.roles()).flatMap(List::stream);
    }

    /// Users, groups and roles by their inline policies, and managed policies, that have such a statement.
    private List<String> identitiesAndPolicies(Predicate<Statement> which) {
        return Stream.concat(
                        identities()
                                .filter(identity ->
                                        identity.inlinePolicies().stream()
                                                .anyMatch(policy -> has(policy.document(), which)))
                                .map(Identity::name),
                        details.policies().stream()
                                .filter(policy -> has(policy.document().orElseThrow(), which))
                                .map(ManagedPolicy::name))
                .toList();
    }

    private static boolean has(StoredPolicy policy, Predicate<Statement> which) {
        return policy.sound().orElseThrow().statements().stream().anyMatch(which);
    }
}

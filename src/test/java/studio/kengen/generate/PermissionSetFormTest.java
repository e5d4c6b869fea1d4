package studio.kengen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// IAM Identity Center API reference: CreatePermissionSet, AttachManagedPolicyToPermissionSet,
/// CustomerManagedPolicyReference, Tag.
class PermissionSetFormTest {
    @Test
    void aNameHas1To32LettersDigitsAndSomeSigns() {
        assertThat(PermissionSetForm.isName("a_B9+=,.@-")).isTrue();
        assertThat(PermissionSetForm.isName("A".repeat(32))).isTrue();
        assertThat(PermissionSetForm.isName("A".repeat(33))).isFalse();
        assertThat(PermissionSetForm.isName("")).isFalse();
        assertThat(PermissionSetForm.isName("a b")).isFalse();
        assertThat(PermissionSetForm.isName("運用")).isFalse();
    }

    @Test
    void aDescriptionHas1To700LatinCharacters() {
        assertThat(PermissionSetForm.isDescription("Opérateur\n")).isTrue();
        assertThat(PermissionSetForm.isDescription("a".repeat(700))).isTrue();
        assertThat(PermissionSetForm.isDescription("a".repeat(701))).isFalse();
        assertThat(PermissionSetForm.isDescription("運用")).isFalse();
        assertThat(PermissionSetForm.isDescription("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT12H", "PT8H30M", "PT90M", "PT3600S"})
    void aSessionLasts1To12Hours(String duration) {
        assertThat(PermissionSetForm.isSessionDuration(duration)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT59M", "PT12H1S", "P1D", "8", "8h", "pt8h", "", "-PT2H"})
    void anythingElseIsNoSession(String duration) {
        assertThat(PermissionSetForm.isSessionDuration(duration)).isFalse();
    }

    @Test
    void aRelayStateIsAUrlOfAtMost240Characters() {
        assertThat(PermissionSetForm.isRelayState("https://console.aws.amazon.com/s3/?a=b#c"))
                .isTrue();
        assertThat(PermissionSetForm.isRelayState("https://" + "a".repeat(232))).isTrue();
        assertThat(PermissionSetForm.isRelayState("https://" + "a".repeat(233))).isFalse();
        assertThat(PermissionSetForm.isRelayState("console")).isFalse();
        assertThat(PermissionSetForm.isRelayState("https://例.jp")).isFalse();
    }

    @Test
    void anAwsManagedPolicyIsNamedByItsArn() {
        assertThat(PermissionSetForm.isManagedPolicy("arn:aws:iam::aws:policy/ReadOnlyAccess"))
                .isTrue();
        assertThat(
                        PermissionSetForm.isManagedPolicy(
                                "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"))
                .isTrue();
        assertThat(PermissionSetForm.isManagedPolicy("arn:aws-cn:iam::aws:policy/ReadOnlyAccess"))
                .isTrue();
        assertThat(PermissionSetForm.isManagedPolicy("arn:aws:iam::111122223333:policy/Own"))
                .isFalse();
        assertThat(PermissionSetForm.isManagedPolicy("ReadOnlyAccess")).isFalse();
    }

    @Test
    void aCustomerManagedPolicyIsNamedByPathAndName() {
        assertThat(CustomerPolicyName.parse("/team/a/Policy"))
                .contains(new CustomerPolicyName("/team/a/", "Policy"));
        assertThat(CustomerPolicyName.parse("Policy"))
                .contains(new CustomerPolicyName("/", "Policy"));
        assertThat(CustomerPolicyName.parse("team/Policy")).isEmpty();
        assertThat(CustomerPolicyName.parse("/team/")).isEmpty();
        assertThat(CustomerPolicyName.parse("/team//Policy")).isEmpty();
        assertThat(CustomerPolicyName.parse("/" + "P".repeat(129))).isEmpty();
        assertThat(CustomerPolicyName.parse("arn:aws:iam::111122223333:policy/P")).isEmpty();
    }

    @Test
    void aBoundaryIsEitherOfThem() {
        assertThat(PermissionSetForm.isBoundary("arn:aws:iam::aws:policy/ReadOnlyAccess")).isTrue();
        assertThat(PermissionSetForm.isBoundary("/team/Boundary")).isTrue();
        assertThat(PermissionSetForm.isBoundary("arn:aws:iam::111122223333:policy/B")).isFalse();
    }

    @Test
    void aTagIsKeyAndValue() {
        assertThat(PermissionSetForm.isTag("team=地図")).isTrue();
        assertThat(PermissionSetForm.isTag("team=")).isTrue();
        assertThat(PermissionSetForm.isTag("k".repeat(128) + "=" + "v".repeat(256))).isTrue();
        assertThat(PermissionSetForm.isTag("k".repeat(129) + "=v")).isFalse();
        assertThat(PermissionSetForm.isTag("k=" + "v".repeat(257))).isFalse();
        assertThat(PermissionSetForm.isTag("team")).isFalse();
        assertThat(PermissionSetForm.isTag("=x")).isFalse();
        assertThat(PermissionSetForm.isTag("AWS:x=y")).isFalse();
        assertThat(PermissionSetForm.isTag("a;b=c")).isFalse();
    }
}

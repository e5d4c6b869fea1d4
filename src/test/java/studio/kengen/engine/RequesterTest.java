package studio.kengen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who a text names.
class RequesterTest {
    private static final String ACCOUNT = "111122223333";

    @Test
    void accountNumberAndRootArnAreTheRootUser() {
        assertThat(Requester.parse(ACCOUNT)).contains(new Requester.Root("aws", ACCOUNT));
        assertThat(Requester.parse("arn:aws-cn:iam::111122223333:root"))
                .contains(new Requester.Root("aws-cn", ACCOUNT));
    }

    @Test
    void theLastPartOfAPathIsTheName() {
        String user = "arn:aws:iam::111122223333:user/team/maps/hana";
        String role = "arn:aws:iam::111122223333:role/team/app";
        assertThat(Requester.parse(user)).contains(new Requester.User(user, ACCOUNT, "hana"));
        assertThat(Requester.parse(role)).contains(new Requester.Role(role, ACCOUNT, "app"));
    }

    @Test
    void aSessionKnowsItsRoleAndItsName() {
        String arn = "arn:aws:sts::111122223333:assumed-role/app/hana@example.com";
        Requester session =
                new Requester.RoleSession(arn, "aws", ACCOUNT, "app", "hana@example.com");
        assertThat(Requester.parse(arn)).contains(session);
        assertThat(session.principalArn()).contains("arn:aws:iam::111122223333:role/app");
    }

    @Test
    void servicesProvidersAndNobodyBelongToNoAccount() {
        assertThat(Requester.parse("lambda.amazonaws.com"))
                .contains(new Requester.Service("lambda.amazonaws.com"));
        assertThat(Requester.parse("cognito-identity.amazonaws.com"))
                .contains(new Requester.Federated("cognito-identity.amazonaws.com"));
        assertThat(Requester.parse("arn:aws:iam::111122223333:saml-provider/idp"))
                .contains(new Requester.Federated("arn:aws:iam::111122223333:saml-provider/idp"));
        assertThat(Requester.parse("*")).contains(new Requester.Anonymous());
    }

    @Test
    void serviceLinkedRolesAreKnownByTheirPathOrTheirName() {
        assertThat(named("arn:aws:iam::111122223333:role/aws-service-role/a.amazonaws.com/X"))
                .matches(Requester::isServiceLinkedRole);
        assertThat(named("arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForX/s"))
                .matches(Requester::isServiceLinkedRole);
        assertThat(named("arn:aws:iam::111122223333:role/app"))
                .matches(requester -> !requester.isServiceLinkedRole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hana",
                "11112222333",
                "arn:aws:iam::111122223333",
                "arn:aws:iam::111122223333:role",
                "arn:aws:iam::111122223333:role/",
                "arn:aws:iam::111122223333:user/",
                "arn:aws:iam::111122223333:group/team",
                "arn:aws:sts::111122223333:assumed-role/app",
                "arn:aws:sts::111122223333:assumed-role/app/",
                "arn:aws:sts::111122223333:assumed-role//session",
                "arn:aws:s3:::bucket",
            })
    void whatNamesNobodyIsRefused(String text) {
        assertThat(Requester.parse(text)).isEmpty();
    }

    private static Requester named(String text) {
        return Requester.parse(text).orElseThrow();
    }
}

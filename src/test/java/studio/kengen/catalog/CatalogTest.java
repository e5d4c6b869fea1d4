package studio.kengen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {
    private final Catalog catalog = Catalog.bundled();

    @Test
    void findsServicesAndActionsWhateverTheirCase() {
        assertThat(catalog.service("S3").orElseThrow().name()).isEqualTo("Amazon S3");
        assertThat(catalog.action("S3:getOBJECT").orElseThrow().qualifiedName())
                .isEqualTo("s3:GetObject");
        assertThat(catalog.service("s3").orElseThrow().resourceType("BUCKET")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3", "s3:", ":GetObject", "s3:NoSuchAction", "nope:GetObject"})
    void doesNotFindWhatIsNoAction(String name) {
        assertThat(catalog.action(name)).isEmpty();
        assertThat(catalog.expand(name)).isEmpty();
    }

    @Test
    void findsNoActionForAWildcard() {
        assertThat(catalog.action("s3:Get*")).isEmpty();
    }

    @Test
    void findsEveryActionByItsName() {
        for (Action action : catalog.expand("*")) {
            assertThat(catalog.action(action.qualifiedName())).containsSame(action);
        }
    }

    @Test
    void expandsToNamesInTheSpellingOfAws() {
        assertThat(names(catalog.expand("S3:getobjectt*")))
                .containsExactly("s3:GetObjectTagging", "s3:GetObjectTorrent");
        assertThat(names(catalog.expand("sqs:?urgeQueue"))).containsExactly("sqs:PurgeQueue");
        assertThat(names(catalog.expand("s3:GetObject"))).containsExactly("s3:GetObject");
    }

    @Test
    void expandsAWholeService() {
        assertThat(catalog.expand("s3:*"))
                .isEqualTo(catalog.service("s3").orElseThrow().actions())
                .hasSizeGreaterThan(150);
    }

    @Test
    void expandsWildcardsInTheServicePrefix() {
        assertThat(names(catalog.expand("s?s:Tag*e")))
                .containsExactly("ses:TagResource", "sns:TagResource", "sqs:TagQueue");
        assertThat(catalog.expand("*:*")).isEqualTo(catalog.expand("*"));
        assertThat(catalog.expand("**")).isEqualTo(catalog.expand("*"));
    }

    @Test
    void aWildcardDoesNotReachOverTheColon() {
        assertThat(catalog.expand("s3*")).isEmpty();
        assertThat(catalog.expand("*GetObject")).isEmpty();
        assertThat(catalog.expand("s3:Get*:x")).isEmpty();
    }

    @Test
    void sortsByServiceAndThenByName() {
        List<Action> all = catalog.expand("*");

        assertThat(all.stream().map(Action::service).distinct())
                .isSorted()
                .containsExactlyElementsOf(catalog.servicePrefixes());
        assertThat(catalog.expand("ec2:*").stream().map(Action::name))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void knowsGlobalConditionKeysWithTheirTypes() {
        assertThat(catalog.conditionKey("aws:sourcevpc"))
                .contains(new ConditionKey("aws:SourceVpc", ConditionKeyType.STRING, false));
        assertThat(catalog.conditionKey("aws:TagKeys"))
                .contains(new ConditionKey("aws:TagKeys", ConditionKeyType.STRING, true));
        assertThat(catalog.conditionKey("aws:SourceIp").orElseThrow().type())
                .isEqualTo(ConditionKeyType.IP_ADDRESS);
        assertThat(catalog.conditionKey("ec2:RoleDelivery").orElseThrow().type())
                .isEqualTo(ConditionKeyType.NUMERIC);
        assertThat(catalog.conditionKey("aws:NoSuchKey")).isEmpty();
        assertThat(catalog.globalConditionKeys())
                .hasSize(61)
                .extracting(ConditionKey::name)
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsConditionKeysWithPlaceholders() {
        assertThat(catalog.conditionKey("aws:PrincipalTag/team").orElseThrow().name())
                .isEqualTo("aws:PrincipalTag/${TagKey}");
        assertThat(catalog.conditionKey("aws:PrincipalTag/")).isEmpty();
        assertThat(catalog.conditionKey("s3:ExistingObjectTag/secret").orElseThrow().name())
                .isEqualTo("s3:ExistingObjectTag/<key>");
        assertThat(catalog.conditionKey("kms:EncryptionContext:app").orElseThrow().name())
                .isEqualTo("kms:EncryptionContext:${EncryptionContextKey}");
        assertThat(
                        catalog.conditionKey("codebuild:secondarySources/lib.location")
                                .orElseThrow()
                                .isTemplate())
                .isTrue();
    }

    @Test
    void knowsConditionKeysOfIdentityProviders() {
        assertThat(catalog.conditionKey("saml:aud")).isPresent();
        assertThat(catalog.conditionKey("token.actions.githubusercontent.com:sub")).isPresent();
        assertThat(catalog.conditionKey("token.actions.githubusercontent.com/acme:ref"))
                .isPresent();
        assertThat(
                        catalog.conditionKey("cognito-identity.amazonaws.com:amr")
                                .orElseThrow()
                                .multivalued())
                .isTrue();
        assertThat(catalog.conditionKey("oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE:sub"))
                .isPresent();
        assertThat(catalog.conditionKey("s3:sub")).isEmpty();
    }

    @Test
    void knowsConditionKeysThatBelongToAnotherServiceThanTheirPrefixSays() {
        assertThat(catalog.conditionKey("identitycenter:InstanceArn").orElseThrow().type())
                .isEqualTo(ConditionKeyType.ARN);
        assertThat(catalog.conditionKey("ec2:osuser")).isPresent();
        assertThat(catalog.conditionKey("no-colon")).isEmpty();
    }

    @Test
    void theKeysOfOneActionIncludeThoseOfItsResources() {
        Service ec2 = catalog.service("ec2").orElseThrow();

        assertThat(ec2.conditionKeysOf(catalog.action("ec2:RunInstances").orElseThrow()))
                .contains("ec2:InstanceType", "ec2:MetadataHttpTokens", "aws:RequestTag/${TagKey}");
        assertThat(ec2.conditionKeysOf(catalog.action("ec2:DescribeInstances").orElseThrow()))
                .contains("ec2:Region");
    }

    private static List<String> names(List<Action> actions) {
        return actions.stream().map(Action::qualifiedName).toList();
    }
}

package studio.kengen.control.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.Statement;

class StatementTemplateTest {
    private static final List<String> COVERED = List.of("s3:GetObject");
    private static final Placeholder KEY =
            placeholder("tagKey", ValueType.TAG_KEY, false, List.of("team"));
    private static final Placeholder VALUES =
            placeholder("tagValue", ValueType.TAG_VALUE, true, List.of());
    private static final StatementTemplate OWN_OBJECTS =
            new StatementTemplate(
                    PolicyKind.IDENTITY,
                    Effect.ALLOW,
                    new TargetActions.Covered(),
                    StatementTemplate.EVERY_RESOURCE,
                    List.of(
                            ConditionTemplate.of(
                                    "StringEquals",
                                    "s3:ExistingObjectTag/{{tagKey}}",
                                    "{{tagValue}}")),
                    List.of(KEY, VALUES));

    @Test
    void valuesTakeThePlaceOfPlaceholders() {
        assertThat(filled(Map.of("tagKey", List.of("owner"), "tagValue", List.of("a", "b"))))
                .extracting(Statement::conditions)
                .isEqualTo(
                        List.of(
                                new Condition(
                                        "StringEquals",
                                        "s3:ExistingObjectTag/owner",
                                        List.of("a", "b"))));
    }

    @Test
    void aDefaultCountsWhereNoValueIsGiven() {
        assertThat(filled(Map.of("tagValue", List.of("maps"))).conditions().getFirst().key())
                .isEqualTo("s3:ExistingObjectTag/team");
    }

    @Test
    void aMissingValueIsAProblemAndNotAHalfFilledPolicy() {
        assertThat(problems(Map.of())).containsExactly("No value for: tag values. Enter one.");
    }

    @Test
    void aValueOfAnotherKindIsAProblem() {
        assertThat(problems(Map.of("tagKey", List.of("aws:team"), "tagValue", List.of("maps"))))
                .containsExactly("\"aws:team\" is not a value for: tag key. Write it like team.");
    }

    @Test
    void severalValuesWhereOneIsTakenAreAProblem() {
        assertThat(problems(Map.of("tagKey", List.of("a", "b"), "tagValue", List.of("maps"))))
                .containsExactly("There can be only one value for: tag key.");
    }

    @Test
    void aStatementAboutNoActionIsAProblem() {
        assertThat(OWN_OBJECTS.fill(List.of(), Map.of("tagValue", List.of("maps"))))
                .isInstanceOf(Filling.Refused.class);
    }

    @Test
    void aProjectsPlaceholderIsCalledAsTheProjectSays() {
        Placeholder own =
                new Placeholder(
                        "floor",
                        ValueType.NUMBER,
                        false,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(Message.of("control.own", "floor of the office")));

        assertThat(Messages.in(Locale.ENGLISH).text(own.label())).isEqualTo("floor of the office");
    }

    @Test
    void aPlaceholderTakesOnlyDefaultsOfItsKind() {
        assertThatThrownBy(() -> placeholder("vpcIds", ValueType.VPC_ID, true, List.of("subnet-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vpcIds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    StringEquals             | aws:SourceVpce  | v     | StringNotEquals
                    StringLike               | s3:prefix       | v     | StringNotLike
                    StringNotEquals          | batch:User      | v     | StringEquals
                    NumericLessThan          | s3:signatureAge | 1     | NumericGreaterThanEqualsIfExists
                    IpAddress                | aws:VpcSourceIp | v     | NotIpAddress
                    ArnLike                  | aws:SourceArn   | v     | ArnNotLike
                    Bool                     | ec2:Encrypted   | true  | BoolIfExists
                    BoolIfExists             | ec2:Encrypted   | true  | Bool
                    Null                     | ec2:Add/group   | true  | Null
                    ForAllValues:StringEquals| lambda:SubnetIds| v     | ForAnyValue:StringNotEquals
                    ForAnyValue:StringEquals | aws:CalledVia   | v     | ForAllValues:StringNotEquals
                    """)
    void theRestIsDeniedByTheOppositeCondition(
            String operator, String key, String value, String opposite) {
        StatementTemplate template =
                new StatementTemplate(
                        PolicyKind.IDENTITY,
                        Effect.ALLOW,
                        new TargetActions.Covered(),
                        StatementTemplate.EVERY_RESOURCE,
                        List.of(ConditionTemplate.of(operator, key, value)),
                        List.of());

        assertThat(template.denialOfTheRest())
                .first()
                .satisfies(denial -> {
                    assertThat(denial.effect()).isEqualTo(Effect.DENY);
                    assertThat(denial.kind()).isEqualTo(PolicyKind.SERVICE_CONTROL);
                    assertThat(denial.conditions().getFirst().operator()).isEqualTo(opposite);
                });
    }

    @Test
    void aRequestWithoutTheKeyIsNotDeniedWhereTheConditionLetsItPass() {
        StatementTemplate template =
                new StatementTemplate(
                        PolicyKind.IDENTITY,
                        Effect.ALLOW,
                        new TargetActions.Covered(),
                        StatementTemplate.EVERY_RESOURCE,
                        List.of(ConditionTemplate.of("StringEqualsIfExists", "s3:prefix", "home")),
                        List.of());

        assertThat(template.denialOfTheRest())
                .singleElement()
                .satisfies(denial ->
                        assertThat(denial.conditions())
                                .containsExactly(
                                        ConditionTemplate.of(
                                                "StringNotEquals", "s3:prefix", "home"),
                                        ConditionTemplate.of("Null", "s3:prefix", "false")));
    }

    @Test
    void callsThatServicesPassOnAreNotDeniedForTheirNetwork() {
        StatementTemplate template =
                new StatementTemplate(
                        PolicyKind.IDENTITY,
                        Effect.ALLOW,
                        new TargetActions.Covered(),
                        StatementTemplate.EVERY_RESOURCE,
                        List.of(ConditionTemplate.of("StringEquals", "aws:SourceVpc", "vpc-1")),
                        List.of());

        assertThat(template.denialOfTheRest())
                .singleElement()
                .satisfies(denial ->
                        assertThat(denial.conditions())
                                .contains(
                                        ConditionTemplate.of(
                                                "BoolIfExists", "aws:ViaAWSService", "false")));
    }

    @ParameterizedTest
    @EnumSource(ValueType.class)
    void everyKindOfValueAcceptsItsExamplesAndNothingBlank(ValueType type) {
        assertThat(type.examples()).isNotEmpty().allMatch(type::accepts);
        assertThat(type.accepts("")).isFalse();
        assertThat(ValueType.parse(type.text())).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "CIDR, 203.0.113.0/24, 203.0.113.0/33",
        "CIDR, 203.0.113.7, 203.0.113",
        "CIDR, 10.0.0.0/8, 256.0.0.0/8",
        "CIDR, 2001:db8::/32, office",
        "ACCOUNT_ID, 111122223333, 11112222333",
        "REGION, us-gov-west-1, tokyo",
        "ROLE_ARN, arn:aws:iam::*:role/app-*, arn:aws:iam::111122223333:user/app",
        "TAG_KEY, team, aws:team",
        "DATE_TIME, 2027-03-31T15:00:00Z, tomorrow",
        "SERVICE_PRINCIPAL, lambda.amazonaws.com, lambda"
    })
    void aKindOfValueTellsWhatIsOfItsKind(ValueType type, String good, String bad) {
        assertThat(type.accepts(good)).isTrue();
        assertThat(type.accepts(bad)).isFalse();
    }

    private static Statement filled(Map<String, List<String>> values) {
        return ((Filling.Filled) OWN_OBJECTS.fill(COVERED, values)).statement();
    }

    private static List<String> problems(Map<String, List<String>> values) {
        return ((Filling.Refused) OWN_OBJECTS.fill(COVERED, values))
                .problems().stream().map(Messages.in(Locale.ENGLISH)::text).toList();
    }

    private static Placeholder placeholder(
            String name, ValueType type, boolean many, List<String> defaults) {
        return new Placeholder(
                name, type, many, defaults, Optional.empty(), List.of(), Optional.empty());
    }
}

package studio.kengen.control.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.control.RuleControl;

class AskedValuesTest {
    private static final ControlKnowledge KNOWLEDGE = ControlKnowledge.bundled();

    /// AWS Config itself calls these parameters text.
    @ParameterizedTest
    @CsvSource({
        "ACCOUNT_PART_OF_ORGANIZATIONS, MasterAccountId, 111122223333, my-account",
        "DYNAMODB_TABLE_ENCRYPTED_KMS, kmsKeyArns, arn:aws:kms:ap-northeast-1:111122223333:key/0f4e, 0f4e",
        "VPC_ENDPOINT_ENABLED, vpcIds, vpc-0123456789abcdef0, main",
        "LAMBDA_INSIDE_VPC, subnetIds, subnet-0123456789abcdef0, vpc-0123456789abcdef0",
        "S3_BUCKET_POLICY_GRANTEE_CHECK, servicePrincipals, lambda.amazonaws.com, lambda",
    })
    void aParameterOfAConfigRuleTakesOnlyWhatItIsCalled(
            String rule, String parameter, String good, String bad) {
        KnownControl control = control(rule);
        assertThat(fieldsWithProblems(control, parameter, good)).doesNotContain(parameter);
        assertThat(fieldsWithProblems(control, parameter, bad)).contains(parameter);
    }

    private static List<String> fieldsWithProblems(
            KnownControl control, String parameter, String value) {
        return AskedValues.problems(control, Map.of(parameter, List.of(value))).stream()
                .map(ValueProblem::field)
                .toList();
    }

    private static KnownControl control(String rule) {
        return KNOWLEDGE.risks().stream()
                .flatMap(risk -> risk.controls().stream())
                .filter(control ->
                        control instanceof RuleControl known
                                && known.rule().identifier().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}

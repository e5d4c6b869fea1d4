package studio.kengen.check.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.policy.PolicyParser;

class AccountTraitsTest {
    private static final String ONE = "111122223333";
    private static final String OTHER = "444455556666";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "arn:aws:s3:::bucket-2024/*",
                "arn:aws:sqs:*:*:queue-1",
                "arn:aws:iam::*:role/aws-reserved/*",
                "arn:aws:iam::123456789012:role/someone",
                "*shop*",
                "ap-northeast-1",
                "o-exampleorgid"
            })
    void textsInWhichTheirNumbersHaveNoPartDoNotTellAccountsApart(String text) {
        assertThat(areAlike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ONE,
                "arn:aws:iam::111122223333:role/someone",
                "arn:aws:sqs:*:1111*:queue",
                "arn:aws:s3:::logs-${aws:PrincipalAccount}/*",
                "*1111*:role/x",
                "arn:aws:iam:*1111*:x:y:z",
                "arn:*:1111*",
                "user@111122223333/x"
            })
    void textsThatTheirNumbersAreHeldAgainstTellAccountsApart(String text) {
        assertThat(areAlike(text)).isFalse();
    }

    @Test
    void resourcesConditionsAndPrincipalsOfPoliciesCount() {
        assertThat(areAlikeIn("\"Resource\": \"arn:aws:sqs:*:" + ONE + ":q\"")).isFalse();
        assertThat(
                        areAlikeIn(
                                "\"Resource\": \"*\", \"Condition\": {\"StringEquals\":"
                                        + " {\"aws:PrincipalAccount\": \""
                                        + ONE
                                        + "\"}}"))
                .isFalse();
        assertThat(areAlikeIn("\"Resource\": \"*\", \"Principal\": {\"AWS\": \"" + ONE + "\"}"))
                .isFalse();
        assertThat(areAlikeIn("\"Resource\": \"*\"")).isTrue();
    }

    private static boolean areAlike(String text) {
        AccountTraits traits = AccountTraits.of(List.of(), Stream.of(text));
        return traits.of(ONE).equals(traits.of(OTHER));
    }

    private static boolean areAlikeIn(String rest) {
        String policy =
                "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\","
                        + " \"Action\": \"*\", "
                        + rest
                        + "}]}";
        AccountTraits traits =
                AccountTraits.of(
                        List.of(PolicyParser.parse(policy).document().orElseThrow()), Stream.of());
        return traits.of(ONE).equals(traits.of(OTHER));
    }
}

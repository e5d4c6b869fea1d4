package studio.kengen.generate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.generate.deployment.DeployedText.DesignAccount;
import studio.kengen.generate.deployment.DeployedText.Literal;

class PlaceTest {
    private static final Place PLACE = new Place("111122223333", "aws", "ap-northeast-1");

    @ParameterizedTest
    @CsvSource({
        "arn:aws:sqs:ap-northeast-1:111122223333:orders, arn:<PARTITION>:sqs:<REGION>:<ACCOUNT>:orders",
        "arn:aws:s3:::maps/*, arn:<PARTITION>:s3:::maps/*",
        "arn:aws:apigateway:ap-northeast-1::/restapis/a1, arn:<PARTITION>:apigateway:<REGION>::/restapis/a1",
        "arn:aws:iam::111122223333:root, arn:<PARTITION>:iam::<ACCOUNT>:root",
        "111122223333, <ACCOUNT>",
        "s3.ap-northeast-1.amazonaws.com, s3.<REGION>.amazonaws.com"
    })
    void whatNamesThePlaceIsReferredTo(String written, String expected) {
        assertThat(told(PLACE, written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::777788889999:role/x, arn:<PARTITION>:iam::777788889999:role/x",
        "arn:aws:sqs:ap-northeast-1:777788889999:q, arn:<PARTITION>:sqs:ap-northeast-1:777788889999:q",
        "arn:aws:sqs:us-east-1:111122223333:q, arn:<PARTITION>:sqs:us-east-1:<ACCOUNT>:q",
        "arn:aws-cn:s3:::maps, arn:aws-cn:s3:::maps",
        "arn:aws:s3:::maps-111122223333, arn:<PARTITION>:s3:::maps-111122223333"
    })
    void anotherPlaceAndNamesStayAsTheyAre(String written, String expected) {
        assertThat(told(PLACE, written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "",
                "ap-northeast-1",
                "vpc-1",
                "777788889999",
                "s3.us-east-1.amazonaws.com",
                "lambda.amazonaws.com",
                "${aws:username}",
                "arn:broken"
            })
    void whatNamesNoPlaceStaysAsItIs(String written) {
        assertThat(told(PLACE, written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:x:s3:::home/${aws:username}/*",
                "arn:x:iam::${aws:PrincipalAccount}:role/app",
                "arn:x:iam:::role/app",
                "111122223333"
            })
    void aPlaceThatIsNotKnownIsReferredToByNothing(String written) {
        assertThat(told(new Place("", "aws", ""), written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::777788889999:role/x, arn:<PARTITION>:iam::<777788889999>:role/x",
        "777788889999, <777788889999>",
        "arn:aws:iam::444455556666:role/x, arn:<PARTITION>:iam::444455556666:role/x",
        "arn:aws:iam::111122223333:role/x, arn:<PARTITION>:iam::<ACCOUNT>:role/x"
    })
    void anotherAccountOfTheDesignIsForWhoeverDeploysToSay(String written, String expected) {
        Place place = new Place("111122223333", "aws", "", Set.of("777788889999"));

        assertThat(told(place, written)).isEqualTo(expected);
    }

    private static String told(Place place, String written) {
        return place.text(written).parts().stream()
                .map(part ->
                        switch (part) {
                            case Literal(var text) -> text;
                            case DesignAccount(var number) -> '<' + number + '>';
                            default -> "<" + part + '>';
                        })
                .collect(Collectors.joining());
    }
}

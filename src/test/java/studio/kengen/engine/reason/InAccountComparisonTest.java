package studio.kengen.engine.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.PolicyParser;

/// What policies grant in the account 111122223333. Each is the inside of a statement that allows.
class InAccountComparisonTest {
    private static final String ACCOUNT = "111122223333";
    private static final String TABLE =
            "'Action':'dynamodb:GetItem','Resource':'arn:aws:dynamodb:*:%s:table/maps'";
    private static final String OWN =
            ",'Condition':{'StringEqualsIfExists':{'aws:ResourceAccount':'${aws:PrincipalAccount}'}}";

    private final PolicyComparison engine = new PolicyComparison(Catalog.bundled());

    @Test
    void anyAccountWithinTheOwnOneIsTheOwnOne() {
        assertThat(excess(TABLE.formatted("*") + OWN, TABLE.formatted(ACCOUNT)))
                .isInstanceOf(Answer.None.class);
        assertThat(excess(TABLE.formatted(ACCOUNT), TABLE.formatted("*") + OWN))
                .isInstanceOf(Answer.None.class);
    }

    @Test
    void anyAccountReachesWhatOthersLetEverybodyUse() {
        Answer answer = excess(TABLE.formatted("*"), TABLE.formatted(ACCOUNT));

        assertThat(answer).isInstanceOf(Answer.Found.class);
        var request = ((Answer.Found) answer).witness();
        assertThat(request.resourceAccount()).isNotEqualTo(ACCOUNT);
        assertThat(request.resource()).contains(':' + request.resourceAccount() + ':');
    }

    @Test
    void anAccountThatOnlyOnePolicyNamesIsMissedByTheOther() {
        assertThat(excess(TABLE.formatted("444455556666"), TABLE.formatted("*") + OWN))
                .isInstanceOf(Answer.Found.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'Action':'s3:GetObject','Resource':'arn:aws:s3:::maps-111122223333/*' | 'Action':'s3:GetObject','Resource':'arn:aws:s3:::maps-${aws:PrincipalAccount}/*'
                    'Action':'iam:PassRole','Resource':'*','Condition':{'ArnLike':{'iam:AssociatedResourceArn':'arn:aws:ec2:*:111122223333:instance/*'}} | 'Action':'iam:PassRole','Resource':'*','Condition':{'ArnLike':{'iam:AssociatedResourceArn':'arn:aws:ec2:*:${aws:PrincipalAccount}:instance/*'}}
                    """)
    void theVariableIsTheNumberOfTheAccount(String number, String variable) {
        assertThat(excess(number, variable)).isInstanceOf(Answer.None.class);
        assertThat(excess(variable, number)).isInstanceOf(Answer.None.class);
    }

    private Answer excess(String granting, String refusing) {
        return engine.excessIn(ACCOUNT, attached(granting), attached(refusing));
    }

    private static PolicySet attached(String inside) {
        String text =
                ("{'Version':'2012-10-17','Statement':[{'Effect':'Allow'," + inside + "}]}")
                        .replace('\'', '"');
        return PolicyComparison.attached(
                List.of(
                        CompiledPolicy.partByPart(
                                "set", PolicyParser.parse(text).sound().orElseThrow())),
                List.of());
    }
}

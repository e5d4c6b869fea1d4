package studio.kengen.engine.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.reason.PolicyComparison.Relation;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;

/// What two policies grant, compared. Each statement is the inside of `Statement`.
class PolicyComparisonTest {
    private static final String READ =
            "{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::maps/*'%s}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ''                                                    | ''                                                   | EQUAL
                    'StringEquals':{'aws:SourceVpc':'v'}                  | ''                                                   | WIDER
                    ''                                                    | 'StringEquals':{'aws:SourceVpc':'v'}                 | NARROWER
                    'StringEquals':{'aws:SourceVpc':'v'}                  | 'StringEquals':{'aws:SourceVpc':['v','w']}           | WIDER
                    'StringEquals':{'aws:SourceVpc':'v'}                  | 'StringEquals':{'aws:SourceVpc':'w'}                 | INCOMPARABLE
                    'StringEquals':{'aws:SourceVpc':'v'}                  | 'StringEqualsIfExists':{'aws:SourceVpc':'v'}         | WIDER
                    'StringLike':{'s3:prefix':'a*'}                       | 'StringLike':{'s3:prefix':'ab*'}                     | NARROWER
                    'StringEquals':{'s3:prefix':'a'}                      | 'StringEqualsIgnoreCase':{'s3:prefix':'A'}           | WIDER
                    'StringNotEquals':{'aws:SourceVpc':'v'}               | 'StringNotEqualsIfExists':{'aws:SourceVpc':'v'}      | EQUAL
                    'NumericLessThan':{'s3:max-keys':'10'}                | 'NumericLessThanEquals':{'s3:max-keys':'10'}         | WIDER
                    'NumericLessThan':{'s3:max-keys':'10'}                | 'NumericLessThan':{'s3:max-keys':'10.0'}             | EQUAL
                    'DateLessThan':{'aws:CurrentTime':'2026-01-01'}       | 'DateLessThan':{'aws:CurrentTime':'2026-01-01T00:00:00Z'} | EQUAL
                    'DateLessThan':{'aws:CurrentTime':'2026-01-01'}       | 'DateLessThan':{'aws:CurrentTime':'2027-01-01'}      | WIDER
                    'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}             | 'IpAddress':{'aws:SourceIp':['10.0.0.0/9','10.128.0.0/9']} | EQUAL
                    'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}             | 'IpAddress':{'aws:SourceIp':'10.0.0.0/16'}           | NARROWER
                    'Bool':{'aws:SecureTransport':'true'}                 | 'BoolIfExists':{'aws:SecureTransport':'true'}        | WIDER
                    'Null':{'aws:SourceVpc':'false'}                      | 'StringLike':{'aws:SourceVpc':'*'}                   | EQUAL
                    'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/a*'} | 'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/*'} | WIDER
                    'ForAllValues:StringEquals':{'aws:TagKeys':['a','b']} | 'ForAnyValue:StringEquals':{'aws:TagKeys':['a','b']} | INCOMPARABLE
                    'ForAllValues:StringEquals':{'aws:TagKeys':['a','b']} | 'ForAllValues:StringEquals':{'aws:TagKeys':'a'}      | NARROWER
                    'Bogus':{'aws:SourceVpc':'v'}                         | 'StringEquals':{'aws:SourceVpc':'v'}                 | UNDECIDED
                    'Bogus':{'aws:SourceVpc':'v'}                         | 'Bogus':{'aws:SourceVpc':'v'}                        | EQUAL
                    'StringEquals':{'s3:prefix':'${aws:username}'}        | 'StringEquals':{'s3:prefix':'${aws:username}'}       | EQUAL
                    """)
    void comparesConditions(String before, String after, Relation relation) {
        assertThat(compare(READ.formatted(condition(before)), READ.formatted(condition(after))))
                .isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'Action':'s3:GetObject','Resource':'arn:aws:s3:::m/*'       | 'Action':'S3:getobject','Resource':'arn:aws:s3:::m/*'   | EQUAL
                    'Action':'s3:GetObject','Resource':'arn:aws:s3:::m/*'       | 'Action':'s3:Get*','Resource':'arn:aws:s3:::m/*'        | WIDER
                    'Action':'s3:*','Resource':'*'                              | 'NotAction':'ec2:*','Resource':'*'                      | WIDER
                    'Action':['s3:*','ec2:*'],'Resource':'*'                    | 'NotAction':'ec2:*','Resource':'*'                      | INCOMPARABLE
                    'Action':'s3:GetObject','Resource':'arn:aws:s3:::m/*'       | 'Action':'s3:GetObject','NotResource':'arn:aws:s3:::m/*'| INCOMPARABLE
                    'Action':'s3:GetObject','Resource':['arn:aws:s3:::m/a*','arn:aws:s3:::m/*'] | 'Action':'s3:GetObject','Resource':'arn:aws:s3:::m/*' | EQUAL
                    'Action':'s3:ListBucket','Resource':'arn:aws:s3:::m'        | 'Action':'s3:ListBucket','Resource':['arn:aws:s3:::m','arn:aws:s3:::m/*'] | EQUAL
                    'Action':'ec2:DescribeInstances','Resource':'arn:aws:ec2:*:*:instance/*' | 'Action':'ec2:DescribeVpcs','Resource':'arn:aws:ec2:*:*:vpc/*' | EQUAL
                    'Action':'s3:GetObject','Resource':'arn:aws:s3:::h/${aws:username}/*' | 'Action':'s3:GetObject','Resource':'arn:aws:s3:::h/*' | WIDER
                    'Action':'s3:GetObject','Resource':'arn:aws:s3:::h/${aws:username}/*' | 'Action':'s3:GetObject','Resource':'arn:aws:s3:::h/${aws:username}/*' | EQUAL
                    """)
    void comparesActionsAndResources(String before, String after, Relation relation) {
        assertThat(
                        compare(
                                "{'Effect':'Allow',%s}".formatted(before),
                                "{'Effect':'Allow',%s}".formatted(after)))
                .isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {'AWS':'111122223333'}                         | {'AWS':'arn:aws:iam::111122223333:root'}             | EQUAL
                    {'AWS':'arn:aws:iam::111122223333:role/a'}     | {'AWS':'111122223333'}                               | WIDER
                    {'AWS':'*'}                                    | {'Service':'lambda.amazonaws.com'}                   | NARROWER
                    '*'                                            | {'AWS':'*'}                                          | EQUAL
                    """)
    void comparesPrincipals(String before, String after, Relation relation) {
        String statement =
                "{'Effect':'Allow','Principal':%s,'Action':'sqs:SendMessage','Resource':'*'}";
        assertThat(compare(statement.formatted(before), statement.formatted(after)))
                .isEqualTo(relation);
    }

    private static String condition(String inside) {
        return inside.equals("''") ? "" : ",'Condition':{" + inside + '}';
    }

    private static Relation compare(String before, String after) {
        return new PolicyComparison(Catalog.bundled())
                .compare(policy(before), policy(after))
                .relation();
    }

    private static PolicyDocument policy(String statement) {
        String json = "{'Version':'2012-10-17','Statement':[%s]}".formatted(statement);
        return PolicyParser.parse(json.replace('\'', '"')).document().orElseThrow();
    }
}

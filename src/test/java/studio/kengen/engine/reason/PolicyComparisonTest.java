package studio.kengen.engine.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
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
                            'ForAllValues:StringEquals':{'aws:TagKeys':['a','b','c','d','e','f','g','h','i','j']} | 'ForAllValues:StringEquals':{'aws:TagKeys':['a','b','c','d','e','f','g','h','i']} | NARROWER
                    'ForAllValues:StringEquals':{'aws:TagKeys':'a'}       | 'ForAllValues:StringEquals':{'aws:TagKeys':'a'},'Null':{'aws:TagKeys':'false'} | NARROWER
                    'StringNotEquals':{'aws:TagKeys':'a'}                 | 'ForAllValues:StringNotEquals':{'aws:TagKeys':'a'}   | UNDECIDED
                    'StringEquals':{'aws:TagKeys':'a'}                    | 'StringLike':{'aws:TagKeys':'a'}                     | UNDECIDED
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
                    'Action':'s3:GetObject','Resource':"arn:aws:s3:::h/${aws:username, 'x'}/*" | 'Action':'s3:GetObject','Resource':['arn:aws:s3:::h/x/*','arn:aws:s3:::h/example/*'] | UNDECIDED
                    'Action':'s3:GetObject','Resource':'*' | 'Action':['s3:GetObject','*:Zzz*'],'Resource':'*' | WIDER
                    'Action':'cloudformation:DescribeStacks','Resource':'arn:aws:cloudformation:*:*:stack/*' | 'Action':'cloudformation:DescribeStacks','Resource':'*' | WIDER
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'AWS':'*' | 'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/a*'}       | 'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/*'}     | WIDER
                    'AWS':'*' | 'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/a*'}       | 'StringLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/a*'}  | WIDER
                    'AWS':'*' | 'StringEquals':{'aws:PrincipalAccount':'111122223333'}        | 'StringEquals':{'aws:PrincipalAccount':'444455556666'}      | INCOMPARABLE
                    'AWS':'*' | 'StringEquals':{'aws:PrincipalAccount':'111122223333'}        | 'ArnLike':{'aws:PrincipalArn':'arn:aws:*::111122223333:*'}  | EQUAL
                    'AWS':'*' | 'StringEquals':{'aws:PrincipalType':'User'}                   | 'StringEquals':{'aws:PrincipalType':['User','AssumedRole']} | WIDER
                    'AWS':'*' | 'Bool':{'aws:PrincipalIsAWSService':'true'}                   | 'StringEquals':{'aws:PrincipalServiceName':'logs.amazonaws.com'} | NARROWER
                    'AWS':'arn:aws:iam::111122223333:root' | 'StringLike':{'aws:PrincipalArn':'*:role/*'} | 'StringLike':{'aws:PrincipalArn':'*'}            | WIDER
                    'AWS':'arn:aws:iam::111122223333:role/app' | '' | 'StringNotLike':{'aws:PrincipalArn':'*/app'} | NARROWER
                    """)
    void comparesConditionsOnPrincipals(
            String principal, String before, String after, Relation relation) {
        String statement =
                "{'Effect':'Allow','Principal':{%s},'Action':'sqs:SendMessage','Resource':'arn:aws:sqs:*:*:q'%s}";
        assertThat(
                        compare(
                                statement.formatted(principal, condition(before)),
                                statement.formatted(principal, condition(after))))
                .isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'Resource':'arn:aws:s3:::a/*'                                  | 'Resource':'arn:aws:s3:::*'                                       | NARROWER
                    'Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'false'}} | 'Resource':'*','Condition':{'BoolIfExists':{'aws:SecureTransport':'false'}} | NARROWER
                    'Principal':'*','Resource':'arn:aws:s3:::a/*'                  | 'Principal':{'AWS':'arn:aws:iam::111122223333:root'},'Resource':'arn:aws:s3:::a/*' | WIDER
                    """)
    void policiesThatOnlyDenyAreComparedBesideFullAccess(
            String before, String after, Relation relation) {
        String statement = "{'Effect':'Deny','Action':'s3:PutObject',%s}";
        assertThat(compare(statement.formatted(before), statement.formatted(after)))
                .isEqualTo(relation);
    }

    @Test
    void aPolicyWithPrincipalsIsNotComparedWithOneWithout() {
        String identity = "{'Effect':'Allow','Action':'sqs:SendMessage','Resource':'*'}";
        String resource = identity.replace("'Action'", "'Principal':'*','Action'");
        assertThatIllegalArgumentException().isThrownBy(() -> compare(identity, resource));
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
        // Default values of policy variables stand between single quotation marks, the text then
        // between double ones.
        String text =
                json.contains("\"")
                        ? json.replace("'x'", "\u0001x\u0001")
                                .replace('\'', '"')
                                .replace('\u0001', '\'')
                        : json.replace('\'', '"');
        return PolicyParser.parse(text).document().orElseThrow();
    }
}

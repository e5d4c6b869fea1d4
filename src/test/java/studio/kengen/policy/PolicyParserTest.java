package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.i18n.Messages;

class PolicyParserTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void everyElementIsRead() {
        ParsedPolicy parsed =
                PolicyParser.parse(
                        """
                        {"Version": "2012-10-17", "Id": "x", "Statement": [{
                          "Sid": "a", "Effect": "Deny",
                          "NotPrincipal": {"AWS": ["1", "2"], "CanonicalUser": "c"},
                          "NotAction": "s3:*", "NotResource": ["r"],
                          "Condition": {"Bool": {"k": true}, "NumericEquals": {"n": [1, 2.50]},
                                        "StringEquals": {"s": ["a", "b"]}}}]}
                        """);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.sound())
                .contains(
                        new PolicyDocument(
                                Optional.of(PolicyVersion.V2012_10_17),
                                Optional.of("x"),
                                List.of(
                                        new Statement(
                                                Optional.of("a"),
                                                Effect.DENY,
                                                Optional.of(
                                                        new PrincipalElement.NotPrincipal(
                                                                new Principals.Listed(
                                                                        Map.of(
                                                                                PrincipalType.AWS,
                                                                                List.of("1", "2"),
                                                                                PrincipalType
                                                                                        .CANONICAL_USER,
                                                                                List.of("c"))))),
                                                new ActionElement.NotAction(List.of("s3:*")),
                                                Optional.of(
                                                        new ResourceElement.NotResource(
                                                                List.of("r"))),
                                                List.of(
                                                        new Condition("Bool", "k", List.of("true")),
                                                        new Condition(
                                                                "NumericEquals",
                                                                "n",
                                                                List.of("1", "2.50")),
                                                        new Condition(
                                                                "StringEquals",
                                                                "s",
                                                                List.of("a", "b")))))));
    }

    @Test
    void aSingleStatementNeedsNoList() {
        ParsedPolicy parsed =
                PolicyParser.parse(
                        "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}}");
        assertThat(parsed.sound().orElseThrow().statements()).hasSize(1);
        assertThat(parsed.statements()).containsExactly(JsonPointer.of("/Statement"));
    }

    @Test
    void aByteOrderMarkIsNoProblem() {
        assertThat(PolicyParser.parse("\uFEFF{\"Statement\": []}").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|1:1|There is nothing to read",
                "`  `|1:1|There is nothing to read",
                "{\"a\": 1,}|1:9|Nothing follows the comma before this \"}\"",
                "[1,]|1:4|Nothing follows the comma",
                "{'a': 1}|1:2|straight double quotation mark",
                "{“a”: 1}|1:2|straight double quotation mark",
                "{a: 1}|1:2|\"a\" cannot stand here: a name",
                "{\"a\": yes}|1:7|\"yes\" cannot stand here: a text between",
                "{\"a\": 1 \"b\": 2}|1:9|A comma, a colon or a closing bracket is missing",
                "{\"a\": [1, 2|1:12|the \"[\" in line 1, column 7 is closed. Add the missing \"]\"",
                "{\"a\": \"b|1:9|the \"{\" in line 1, column 1",
                "{\"a\": 1]}|1:8|This \"]\" cannot close the \"{\" in line 1, column 1",
                "]|1:1|closes nothing",
                "{ // c|1:3|JSON has no comments",
                "{} {}|1:4|has ended before this",
                "{\"a\": \"\\q\"}|1:9|\"\\q\" means nothing in JSON",
                "{\"a\": \"x\ty\"}|1:9|U+0009",
                "{\"a\": \"x\\ud800\"}|1:7|Half of a character",
                "{\"\\ud800\": 1}|1:9|Half of a character",
            })
    void whatIsNotJsonIsExplainedAtItsPlace(String text, String place, String message) {
        ParsedPolicy parsed = PolicyParser.parse(text);
        assertThat(parsed.document()).isEmpty();
        assertThat(onlyProblem(parsed).code()).isEqualTo(PolicyProblem.Code.JSON_SYNTAX_ERROR);
        assertThat(place(onlyProblem(parsed))).isEqualTo(place);
        assertThat(ENGLISH.text(onlyProblem(parsed).message())).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|DATA_TYPE_MISMATCH||1:1|This is a list. Write an object",
                "{}|MISSING_STATEMENT||1:1|The policy has no Statement",
                "{\"Statement\": 5}|DATA_TYPE_MISMATCH|/Statement|1:15|This is a number",
                "{\"Statement\": [null]}|DATA_TYPE_MISMATCH|/Statement/0|1:16|This is null",
                "{\"Version\": 1, \"Statement\": []}|DATA_TYPE_MISMATCH|/Version|1:13|a number",
                "{\"Version\": \"1\", \"Statement\": []}|INVALID_VERSION|/Version|1:13|2012-10-17",
                "{\"Statement\": [], \"x\": 1}|INVALID_POLICY_ELEMENT|/x|1:19|use one of: Version",
                "{\"statement\": []}|INVALID_POLICY_ELEMENT|/statement|1:2|Write \"Statement\"",
                "{\"Statement\": [], \"Statement\": []}|JSON_SYNTAX_ERROR|/Statement|1:19|more than",
            })
    void whatIsWrongWithADocumentIsNamedAtItsPlace(
            String text, PolicyProblem.Code code, String pointer, String place, String message) {
        assertOnlyProblem(PolicyParser.parse(text), code, pointer, place, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Action\": \"*\"|MISSING_EFFECT||1:16|Add \"Effect\"",
                "\"Effect\": \"allow\", \"Action\": \"*\"|INVALID_EFFECT|/Effect|1:27|Write \"Allow\"",
                "\"Effect\": \"Permit\", \"Action\": \"*\"|INVALID_EFFECT|/Effect|1:27|\"Permit\" is not",
                "\"Effect\": true, \"Action\": \"*\"|DATA_TYPE_MISMATCH|/Effect|1:27|true or false",
                "\"Effect\": \"Deny\"|MISSING_ACTION||1:16|neither Action nor NotAction",
                "\"effect\": \"Deny\", \"Action\": \"*\"|INVALID_POLICY_ELEMENT|/effect|1:17|\"Effect\"",
                "\"Effect\": \"Deny\", \"Action\": {}|DATA_TYPE_MISMATCH|/Action|1:45|a list of texts",
                "\"Effect\": \"Deny\", \"Action\": [1]|DATA_TYPE_MISMATCH|/Action/0|1:46|a text",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"NotAction\": \"*\"|UNSUPPORTED_ELEMENT_COMBINATION|/NotAction|1:50|Remove one",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"Principal\": \"me\"|INVALID_PRINCIPAL_FORMAT|/Principal|1:63|{\"AWS\": \"me\"}",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"Principal\": []|DATA_TYPE_MISMATCH|/Principal|1:63|{\"AWS\": \"111122223333\"}",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"Principal\": {\"IAM\": \"*\"}|INVALID_PRINCIPAL_KEY|/Principal/IAM|1:64|use one of: AWS",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"Condition\": {}|EMPTY_OBJECT_CONDITION|/Condition|1:63|nothing is restricted",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"Condition\": {\"Bool\": {}}|EMPTY_OBJECT_CONDITION|/Condition/Bool|1:72|nothing is restricted",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"Condition\": {\"Bool\": \"x\"}|DATA_TYPE_MISMATCH|/Condition/Bool|1:72|an object",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"Condition\": {\"Bool\": {\"a/b\": null}}|DATA_TYPE_MISMATCH|/Condition/Bool/a~1b|1:80|a number, true or false",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"Condition\": {\"Bool\": {\"k\": 1, \"K\": 2}}|DUPLICATE_KEYS_WITH_DIFFERENT_CASE|/Condition/Bool/K|1:81|does not matter",
                "\"Effect\": \"Deny\", \"Action\": \"*\", \"Condition\": {\"Bool\": {\"k\": 1, \"k\": 2}}|JSON_SYNTAX_ERROR|/Condition/Bool/k|1:81|more than once",
            })
    void whatIsWrongWithAStatementIsNamedAtItsPlace(
            String members, PolicyProblem.Code code, String pointer, String place, String message) {
        String at = "/Statement/0" + (pointer == null ? "" : pointer);
        assertOnlyProblem(
                PolicyParser.parse("{\"Statement\": [{" + members + "}]}"),
                code,
                at,
                place,
                message);
    }

    @Test
    void aMistakeInOneStatementLeavesTheOthersReadable() {
        ParsedPolicy parsed =
                PolicyParser.parse(
                        """
                        {"Statement": [
                          {"Action": "s3:*", "Resource": "*"},
                          {"Effect": "Allow", "Action": ["ec2:*", 7], "Resource": "*"}]}
                        """);
        assertThat(parsed.sound()).isEmpty();
        assertThat(parsed.document().orElseThrow().statements())
                .containsExactly(
                        Statement.allow(ActionElement.of("ec2:*"), ResourceElement.of("*")));
        assertThat(parsed.statements()).containsExactly(JsonPointer.of("/Statement/1"));
        assertThat(parsed.problems())
                .extracting(PolicyParserTest::place)
                .containsExactly("2:3", "3:43");
    }

    @Test
    void elementsInAnotherCaseAreReportedAndStillRead() {
        ParsedPolicy parsed =
                PolicyParser.parse(
                        "{\"statement\": {\"effect\": \"Allow\", \"ACTION\": \"*\", \"resource\": \"*\"}}");
        assertThat(parsed.document())
                .contains(
                        new PolicyDocument(
                                Optional.empty(),
                                Optional.empty(),
                                List.of(
                                        Statement.allow(
                                                ActionElement.of("*"), ResourceElement.of("*")))));
        assertThat(parsed.problems())
                .extracting(PolicyProblem::code)
                .containsOnly(PolicyProblem.Code.INVALID_POLICY_ELEMENT)
                .hasSize(4);
    }

    @Test
    void thePlaceOfEveryValueIsKept() {
        JsonSource source =
                PolicyParser.parse(
                                """
                                {"Statement": {
                                    "Effect": "Allow",
                                    "Action": "s3:*"}}
                                """)
                        .source();
        JsonPointer action = JsonPointer.of("/Statement/Action");
        assertThat(source.positionOf(action)).isEqualTo(new SourcePosition(3, 15));
        assertThat(source.nameOf(action)).isEqualTo(new SourcePosition(3, 5));
    }

    @Test
    void aValueThatIsNotThereIsSoughtWhereItWouldBe() {
        JsonSource source = JsonSource.read("{\"Statement\": {\"Action\": \"s3:*\"}}");
        assertThat(source.nearest(JsonPointer.of("/Statement/0/Action/0")))
                .isEqualTo(JsonPointer.of("/Statement/Action"));
        assertThat(source.nearest(JsonPointer.of("/Statement/Resource/3")))
                .isEqualTo(JsonPointer.of("/Statement"));
    }

    @Test
    void aPolicyInsideAnotherTextKeepsItsPlacesInThatText() {
        JsonSource file = JsonSource.read("{\"policies\": [\n  {\"Statement\": 1}]}");
        ParsedPolicy parsed = PolicyParser.parse(file, JsonPointer.of("/policies/0"));
        assertOnlyProblem(
                parsed,
                PolicyProblem.Code.DATA_TYPE_MISMATCH,
                "/policies/0/Statement",
                "2:17",
                "an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void aFileMayBeInUtf8OrMarkedUtf16(String encoding) {
        String mark = encoding.equals("UTF-16") ? "" : "\uFEFF";
        byte[] bytes = (mark + "{\"Statement\": []}").getBytes(Charset.forName(encoding));
        assertThat(PolicyParser.parse(bytes).problems()).isEmpty();
    }

    @Test
    void aFileInAnotherEncodingIsExplainedAtItsFirstMistake() {
        byte[] bytes = "{\"Id\": 1,\n \"Sid\": \"権限\"}".getBytes(Charset.forName("Shift_JIS"));
        PolicyProblem problem = onlyProblem(PolicyParser.parse(bytes));
        assertThat(place(problem)).isEqualTo("2:10");
        assertThat(ENGLISH.text(problem.message())).contains("not text in UTF-8");
    }

    @Test
    void bracketsNestedTooDeeplyAreRefused() {
        ParsedPolicy parsed = PolicyParser.parse("{\"Statement\": " + "[".repeat(1_000_000));
        assertThat(ENGLISH.text(onlyProblem(parsed).message())).contains("nested more than 100");
    }

    @Test
    void aTextOfTenMegabytesIsRead() {
        String statement = "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}";
        int count = 10_000_000 / statement.length();
        String text = "{\"Statement\":[" + (statement + ",").repeat(count - 1) + statement + "]}";
        assertThat(PolicyParser.parse(text).sound().orElseThrow().statements()).hasSize(count);
    }

    private static void assertOnlyProblem(
            ParsedPolicy parsed,
            PolicyProblem.Code code,
            String pointer,
            String place,
            String message) {
        PolicyProblem problem = onlyProblem(parsed);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.pointer().text()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(place(problem)).isEqualTo(place);
        assertThat(ENGLISH.text(problem.message())).contains(message);
        assertThat(parsed.sound().isPresent()).isEqualTo(problem.severity() != Severity.ERROR);
    }

    private static PolicyProblem onlyProblem(ParsedPolicy parsed) {
        assertThat(parsed.problems()).hasSize(1);
        return parsed.problems().getFirst();
    }

    private static String place(PolicyProblem problem) {
        return problem.position().line() + ":" + problem.position().column();
    }
}

package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.policy.Quotas;

class PermissionSetsTest {
    private static final String OPERATOR =
            "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/ap-northeast-1/AWSReservedSSO_Operator_*";

    @Test
    void aPersonOfIdentityCenterBecomesAPermissionSetThatNamesItsPolicies() {
        GeneratedDocument set = sets(design(OPERATOR)).getFirst();

        assertThat(set.path()).isEqualTo("permission-sets/operator.json");
        assertThat(set.source()).contains(new RowId("operator"));
        assertThat(set.text())
                .isEqualTo(
                        """
                        {
                          "Name": "Operator",
                          "Description": "operator",
                          "SessionDuration": "PT1H",
                          "CustomerManagedPolicyReferences": [
                            {
                              "Name": "Operator",
                              "Path": "/"
                            }
                          ],
                          "PermissionsBoundary": {
                            "CustomerManagedPolicyReference": {
                              "Name": "acceptable-maximum",
                              "Path": "/"
                            }
                          }
                        }
                        """);
    }

    @Test
    void theSuffixOfTheRoleIsNoPartOfTheName() {
        assertThat(
                        sets(design(
                                        "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Dev_Admin_0123456789abcdef"))
                                .getFirst()
                                .text())
                .contains("\"Name\": \"Dev_Admin\"");
    }

    @Test
    void aPersonWithARoleOfTheAccountIsNoPermissionSet() {
        assertThat(sets(design("arn:aws:iam::111122223333:role/operator"))).isEmpty();
    }

    @Test
    void aSetDoesNotDependOnWhichOtherKindsAreGenerated() {
        Design design = design(OPERATOR);
        DocumentSet alone =
                new DocumentGenerator(Design.CATALOG, ControlKnowledge.bundled())
                        .generate(
                                Areas.of(design.project(), Design.CATALOG),
                                EnumSet.of(DocumentKind.PERMISSION_SETS));

        assertThat(alone.documents()).isEqualTo(sets(design));
    }

    /// IAM Identity Center API reference, CreatePermissionSet: a name has at most 32 characters.
    @Test
    void aNameThatIsTooLongIsAProblemAndNoDocument() {
        String name = "A".repeat(33);
        Design design = design(OPERATOR.replace("Operator", name));

        assertThat(sets(design)).isEmpty();
        assertThat(problems(design)).singleElement().asString().contains(name);
    }

    @Test
    void oneSetForTwoSourcesIsAProblem() {
        Design design = design(OPERATOR).source("second", SourceKind.PERSON, OPERATOR);

        assertThat(problems(design))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.rows())
                                .containsExactly(new RowId("operator"), new RowId("second")));
    }

    @Test
    void moreManagedPoliciesThanARoleCanHaveIsAProblem() {
        Design design = design(OPERATOR).quota(Quotas.Name.POLICIES_PER_PERMISSION_SET, 0);

        assertThat(problems(design)).hasSize(1);
    }

    @Test
    void aRowOfThePermissionSetsSaysTheRestOfTheSet() {
        PermissionSet row =
                new PermissionSet(
                        new RowId("set1"),
                        "Operator",
                        "On call",
                        List.of(new RowId("operator")),
                        List.of("arn:aws:iam::aws:policy/ReadOnlyAccess", "no ARN"),
                        List.of("/team/Extra", "/other/OPERATOR"),
                        "{\"Version\": \"2012-10-17\", \"Statement\": []}",
                        "/team/Boundary",
                        "PT8H",
                        "https://console.aws.amazon.com/s3/",
                        List.of("team=maps"),
                        "");
        Design design = design(OPERATOR).permissionSet(row);

        assertThat(sets(design))
                .singleElement()
                .satisfies(set -> assertThat(set.source()).contains(new RowId("set1")))
                .satisfies(set -> assertThat(set.path()).isEqualTo("permission-sets/operator.json"))
                .satisfies(set ->
                        assertThat(set.text())
                                .contains("\"Description\": \"On call\"")
                                .contains("\"SessionDuration\": \"PT8H\"")
                                .contains("\"RelayState\": \"https://console.aws.amazon.com/s3/\"")
                                .contains("\"Key\": \"team\"")
                                .contains("policy/ReadOnlyAccess")
                                .contains("\"Name\": \"Extra\"")
                                .contains("\"Path\": \"/team/\"")
                                .contains("\"Name\": \"Boundary\"")
                                .doesNotContain("no ARN")
                                .doesNotContain("OPERATOR")
                                .doesNotContain("acceptable-maximum"));
        assertThat(problems(design))
                .extracting(problem -> problem.message().key())
                .contains("generate.problem.setPolicy");
    }

    @Test
    void severalSourcesInOneSetHaveThePoliciesOfAll() {
        PermissionSet both =
                PermissionSet.named(new RowId("set1"), "Operator")
                        .withSources(List.of(new RowId("operator"), new RowId("second")));
        Design design =
                design(OPERATOR)
                        .source("second", SourceKind.PERSON, OPERATOR.replace("Operator", "Other"))
                        .needsOf("second", "n2", "s3", "GetObject", "others")
                        .permissionSet(both);

        assertThat(sets(design))
                .singleElement()
                .satisfies(set ->
                        assertThat(set.text())
                                .contains("\"Name\": \"Operator\"")
                                .contains("\"Name\": \"Other\""));
        assertThat(problems(design)).isEmpty();
    }

    @Test
    void aSetWithoutPeopleIsWrittenToo() {
        Design design =
                design(OPERATOR).permissionSet(PermissionSet.named(new RowId("set1"), "Audit"));

        assertThat(sets(design))
                .extracting(GeneratedDocument::path)
                .containsExactly("permission-sets/audit.json", "permission-sets/operator.json");
    }

    /// IAM Identity Center user guide, "Quotas": 10,240 characters without white space.
    @Test
    void anInlinePolicyThatIsTooLargeIsAProblem() {
        PermissionSet row =
                withInline(
                        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:"
                                + "x".repeat(10_240)
                                + "\",\"Resource\":\"*\"}]}");

        assertThat(problems(design(OPERATOR).permissionSet(row)))
                .extracting(problem -> problem.message().key())
                .containsExactly("generate.problem.setInlinePolicySize");
    }

    @Test
    void anInlinePolicyThatIsNoneIsLeftOutAndAProblem() {
        Design design = design(OPERATOR).permissionSet(withInline("{"));

        assertThat(sets(design)).singleElement().asString().doesNotContain("InlinePolicy");
        assertThat(problems(design))
                .extracting(problem -> problem.message().key())
                .containsExactly("generate.problem.setInlinePolicy");
    }

    private static PermissionSet withInline(String policy) {
        return new PermissionSet(
                new RowId("set1"),
                "Operator",
                "",
                List.of(new RowId("operator")),
                List.of(),
                List.of(),
                policy,
                "",
                "",
                "",
                List.of(),
                "");
    }

    private static Design design(String arn) {
        return new Design()
                .source("operator", SourceKind.PERSON, arn)
                .needsOf("operator", "n1", "s3", "GetObject", "maps")
                .unacceptable("u1", "s3", "PutBucketPolicy", "maps");
    }

    private static List<GeneratedDocument> sets(Design design) {
        return design.documents().of(DocumentKind.PERMISSION_SETS);
    }

    private static List<GenerationProblem> problems(Design design) {
        return design.documents().problems().stream()
                .filter(problem -> problem.kind() == DocumentKind.PERMISSION_SETS)
                .toList();
    }
}

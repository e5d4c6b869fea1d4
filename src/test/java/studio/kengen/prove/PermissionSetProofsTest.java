package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.reason.Answer;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Proof.Result;

/// What a permission set attaches besides the policies that are generated for its people holds for them too, and proofs see it.
class PermissionSetProofsTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final String READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    private static final RowId OPERATORS = new RowId("src2");

    @Test
    void aSetThatAddsNothingIsProvedAsBefore() throws Exception {
        assertThat(result(with(List.of(), ""), Obligation.SUFFICIENT))
                .isEqualTo(result(hello(), Obligation.SUFFICIENT));
        assertThat(result(with(List.of(), ""), Obligation.MINIMAL)).isEqualTo(Result.PROVED);
    }

    @Test
    void whatAnUnknownPolicyAllowsOrDeniesIsUndecided() throws Exception {
        Project project = with(List.of("arn:aws:iam::aws:policy/ReadOnlyAccess"), "");

        for (Obligation obligation : List.of(Obligation.SUFFICIENT, Obligation.MINIMAL)) {
            assertThat(proof(project, obligation))
                    .satisfies(proof -> assertThat(proof.result()).isEqualTo(Result.UNDECIDED))
                    .satisfies(proof ->
                            assertThat(proof.detail().key()).isEqualTo("prove.unknownPolicies"))
                    .satisfies(proof ->
                            assertThat(proof.detail().arguments().toString())
                                    .contains("ReadOnlyAccess"));
        }
        assertThat(result(project, Obligation.GUARDED))
                .isEqualTo(result(hello(), Obligation.GUARDED));
    }

    @Test
    void aPolicyThatNobodyKnowsIsNamedWithTheExportThatWouldTell() throws Exception {
        Project project = with(List.of(READ_ONLY), "");

        assertThat(ENGLISH.text(proof(project, Obligation.MINIMAL).detail()))
                .contains(READ_ONLY)
                .contains("account 111122223333")
                .contains("aws iam get-account-authorization-details");
    }

    @Test
    void anAwsManagedPolicyIsAsAnyImportedAccountHasIt() throws Exception {
        Project project = with(List.of(READ_ONLY), "");
        Project denying = told(project, "444455556666", READ_ONLY, "Deny");
        Project allowing = told(project, "444455556666", READ_ONLY, "Allow");

        assertThat(result(denying, Obligation.MINIMAL)).isEqualTo(Result.PROVED);
        assertThat(result(denying, Obligation.SUFFICIENT))
                .isEqualTo(result(hello(), Obligation.SUFFICIENT));
        assertThat(result(allowing, Obligation.MINIMAL)).isEqualTo(Result.REFUTED);
    }

    @Test
    void aCustomerManagedPolicyIsThatOfTheAccountOfItsPeople() throws Exception {
        Project project = withPolicies(List.of(), List.of("/team/Extra"), "", "");
        String here = "arn:aws:iam::111122223333:policy/team/Extra";
        String there = "arn:aws:iam::444455556666:policy/team/Extra";

        assertThat(result(told(project, "111122223333", here, "Deny"), Obligation.MINIMAL))
                .isEqualTo(Result.PROVED);
        assertThat(result(told(project, "111122223333", here, "Allow"), Obligation.MINIMAL))
                .isEqualTo(Result.REFUTED);
        assertThat(
                        ENGLISH.text(
                                proof(
                                                told(project, "444455556666", there, "Deny"),
                                                Obligation.MINIMAL)
                                        .detail()))
                .contains("/team/Extra")
                .contains("account 111122223333");
    }

    @Test
    void aBoundaryThatEvidenceTellsNarrows() throws Exception {
        Project project = withPolicies(List.of(), List.of(), "", "/team/Limit");
        String limit = "arn:aws:iam::111122223333:policy/team/Limit";

        assertThat(result(project, Obligation.SUFFICIENT)).isEqualTo(Result.UNDECIDED);
        assertThat(result(told(project, "111122223333", limit, "Allow"), Obligation.SUFFICIENT))
                .isEqualTo(Result.REFUTED);
    }

    @Test
    void administratorAccessIsKnownToAllowEverything() throws Exception {
        assertThat(
                        result(
                                with(List.of("arn:aws:iam::aws:policy/AdministratorAccess"), ""),
                                Obligation.MINIMAL))
                .isEqualTo(Result.REFUTED);
    }

    @Test
    void theInlinePolicyCounts() throws Exception {
        Project project =
                with(
                        List.of(),
                        """
                        {"Version": "2012-10-17", "Statement": [
                          {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}]}
                        """);

        assertThat(proof(project, Obligation.MINIMAL))
                .satisfies(proof -> assertThat(proof.result()).isEqualTo(Result.REFUTED))
                .satisfies(proof ->
                        assertThat(proof.witness().orElseThrow().action())
                                .isEqualToIgnoringCase("sqs:SendMessage"));
    }

    @Test
    void whoSharesASetHasWhatTheOthersNeed() throws Exception {
        Project project = with(List.of(), "");
        List<Row> sources = new ArrayList<>(project.rows(Table.SOURCES));
        sources.add(
                new AccessSource(
                        new RowId("second"),
                        "Senders",
                        SourceKind.PERSON,
                        project.source(OPERATORS).orElseThrow().arn(),
                        "111122223333",
                        ""));
        List<Row> needed = new ArrayList<>(project.rows(Table.NEEDED));
        needed.add(
                new NeededPermission(
                        new RowId("more"),
                        new RowId("second"),
                        "sqs",
                        Set.of(),
                        List.of("ListQueues"),
                        AccessTarget.WHOLE_SERVICE,
                        List.of(),
                        ""));
        Project shared =
                project.withRows(Table.SOURCES, sources)
                        .withRows(Table.NEEDED, needed)
                        .withRows(
                                Table.PERMISSION_SETS,
                                List.of(
                                        project.permissionSets()
                                                .getFirst()
                                                .withSources(
                                                        List.of(OPERATORS, new RowId("second")))));

        assertThat(result(shared, Obligation.MINIMAL)).isEqualTo(Result.REFUTED);
    }

    @Test
    void whetherAnUnknownPolicyAllowsMoreIsOpen() throws Exception {
        Areas before = areas(hello());
        Areas after = areas(with(List.of("arn:aws:iam::aws:policy/ReadOnlyAccess"), ""));

        var outcome =
                new ProjectComparison(CATALOG)
                        .compare(
                                before,
                                documents(before).attachments(),
                                after,
                                documents(after).attachments());

        assertThat(outcome.newAccess()).isInstanceOf(Answer.Open.class);
    }

    /// The project with an export of an account in which a policy allows or denies to send messages to queues.
    private static Project told(Project project, String account, String arn, String effect) {
        StoredPolicy text =
                new StoredPolicy(
                        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\""
                                + effect
                                + "\",\"Action\":\"sqs:SendMessage\",\"Resource\":\"*\"}]}");
        AuthorizationDetails details =
                new AuthorizationDetails(
                        Optional.of(account),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new ManagedPolicy(
                                        arn.substring(arn.lastIndexOf('/') + 1),
                                        arn,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(1),
                                        Optional.of(0),
                                        Optional.of(text),
                                        1)));
        return project.withRows(
                Table.EVIDENCE,
                List.of(
                        new EvidenceFile(
                                new RowId("ev1"),
                                details.kind().key(),
                                "details.json",
                                "00",
                                LocalDate.of(2026, 11, 20),
                                account,
                                EvidenceRecords.write(details))));
    }

    private static Project with(List<String> managed, String inline) throws Exception {
        return withPolicies(managed, List.of(), inline, "");
    }

    private static Project withPolicies(
            List<String> managed, List<String> customer, String inline, String boundary)
            throws Exception {
        return hello().withRows(
                        Table.PERMISSION_SETS,
                        List.of(
                                new PermissionSet(
                                        new RowId("set1"),
                                        "Operators",
                                        "",
                                        List.of(OPERATORS),
                                        managed,
                                        customer,
                                        inline,
                                        boundary,
                                        "",
                                        "",
                                        List.of(),
                                        "")));
    }

    private static Project hello() throws Exception {
        return ProjectReader.read(Files.readAllBytes(Path.of("samples/hello.kengen.json")))
                .project();
    }

    private static Result result(Project project, Obligation obligation) {
        return proof(project, obligation).result();
    }

    private static Proof proof(Project project, Obligation obligation) {
        Areas areas = areas(project);
        return new Prover(CATALOG)
                .prove(areas, documents(areas).attachments()).stream()
                        .filter(proof -> proof.obligation() == obligation)
                        .findFirst()
                        .orElseThrow();
    }

    private static Areas areas(Project project) {
        return Areas.of(project, CATALOG);
    }

    private static DocumentSet documents(Areas areas) {
        return new DocumentGenerator(CATALOG, ControlKnowledge.bundled()).generate(areas);
    }
}

package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Impact;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.engine.Requester;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.StoredDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.prove.ReachOfB.Holder;
import studio.kengen.prove.ReachOfB.Reached;

class ReachOfBTest {
    private static final String ACCOUNT = "111122223333";
    private static final String OTHER = "444455556666";
    private static final Requester.Role CLERK =
            new Requester.Role("arn:aws:iam::" + ACCOUNT + ":role/clerk", ACCOUNT, "clerk");
    private static final String PUT = allow("s3:PutObject", "*");
    private static final String DENY_PUT =
            statement("Deny", "s3:PutObject", "arn:aws:s3:::orders/*", "");

    @Test
    void ofARowInSeveralAccountsOnlyWhatLiesInOneIsLookedAt() {
        Areas areas =
                areas("", "arn:aws:sqs:*:" + ACCOUNT + ":orders", "arn:aws:sqs:*:" + OTHER + ":q");
        ReachOfB reach = ReachOfB.of(areas, documents(), Catalog.bundled());

        assertThat(answer(reach, allow("sqs:SendMessage", "arn:aws:sqs:*:*:orders")).own())
                .isInstanceOf(Answer.Found.class);
        assertThat(answer(reach, allow("sqs:SendMessage", "arn:aws:sqs:*:*:q")).isNothing())
                .isTrue();
        assertThat(reach.in("777788889999")).isEmpty();
    }

    @Test
    void aResourceWhoseArnNamesAnotherAccountIsNotReachedInThisOne() {
        ReachOfB reach =
                ReachOfB.of(areas("", "arn:aws:sqs:*:*:orders"), documents(), Catalog.bundled());

        assertThat(
                        answer(
                                        reach,
                                        allow(
                                                "sqs:SendMessage",
                                                "arn:aws:sqs:eu-west-1:" + OTHER + ":*"))
                                .isNothing())
                .isTrue();
        assertThat(
                        answer(
                                        reach,
                                        allow(
                                                "sqs:SendMessage",
                                                "arn:aws:sqs:eu-west-1:" + ACCOUNT + ":*"))
                                .own())
                .isInstanceOf(Answer.Found.class);
    }

    @Test
    void accountsWithTheSamePartOfARowHaveOneAndTheSame() {
        Areas areas = areas("", "arn:aws:sqs:*:*:orders", "arn:aws:sqs:*:" + OTHER + ":q");
        ReachOfB reach = ReachOfB.of(areas, documents(), Catalog.bundled());

        assertThat(reach.in("777788889999").getFirst())
                .isSameAs(reach.in("123456789012").getFirst())
                .isNotSameAs(reach.in(OTHER).getFirst());
    }

    @Test
    void anScpPreventsWhatPoliciesAllow() {
        ReachOfB reach = orders(document(DocumentKind.SCP, "scp/deny.json", DENY_PUT));

        Reached reached = answer(reach, PUT);

        assertThat(reached.own()).isInstanceOf(Answer.Found.class);
        assertThat(reached.beyondA()).isInstanceOf(Answer.None.class);
    }

    @Test
    void anScpOnOtherActionsPreventsNothing() {
        String other = statement("Deny", "s3:DeleteObject", "*", "");

        assertThat(
                        answer(orders(document(DocumentKind.SCP, "scp/deny.json", other)), PUT)
                                .beyondA())
                .isInstanceOf(Answer.Found.class);
    }

    @Test
    void anRcpPreventsWhatPoliciesAllow() {
        String rcp = statement("Deny", "s3:PutObject", "*", "\"Principal\": \"*\", ");

        assertThat(answer(orders(document(DocumentKind.RCP, "rcp/deny.json", rcp)), PUT).beyondA())
                .isInstanceOf(Answer.None.class);
    }

    /// Source: IAM user guide, "Policy evaluation logic", within one account: what a resource policy allows needs no identity
    /// policy.
    @Test
    void aResourcePolicyAloneLetsSomebodyIn() {
        String bucket =
                statement(
                        "Allow",
                        "s3:PutObject",
                        "arn:aws:s3:::orders/*",
                        "\"Principal\": {\"AWS\": \"" + CLERK.arn() + "\"}, ");
        ReachOfB reach = orders(document(DocumentKind.RESOURCE, "resource/orders.json", bucket));

        Reached reached = answer(reach, allow("sqs:*", "*"));

        assertThat(reached.own()).isInstanceOf(Answer.None.class);
        assertThat(reached.beyondA()).isInstanceOf(Answer.Found.class);
    }

    @Test
    void aDocumentThatIsNoPolicyLeavesItOpen() {
        ReachOfB reach = orders(document(DocumentKind.SCP, "scp/broken.json", "{"));

        assertThat(answer(reach, PUT).beyondA()).isEqualTo(new Answer.Open("scp/broken.json"));
    }

    @Test
    void whereNothingAllowsABrokenDocumentChangesNothing() {
        ReachOfB reach = orders(document(DocumentKind.SCP, "scp/broken.json", "{"));

        assertThat(answer(reach, allow("sqs:*", "*")).isNothing()).isTrue();
    }

    @Test
    void aBoundaryCutsWhatPoliciesAllow() {
        Holder holder =
                new Holder(
                        CLERK,
                        List.of(compiled(PUT)),
                        List.of(compiled(allow("sqs:*", "*"))),
                        true,
                        List.of());
        ReachOfB reach = orders();

        assertThat(reach.of(holder, reach.in(ACCOUNT).getFirst()).isNothing()).isTrue();
    }

    private static Reached answer(ReachOfB reach, String policy) {
        return reach.of(
                new Holder(CLERK, List.of(compiled(policy)), List.of(), true, List.of()),
                reach.in(ACCOUNT).getFirst());
    }

    private static CompiledPolicy compiled(String policy) {
        return CompiledPolicy.of("policy", PolicyParser.parse(policy).sound().orElseThrow());
    }

    private static ReachOfB orders(StoredDocument... documents) {
        return ReachOfB.of(
                areas(ACCOUNT, "arn:aws:s3:::orders/*"), documents(documents), Catalog.bundled());
    }

    private static Attachments<StoredDocument> documents(StoredDocument... documents) {
        return new Attachments<>(List.of(documents));
    }

    private static StoredDocument document(DocumentKind kind, String path, String text) {
        return new StoredDocument(
                kind,
                kind == DocumentKind.RESOURCE ? Optional.of(new RowId("orders")) : Optional.empty(),
                path,
                text);
    }

    private static String allow(String action, String resource) {
        return statement("Allow", action, resource, "");
    }

    private static String statement(
            String effect, String action, String resource, String principal) {
        return """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "%s", %s"Action": "%s", "Resource": "%s"}]}\
        """
                .formatted(effect, principal, action, resource);
    }

    private static Areas areas(String account, String... arns) {
        Project project =
                Project.empty("orders")
                        .withRows(
                                Table.TARGETS,
                                List.of(
                                        new AccessTarget(
                                                new RowId("orders"),
                                                "Orders",
                                                "",
                                                "",
                                                List.of(arns),
                                                account,
                                                "",
                                                "")))
                        .withRows(
                                Table.UNACCEPTABLE,
                                List.of(
                                        row("b1", "s3", "s3:PutObject"),
                                        row("b2", "sqs", "sqs:SendMessage")));
        return Areas.of(project, Catalog.bundled());
    }

    private static UnacceptablePermission row(String id, String service, String action) {
        return new UnacceptablePermission(
                new RowId(id),
                service,
                Set.of(),
                List.of(action),
                new RowId("orders"),
                List.of(),
                Impact.CRITICAL,
                "");
    }
}

package studio.kengen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.Samples;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.policy.PolicyDocument;

class KnownPoliciesTest {
    private static final String VIEW = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void administratorAccessIsKnownWithoutEvidence() {
        assertThat(KnownPolicies.NONE.find("arn:aws:iam::aws:policy/AdministratorAccess"))
                .isPresent();
        assertThat(KnownPolicies.NONE.find("arn:aws-cn:iam::aws:policy/AdministratorAccess", "1"))
                .isPresent();
        assertThat(KnownPolicies.NONE.find(VIEW)).isEmpty();
    }

    @Test
    void theSampleAccountTellsItsPoliciesAndThoseOfAws() {
        KnownPolicies known = known(file(FRIDAY, Samples.authorizationDetails()));

        assertThat(known.find("arn:aws:iam::aws:policy/PowerUserAccess")).isPresent();
        assertThat(known.find("/MAPLAB-API")).isPresent();
        assertThat(known.find("maplab-api", "111122223333")).isPresent();
        assertThat(known.find("arn:aws:iam::111122223333:policy/maplab-api")).isPresent();
        assertThat(known.find("/maplab-api", "444455556666")).isEmpty();
        assertThat(known.find("/maplab-api-2")).isEmpty();
    }

    @Test
    void ofAnAwsManagedPolicyTheNewestFileCounts() {
        Evidence old = account("111122223333", policy(VIEW, "s3:List*"));
        Evidence changed = account("444455556666", policy(VIEW, "s3:Get*"));

        for (List<Row> files :
                List.of(
                        List.<Row>of(file(MONDAY, old), file(FRIDAY, changed)),
                        List.<Row>of(file(FRIDAY, changed), file(MONDAY, old)),
                        List.<Row>of(file(null, old), file(FRIDAY, changed)))) {
            KnownPolicies known = known(files.toArray(Row[]::new));
            assertThat(actions(known.find(VIEW))).containsExactly("s3:Get*");
        }
    }

    @Test
    void aPolicyThatDiffersBetweenAccountsIsKnownInEachButNotForAll() {
        String name = ":policy/team/P";
        Evidence one = account("111122223333", policy("arn:aws:iam::111122223333" + name, "s3:A"));
        Evidence same = account("222233334444", policy("arn:aws:iam::222233334444" + name, "s3:A"));
        Evidence other =
                account("444455556666", policy("arn:aws:iam::444455556666" + name, "s3:B"));

        assertThat(actions(known(file(MONDAY, one), file(MONDAY, same)).find("/team/P")))
                .containsExactly("s3:A");
        KnownPolicies all = known(file(MONDAY, one), file(MONDAY, same), file(MONDAY, other));
        assertThat(all.find("/team/P")).isEmpty();
        assertThat(actions(all.find("/team/P", "444455556666"))).containsExactly("s3:B");
    }

    @Test
    void aTextWithErrorsAndRecordsThatAreBrokenTellNothing() {
        ManagedPolicy broken =
                new ManagedPolicy(
                        "P",
                        VIEW,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new StoredPolicy("{\"Statement\":5}")),
                        1);
        assertThat(known(file(MONDAY, account("111122223333", broken))).find(VIEW)).isEmpty();

        EvidenceFile good = file(MONDAY, account("111122223333", policy(VIEW, "s3:Get*")));
        List<String> records = new ArrayList<>(good.records());
        records.add("{\"policy\":");
        assertThat(known(good.withRecords(records)).find(VIEW)).isPresent();
    }

    private static List<String> actions(Optional<PolicyDocument> document) {
        return document.orElseThrow().statements().getFirst().actions().patterns();
    }

    private static ManagedPolicy policy(String arn, String action) {
        return new ManagedPolicy(
                arn.substring(arn.lastIndexOf('/') + 1),
                arn,
                Optional.empty(),
                Optional.empty(),
                Optional.of(1),
                Optional.of(0),
                Optional.of(
                        new StoredPolicy(
                                "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                                        + "\"Action\":\""
                                        + action
                                        + "\",\"Resource\":\"*\"}]}")),
                1);
    }

    private static Evidence account(String number, ManagedPolicy policy) {
        return new AuthorizationDetails(
                Optional.of(number), List.of(), List.of(), List.of(), List.of(policy));
    }

    private static EvidenceFile file(@Nullable LocalDate day, Evidence evidence) {
        return new EvidenceFile(
                new RowId("ev" + evidence.account().orElse("") + day),
                evidence.kind().key(),
                "details.json",
                "00",
                day,
                evidence.account().orElse(""),
                EvidenceRecords.write(evidence));
    }

    private static KnownPolicies known(Row... files) {
        return KnownPolicies.of(Project.empty("test").withRows(Table.EVIDENCE, List.of(files)));
    }
}

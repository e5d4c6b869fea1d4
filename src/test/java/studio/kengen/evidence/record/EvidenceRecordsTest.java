package studio.kengen.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.InlinePolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.read.UnreadableEvidenceException;

class EvidenceRecordsTest {
    @Test
    void aLongPolicyIsSplitIntoRecordsThatFitIntoACell() throws UnreadableEvidenceException {
        String policy = "{\"Statement\":[\"" + "長い \\\"policy\\\" 🗺".repeat(6000) + "\"]}";
        Evidence details = roleWith(policy);
        List<String> records = EvidenceRecords.write(details);

        assertThat(records)
                .hasSizeGreaterThan(3)
                .allSatisfy(record -> {
                    assertThat(record.length()).isLessThanOrEqualTo(EvidenceRecords.LONGEST);
                    assertThat(record).doesNotContain("\n");
                });
        assertThat(EvidenceRecords.read(records)).isEqualTo(details);
    }

    @Test
    void aPolicyIsKeptToTheLetterWhateverItIs() throws UnreadableEvidenceException {
        for (String policy :
                List.of(
                        "{\"Statement\":[]}",
                        "{\"a\":1.50,\"a\":null,\"b\":[true,{}]}",
                        "{ \"Statement\" : [] }",
                        "no policy",
                        "[]",
                        "{\"Statement\":",
                        "")) {
            Evidence details = roleWith(policy);
            assertThat(EvidenceRecords.read(EvidenceRecords.write(details))).isEqualTo(details);
        }
    }

    @Test
    void recordsThatAreBrokenAreTold() {
        List<String> records =
                EvidenceRecords.write(roleWith("{\"Statement\":[\"" + "x".repeat(70_000) + "\"]}"));
        List<String> withoutEnd = records.subList(0, records.size() - 1);
        List<String> withoutHead = records.subList(1, records.size());
        List<String> changed = new ArrayList<>(records);
        changed.set(1, "{");

        for (List<String> broken :
                List.of(
                        withoutEnd,
                        withoutHead,
                        changed,
                        List.<String>of(),
                        List.of("{\"evidence\":\"access-analyzer\",\"version\":1}", "{}"),
                        List.of("{\"evidence\":\"access-analyzer\",\"version\":2}"))) {
            assertThatThrownBy(() -> EvidenceRecords.read(broken))
                    .isInstanceOf(UnreadableEvidenceException.class);
        }
    }

    private static AuthorizationDetails roleWith(String policy) {
        return new AuthorizationDetails(
                Optional.of("111122223333"),
                List.of(),
                List.of(),
                List.of(
                        new RoleDetail(
                                "api",
                                "arn:aws:iam::111122223333:role/api",
                                Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
                                Optional.empty(),
                                List.of(new InlinePolicy("long", new StoredPolicy(policy))),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                new TreeMap<>())),
                List.of());
    }
}

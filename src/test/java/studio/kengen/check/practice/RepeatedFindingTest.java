package studio.kengen.check.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.evidence.Evidence;

/// Lists of findings say that there are some, single findings who has access; both are imported, in either order.
class RepeatedFindingTest {
    private static final String FINDING =
            "\"id\":\"f\",\"findingType\":\"ExternalAccess\",\"resource\":\"arn:aws:s3:::maps\","
                    + "\"resourceType\":\"AWS::S3::Bucket\",\"resourceOwnerAccount\":\"111122223333\","
                    + "\"createdAt\":\"2026-11-01T00:00:00Z\"";
    private static final String DETAILS =
            "\"findingDetails\":[{\"externalAccessDetails\":{\"isPublic\":true,\"principal\":{\"AWS\":\"*\"},"
                    + "\"condition\":{}}}]";

    @Test
    void aListAfterwardsDoesNotForgetWhoHasAccess() {
        assertThat(publicAccess(single("2026-11-02"), list("ACTIVE", "2026-11-02")))
                .isEqualTo(SignalResult.VIOLATED);
        assertThat(publicAccess(list("ACTIVE", "2026-11-02"), single("2026-11-02")))
                .isEqualTo(SignalResult.VIOLATED);
    }

    @Test
    void theStatusIsThatOfTheNewerFile() {
        assertThat(publicAccess(single("2026-11-02"), list("RESOLVED", "2026-11-02")))
                .isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void whatHasChangedSinceIsNotKnown() {
        assertThat(publicAccess(single("2026-11-02"), list("ACTIVE", "2026-11-09")))
                .isEqualTo(SignalResult.NOT_KNOWN);
    }

    private static SignalResult publicAccess(Evidence... files) {
        return Evidences.board(Evidences.project(files)).signal("11a").orElseThrow().result();
    }

    private static Evidence single(String updated) {
        return Evidences.read(
                "finding.json", "{" + finding("ACTIVE", updated) + "," + DETAILS + "}");
    }

    private static Evidence list(String status, String updated) {
        return Evidences.read(
                "findings.json", "{\"findings\":[{" + finding(status, updated) + "}]}");
    }

    private static String finding(String status, String updated) {
        return FINDING
                + ",\"status\":\""
                + status
                + "\",\"updatedAt\":\""
                + updated
                + "T00:00:00Z\"";
    }
}

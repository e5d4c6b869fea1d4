package studio.kengen.evidence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import studio.kengen.evidence.Analyzer;
import studio.kengen.evidence.AnalyzerList;

class AnalyzerListExportTest {
    private static final String TOKYO = analyzer("ap-northeast-1", "outside", "ACCOUNT", "ACTIVE");
    private static final String OSAKA =
            analyzer("ap-northeast-3", "everyone", "ORGANIZATION", "DISABLED");

    @Test
    void listsOfSeveralRegionsInOneFileAddUp() throws UnreadableEvidenceException {
        AnalyzerList list =
                read("all.json", "{\"analyzers\":[" + TOKYO + "]}{\"analyzers\":[" + OSAKA + "]}");

        assertThat(list.account()).contains("111122223333");
        assertThat(list.regions()).containsExactly("ap-northeast-1", "ap-northeast-3");
        assertThat(list.of("ap-northeast-1"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.name()).isEqualTo("outside");
                    assertThat(found.isOnExternalAccess() && found.isActive()).isTrue();
                    assertThat(found.lastAnalyzedAt()).isPresent();
                });
        assertThat(list.of("ap-northeast-3")).noneMatch(Analyzer::isActive);
    }

    @Test
    void anAnalyzerAloneAndAListWithoutItsNameAreRead() throws UnreadableEvidenceException {
        assertThat(read("a.json", "{\"analyzer\":" + TOKYO + "}").analyzers()).hasSize(1);
        assertThat(read("a.json", "[" + TOKYO + "," + OSAKA + "]").analyzers()).hasSize(2);
    }

    @Test
    void anEmptyListIsOfTheRegionInTheNameOfTheFile() throws UnreadableEvidenceException {
        assertThat(read("analyzers-us-gov-west-1.json", "{\"analyzers\":[]}").regions())
                .containsExactly("us-gov-west-1");
        ReadEvidence unnamed =
                EvidenceReader.read(
                        "analyzers.json", "{\"analyzers\":[]}".getBytes(StandardCharsets.UTF_8));
        assertThat(((AnalyzerList) unnamed.evidence()).regions()).isEmpty();
        assertThat(unnamed.report().notes())
                .extracting(note -> note.key())
                .containsExactly("evidence.note.noRegion");
    }

    @Test
    void anAnalyzerOfAnotherAccountAndSomethingElseAreSkippedWithTheirPlace()
            throws UnreadableEvidenceException {
        ReadEvidence read =
                EvidenceReader.read(
                        "a.json",
                        ("{\"analyzers\":[\n"
                                        + TOKYO
                                        + ",\n"
                                        + OSAKA.replace("111122223333", "444455556666")
                                        + ",\n{\"arn\":\"arn:aws:s3:::x\",\"name\":\"x\"}]}")
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(read.report().skipped())
                .extracting(skipped -> skipped.place().line(), skipped -> skipped.reason().key())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(3, "evidence.otherAccount"),
                        org.assertj.core.api.Assertions.tuple(4, "evidence.noAnalyzer"));
    }

    @Test
    void findingsAndAnalyzersInOneFileAreRefused() {
        assertThatThrownBy(() -> read("a.json", "{\"analyzers\":[" + TOKYO + "]}{\"findings\":[]}"))
                .isInstanceOfSatisfying(
                        UnreadableEvidenceException.class,
                        refused ->
                                assertThat(refused.problem().arguments().getLast().toString())
                                        .contains("evidence.mixed"));
    }

    private static AnalyzerList read(String name, String text) throws UnreadableEvidenceException {
        return (AnalyzerList)
                EvidenceReader.read(name, text.getBytes(StandardCharsets.UTF_8)).evidence();
    }

    private static String analyzer(String region, String name, String type, String status) {
        return """
        {"arn":"arn:aws:access-analyzer:%s:111122223333:analyzer/%s","createdAt":"2024-02-15T00:46:40+00:00",\
        "lastResourceAnalyzedAt":"2026-02-15T21:51:56.517000+00:00","name":"%s","status":"%s","tags":{},"type":"%s"}\
        """
                .formatted(region, name, name, status, type);
    }
}

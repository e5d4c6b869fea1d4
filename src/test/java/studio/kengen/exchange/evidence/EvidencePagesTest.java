package studio.kengen.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.UserDetail;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.i18n.Message;

/// Authorization details in several pages, each a file.
class EvidencePagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final Gaps PART = new Gaps(true, 0);

    private final Project empty = Project.empty("Bakery");

    @Test
    void pagesInAnyOrderAreOneFileThatIsTheWholeIfTheSummaryTellsTheSameNumbers() throws Exception {
        List<ReadEvidence> files =
                List.of(page("a", true), page("b", true), page("c", false), summary(3));
        for (List<ReadEvidence> order : orders(files)) {
            EvidenceImport imported = EvidenceImport.of(empty, order, "", MONDAY);
            Project project = imported.change().applyTo(empty);

            assertThat(project.evidence()).hasSize(2);
            assertThat(users(details(project))).containsExactly("a", "b", "c");
            assertThat(details(project).hashes())
                    .containsExactlyInAnyOrderElementsOf(
                            files.subList(0, 3).stream().map(ReadEvidence::sha256).toList());
            assertThat(gaps(project)).isEqualTo(Gaps.NONE);
            assertThat(keys(imported.notes())).containsExactly("evidence.pages.whole");
            assertThat(notes(imported)).doesNotContain("evidence.note.moreToCome");
            assertThat(imported.change().inverse().applyTo(project)).isEqualTo(empty);
        }
    }

    @Test
    void pagesAndSummaryMayComeOneAfterTheOtherOnOneDay() throws Exception {
        List<ReadEvidence> files =
                List.of(page("a", true), page("b", true), page("c", false), summary(3));
        for (List<ReadEvidence> order : orders(files)) {
            Project project = empty;
            for (ReadEvidence file : order) {
                // Its account is told by the pages, unless it comes before them.
                project = take(project, MONDAY, "111122223333", file);
            }

            assertThat(users(details(project))).containsExactly("a", "b", "c");
            assertThat(gaps(project)).isEqualTo(Gaps.NONE);
        }
    }

    @Test
    void withoutASummaryItIsNotKnownWhetherAPageBetweenIsMissing() throws Exception {
        EvidenceImport imported =
                EvidenceImport.of(empty, List.of(page("a", true), page("c", false)), "", MONDAY);
        Project project = imported.change().applyTo(empty);

        assertThat(users(details(project))).containsExactly("a", "c");
        assertThat(details(project).file()).isEqualTo("a.json, c.json");
        assertThat(gaps(project)).isEqualTo(PART);
        assertThat(keys(imported.notes())).containsExactly("evidence.pages.unsure");
        assertThat(notes(imported)).containsExactly("evidence.note.joined");
    }

    @Test
    void aMissingPageIsToldByTheNumbersOfTheSummary() throws Exception {
        EvidenceImport imported =
                EvidenceImport.of(
                        empty, List.of(page("a", true), summary(3), page("c", false)), "", MONDAY);

        assertThat(gaps(imported.change().applyTo(empty))).isEqualTo(PART);
        assertThat(imported.notes())
                .containsExactly(
                        Message.of(
                                "evidence.pages.differ",
                                "111122223333",
                                2,
                                Message.of("evidence.pages.numbers", 2L, 0L, 0L, 0L),
                                Message.of("evidence.pages.numbers", 3L, 0L, 0L, 0L)));
    }

    @Test
    void aSummaryOfAnotherDayTellsNothingOfThePages() throws Exception {
        Project earlier = take(empty, MONDAY, "111122223333", summary(2));
        EvidenceImport imported =
                EvidenceImport.of(earlier, List.of(page("a", true), page("c", false)), "", FRIDAY);

        assertThat(gaps(imported.change().applyTo(earlier))).isEqualTo(PART);
        assertThat(keys(imported.notes())).containsExactly("evidence.pages.unsure");
    }

    @Test
    void withoutTheLastPageTheyAreAPartWhateverTheNumbersAre() throws Exception {
        EvidenceImport imported =
                EvidenceImport.of(
                        empty, List.of(page("a", true), page("b", true), summary(2)), "", MONDAY);

        assertThat(gaps(imported.change().applyTo(empty))).isEqualTo(PART);
        assertThat(keys(imported.notes())).containsExactly("evidence.pages.noLast");
    }

    @Test
    void aPageThatIsThereTwiceIsTakenOnce() throws Exception {
        ReadEvidence last = page("c", false);
        EvidenceImport imported =
                EvidenceImport.of(
                        empty, List.of(page("a", true), last, last, summary(2)), "", MONDAY);
        Project project = imported.change().applyTo(empty);

        assertThat(users(details(project))).containsExactly("a", "c");
        assertThat(details(project).hashes()).hasSize(2);
        assertThat(gaps(project)).isEqualTo(Gaps.NONE);
        assertThat(notes(imported)).contains("evidence.note.pageTwice");
        assertThat(users(details(take(project, MONDAY, "", page("a", true)))))
                .containsExactly("a", "c");
    }

    @Test
    void aNewExportTakesThePlaceOfPages() throws Exception {
        EvidenceImport again =
                EvidenceImport.of(empty, List.of(page("a", true), page("a", false)), "", MONDAY);
        assertThat(notes(again)).containsExactly("evidence.note.moreToCome");
        assertThat(gaps(again.change().applyTo(empty))).isEqualTo(Gaps.NONE);

        Project joined =
                take(take(empty, MONDAY, "", page("a", true)), MONDAY, "", page("b", true));
        Project later = take(joined, MONDAY, "", page("b", false));
        assertThat(users(details(later))).containsExactly("b");
        assertThat(details(later).file()).isEqualTo("b.json");
    }

    @Test
    void aPageOfAnotherDayIsNotJoinedAndNotTakenForTheWhole() throws Exception {
        Project monday = take(empty, MONDAY, "", page("a", true));
        EvidenceImport friday = EvidenceImport.of(monday, List.of(page("b", false)), "", FRIDAY);
        Project project = friday.change().applyTo(monday);

        assertThat(users(details(project))).containsExactly("b");
        assertThat(gaps(project)).isEqualTo(PART);
        assertThat(notes(friday)).containsExactly("evidence.note.page");
    }

    private static Project take(Project project, LocalDate day, String account, ReadEvidence file) {
        return EvidenceImport.of(project, List.of(file), account, day).change().applyTo(project);
    }

    private static EvidenceFile details(Project project) {
        return project.evidence().stream()
                .filter(file -> file.kind().equals("authorization-details"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> users(EvidenceFile details) throws Exception {
        return EvidenceRecords.read(details.records()) instanceof AuthorizationDetails read
                ? read.users().stream().map(UserDetail::name).toList()
                : List.of();
    }

    private static Gaps gaps(Project project) throws Exception {
        return EvidenceRecords.gaps(details(project).records());
    }

    private static List<String> notes(EvidenceImport imported) {
        return keys(imported.files().stream().flatMap(file -> file.notes().stream()).toList());
    }

    private static List<String> keys(List<Message> notes) {
        return notes.stream().map(Message::key).toList();
    }

    /// As they are, backwards, and each of them first.
    private static List<List<ReadEvidence>> orders(List<ReadEvidence> files) {
        List<List<ReadEvidence>> orders = new ArrayList<>(List.of(files, files.reversed()));
        for (int i = 1; i < files.size(); i++) {
            orders.add(
                    Stream.concat(
                                    files.subList(i, files.size()).stream(),
                                    files.subList(0, i).stream())
                            .toList());
        }
        return orders;
    }

    private static ReadEvidence page(String user, boolean isTruncated) throws Exception {
        return read(
                user + ".json",
                """
                {"UserDetailList":[{"UserName":"%1$s","Arn":"arn:aws:iam::111122223333:user/%1$s"}],
                 "IsTruncated":%2$s}
                """
                        .formatted(user, isTruncated));
    }

    private static ReadEvidence summary(int users) throws Exception {
        return read(
                "summary.json",
                """
                {"SummaryMap":{"Users":%s,"Groups":0,"Roles":0,"Policies":0}}
                """
                        .formatted(users));
    }

    private static ReadEvidence read(String name, String text) throws Exception {
        return EvidenceReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

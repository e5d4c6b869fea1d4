package studio.kengen.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.i18n.Messages;

class EvidenceRecordsSheetTest {
    private static final Path SAMPLES = Path.of("samples/evidence");

    @Test
    void theSampleEvidenceComesBackAsItWasAndStillReads() throws Exception {
        Project project = project(samples());

        for (Messages language : List.of(Workbooks.ENGLISH, Workbooks.JAPANESE)) {
            WorkbookImport back = Workbooks.read(Workbooks.write(project, language));

            assertThat(back.project().evidence()).isEqualTo(project.evidence());
            assertThat(Workbooks.warnings(back)).isEmpty();
            for (EvidenceFile file : back.project().evidence()) {
                assertThat(EvidenceRecords.write(EvidenceRecords.read(file.records())))
                        .isEqualTo(file.records());
            }
        }
    }

    /// One cell holds 32,767 characters.
    @Test
    void recordsOfAMillionCharactersKeepTheirOrderAndTheirEmptyLines() throws Exception {
        List<String> records =
                IntStream.range(0, 64)
                        .mapToObj(line -> line % 8 == 0 ? "" : line + "-".repeat(20_000))
                        .toList();
        Project project = project(List.of(file("ev1", List.of()), file("ev2", records)));

        Project back = Workbooks.read(Workbooks.write(project, Workbooks.ENGLISH)).project();

        assertThat(back.evidence()).isEqualTo(project.evidence());
    }

    @Test
    void aWorkbookWithoutRecordsHasNoSheetForThem() throws Exception {
        Project project = project(List.of(file("ev1", List.of())));

        try (var workbook = Workbooks.open(Workbooks.write(project, Workbooks.ENGLISH))) {
            assertThat(workbook.getSheet("Evidence")).isNotNull();
            assertThat(workbook.getSheet("Evidence facts")).isNull();
        }
    }

    @Test
    void recordsOfAFileThatIsGoneAreToldOnceWithTheirPlace() throws Exception {
        Project project =
                project(List.of(file("ev1", List.of("a")), file("ev2", List.of("b", "c"))));
        byte[] written =
                Workbooks.edited(
                        Workbooks.write(project, Workbooks.ENGLISH),
                        workbook -> {
                            XSSFSheet files = workbook.getSheet("Evidence");
                            files.removeRow(files.getRow(2));
                        });

        WorkbookImport back = Workbooks.read(written);

        assertThat(back.project().evidence()).containsExactly(file("ev1", List.of("a")));
        assertThat(Workbooks.warnings(back))
                .containsExactly(
                        "orders.xlsx, sheet \"Evidence facts\", cell A3: no row of the sheet"
                                + " Evidence has the ID \"ev2\", so its facts are left out. Put the"
                                + " ID of the file here, or import the file again.");
    }

    private static List<EvidenceFile> samples() throws Exception {
        List<EvidenceFile> files = new ArrayList<>();
        for (Path path : sampleFiles()) {
            ReadEvidence read = EvidenceReader.read(path);
            files.add(file("ev" + (files.size() + 1), EvidenceRecords.write(read.evidence())));
        }
        return files;
    }

    private static List<Path> sampleFiles() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    private static EvidenceFile file(String id, List<String> records) {
        return new EvidenceFile(
                Workbooks.id(id),
                "credential-report",
                id + ".csv",
                "00ff",
                LocalDate.of(2026, 11, 1),
                "012345678901",
                records);
    }

    private static Project project(List<EvidenceFile> files) {
        return Project.empty("Map Lab").withRows(Table.EVIDENCE, List.<Row>copyOf(files));
    }
}

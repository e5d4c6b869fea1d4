package studio.kengen.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.Environment;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Premise;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;

/// Workbooks for tests: written, edited as people edit them, and read.
public final class Workbooks {
    public static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    public static final Messages JAPANESE = Messages.in(Locale.JAPANESE);

    private Workbooks() {}

    /// A small project with something in every table.
    public static Project mapLab() {
        return Project.empty("")
                .withDetails(
                        new ProjectDetails(
                                        "Map Lab", "two\nlines", new DocumentSettings(true, false))
                                .usingRegions(List.of("ap-northeast-1", "us-east-1"))
                                .knowing(List.of("withdrawn s3-public/scp/deny", "", "# ours")))
                .withRows(
                        Table.ENVIRONMENTS,
                        List.of(
                                new Environment(id("env1"), "production", Impact.LOCALIZED, ""),
                                new Environment(
                                        id("env2"), "development", Impact.CRITICAL, "looser")))
                .withRows(
                        Table.SOURCES,
                        List.of(
                                source("src1", "Renderer", SourceKind.WORKLOAD),
                                source("src2", "開発者", SourceKind.PERSON)))
                .withRows(
                        Table.TARGETS,
                        List.of(target("tgt1", "images"), target("tgt2", "orders, 2026")))
                .withRows(
                        Table.NEEDED,
                        List.of(
                                needed("n1", "src1", "tgt1", AccessLevel.READ, AccessLevel.WRITE),
                                needed("n2", "src2", "tgt2", AccessLevel.LIST),
                                needed("n3", "src2", "*")))
                .withRows(Table.PREMISES, List.of(new Premise(id("pre1"), "客のデータを守る")))
                .withRows(
                        Table.THREATS,
                        List.of(
                                new Threat(id("t1"), "maps leak", "images", Impact.CRITICAL, "x"),
                                new Threat(id("t2"), "改ざん、消去", "orders", null, "")))
                .withRows(
                        Table.UNACCEPTABLE,
                        List.of(
                                new UnacceptablePermission(
                                        id("u1"),
                                        "s3",
                                        Set.of(AccessLevel.PERMISSIONS_MANAGEMENT),
                                        List.of("GetObject"),
                                        id("tgt1"),
                                        List.of(id("t1"), id("t2")),
                                        Impact.CRITICAL,
                                        "")))
                .withRows(
                        Table.CONTROLS,
                        List.of(
                                new Control(
                                        id("c1"),
                                        List.of(id("n1"), id("u1")),
                                        Method.MEDIATED_ACCESS,
                                        "one function",
                                        List.of(),
                                        id("src1"),
                                        "")))
                .withRows(
                        Table.ACCEPTED_RISKS,
                        List.of(
                                new AcceptedRisk(
                                        id("risk1"),
                                        List.of(id("n2")),
                                        "owner",
                                        "reason",
                                        LocalDate.of(2027, 3, 31))));
    }

    static AccessSource source(String id, String name, SourceKind kind) {
        return new AccessSource(
                id(id),
                name,
                kind,
                "arn:aws:iam::012345678901:role/" + id,
                "012345678901",
                List.of("lambda.amazonaws.com", "ec2.amazonaws.com"),
                "");
    }

    static AccessTarget target(String id, String name) {
        return new AccessTarget(
                id(id),
                name,
                "s3",
                "bucket",
                List.of("arn:aws:s3:::" + id, "arn:aws:s3:::" + id + "/*"),
                "012345678901",
                "customer data",
                id(id.equals("tgt1") ? "tgt2" : ""),
                "");
    }

    static NeededPermission needed(String id, String source, String target, AccessLevel... levels) {
        return new NeededPermission(
                id(id),
                id(source),
                "s3",
                Set.of(levels),
                List.of("PutObject", "DeleteObject"),
                id(target),
                List.of(new Condition("StringEquals", "aws:SourceVpc", List.of("vpc-1", "vpc-2"))),
                "note of " + id);
    }

    public static RowId id(String id) {
        return new RowId(id);
    }

    public static byte[] write(Project project, Messages language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Catalog noServices = Catalog.of("test", "", LocalDate.of(2026, 1, 1), List.of());
        WorkbookWriter.write(Areas.of(project, noServices), language, out);
        return out.toByteArray();
    }

    static WorkbookImport read(byte[] workbook) throws Exception {
        return WorkbookReader.read(new ByteArrayInputStream(workbook), "orders.xlsx");
    }

    /// The Map Lab's workbook after somebody has worked on it.
    static WorkbookImport readAfter(Messages language, Consumer<XSSFWorkbook> edit)
            throws Exception {
        return read(edited(write(mapLab(), language), edit));
    }

    /// A workbook that somebody made by hand.
    static WorkbookImport readNew(Consumer<XSSFWorkbook> make) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            make.accept(workbook);
            return read(bytes(workbook));
        }
    }

    public static byte[] edited(byte[] content, Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook workbook = open(content)) {
            edit.accept(workbook);
            return bytes(workbook);
        }
    }

    public static XSSFWorkbook open(byte[] content) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts texts into a row, made where it is missing.
    static void fill(XSSFSheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            cell(sheet, row, column).setCellValue(texts[column]);
        }
    }

    /// A cell, made where it is missing.
    public static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow ofSheet = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return ofSheet.getCell(column) == null
                ? ofSheet.createCell(column)
                : ofSheet.getCell(column);
    }

    /// The English texts of what a person should act on.
    static List<String> warnings(WorkbookImport read) {
        return texts(read, Severity.WARNING);
    }

    /// The English texts of what a person should know, but for the one that every workbook of the studio brings.
    static List<String> notes(WorkbookImport read) {
        return texts(read, Severity.NOTE).stream()
                .filter(note -> !note.contains("follows from the others"))
                .toList();
    }

    private static List<String> texts(WorkbookImport read, Severity severity) {
        return read.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> ENGLISH.text(problem.message()))
                .toList();
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}

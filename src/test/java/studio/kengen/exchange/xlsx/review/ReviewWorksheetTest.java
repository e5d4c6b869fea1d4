package studio.kengen.exchange.xlsx.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studio.kengen.design.Project;
import studio.kengen.design.ReviewDecision;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.exchange.xlsx.Workbooks;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.i18n.Messages;

class ReviewWorksheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate USED = LocalDate.of(2026, 5, 1);

    /// The first row below the instructions and the header.
    private static final int FIRST = 4;

    private static final int ACCOUNT = 0;
    private static final int KIND = 1;
    private static final int SUBJECT = 2;
    private static final int DECISION = 4;
    private static final int REVIEWER = 5;
    private static final int DAY = 6;

    @Test
    void decisionsInEitherLanguageComeBackWithReviewerDayAndNextReview() throws Exception {
        for (Messages language : List.of(Workbooks.ENGLISH, Workbooks.JAPANESE)) {
            String remove = language == Workbooks.ENGLISH ? "Remove" : "削除";
            ReviewWorksheetImport back =
                    take(
                            project(item("rev1", "tanuki"), item("rev2", "kitsune")),
                            language,
                            sheet -> {
                                set(sheet, FIRST + 1, DECISION, remove);
                                set(sheet, FIRST + 1, REVIEWER, "Sato");
                            });

            assertThat(back.problems()).isEmpty();
            assertThat(back.decided()).isEqualTo(1);
            assertThat(back.undecided()).isEqualTo(1);
            ReviewItem taken =
                    reviews(back, item("rev1", "tanuki"), item("rev2", "kitsune")).get(1);
            assertThat(taken)
                    .isEqualTo(
                            new ReviewItem(
                                    Workbooks.id("rev2"),
                                    "012345678901",
                                    "user",
                                    "kitsune",
                                    USED,
                                    ReviewDecision.REMOVE,
                                    "Sato",
                                    TODAY,
                                    TODAY.plusDays(90),
                                    ""));
        }
    }

    @Test
    void kindsAreInTheWordsOfPeopleAndReadFromThoseOfEveryLanguage() throws Exception {
        for (Messages language : List.of(Workbooks.ENGLISH, Workbooks.JAPANESE)) {
            String written = language == Workbooks.ENGLISH ? "User" : "ユーザー";
            for (String filled : List.of(written, "User", "ユーザー", "user")) {
                ReviewWorksheetImport back =
                        take(
                                project(item("rev1", "tanuki")),
                                language,
                                sheet -> {
                                    assertThat(
                                                    sheet.getRow(FIRST)
                                                            .getCell(KIND)
                                                            .getStringCellValue())
                                            .isEqualTo(written);
                                    set(sheet, FIRST, KIND, filled);
                                    set(sheet, FIRST, DECISION, "Keep");
                                });

                assertThat(back.problems()).isEmpty();
                assertThat(back.decided()).isEqualTo(1);
            }
        }
    }

    @Test
    void aWorksheetThatNobodyFilledInChangesNothing() throws Exception {
        ReviewWorksheetImport back =
                take(project(item("rev1", "tanuki")), Workbooks.JAPANESE, _ -> {});

        assertThat(back.changes()).isEmpty();
        assertThat(back.undecided()).isEqualTo(1);
        assertThat(back.problems()).isEmpty();
    }

    @Test
    void whatDoesNotMatchOrIsNotUnderstoodIsToldWithItsCell() throws Exception {
        ReviewWorksheetImport back =
                take(
                        project(item("rev1", "tanuki"), item("rev2", "kitsune")),
                        Workbooks.ENGLISH,
                        sheet -> {
                            set(sheet, FIRST, DECISION, "Perhaps");
                            set(sheet, FIRST + 1, SUBJECT, "kitsume");
                            set(sheet, FIRST + 1, DECISION, "Keep");
                        });

        assertThat(back.changes()).isEmpty();
        assertThat(texts(back))
                .containsExactly(
                        "review.xlsx, sheet \"Periodic review\", cell E5: \"Perhaps\" is not"
                                + " understood; the cell stays empty. Use Keep, Reduce, Disable or"
                                + " Remove.",
                        "review.xlsx, sheet \"Periodic review\", cell C6: no item of the review is"
                                + " \"kitsume\" of kind \"User\" in account \"012345678901\"; the row was"
                                + " left out. Correct account, kind or subject, or propose the item"
                                + " from evidence first.");
    }

    /// A spreadsheet program may take an account for a number.
    @Test
    void anAccountThatLostItsZeroAndWasSortedElsewhereIsStillFound() throws Exception {
        ReviewWorksheetImport back =
                take(
                        project(item("rev1", "tanuki")),
                        Workbooks.ENGLISH,
                        sheet -> {
                            sheet.getRow(FIRST).getCell(ACCOUNT).setCellValue(12345678901.0);
                            set(sheet, FIRST, DECISION, "Keep");
                        });

        assertThat(back.decided()).isEqualTo(1);
        assertThat(back.changes()).isPresent();
    }

    @Test
    void aLaterDecisionOfTheProjectStaysAndAnItemUsedSinceIsTold() throws Exception {
        ReviewItem handedOut = item("rev1", "tanuki");
        byte[] worksheet =
                edited(
                        List.of(handedOut),
                        Workbooks.ENGLISH,
                        sheet -> {
                            set(sheet, FIRST, DECISION, "Remove");
                            set(sheet, FIRST, 6, "2026-11-01");
                        });
        ReviewItem now =
                item("rev1", "tanuki", LocalDate.of(2026, 11, 10), ReviewDecision.KEEP, TODAY);

        ReviewWorksheetImport back = read(worksheet, project(now));

        assertThat(back.changes()).isEmpty();
        assertThat(texts(back))
                .hasSize(2)
                .anyMatch(text -> text.contains("it was used on 2026-11-10"))
                .anyMatch(text -> text.contains("later decision, Keep of 2026-11-20, which stays"));
    }

    @Test
    void decidingAgainAboutAnOverdueItemIsOfToday() throws Exception {
        ReviewItem old =
                item("rev1", "tanuki", USED, ReviewDecision.KEEP, LocalDate.of(2026, 3, 1));

        ReviewWorksheetImport back =
                take(
                        project(old),
                        Workbooks.ENGLISH,
                        sheet -> set(sheet, FIRST, DECISION, "Remove"));

        ReviewItem taken = reviews(back, old).getFirst();
        assertThat(taken.decision()).isEqualTo(ReviewDecision.REMOVE);
        assertThat(taken.decidedOn()).isEqualTo(TODAY);
        assertThat(taken.nextReview()).isEqualTo(TODAY.plusDays(90));
    }

    /// A worksheet is handed out with the decisions of before.
    @Test
    void anOverdueDecisionThatNobodyTouchedIsNotConfirmedByTakingTheWorksheetIn() throws Exception {
        ReviewItem old =
                item("rev1", "tanuki", USED, ReviewDecision.KEEP, LocalDate.of(2026, 3, 1));

        ReviewWorksheetImport back = take(project(old), Workbooks.ENGLISH, _ -> {});

        assertThat(back.changes()).isEmpty();
        assertThat(back.decided()).isZero();
        assertThat(back.undecided()).isEqualTo(1);
        assertThat(texts(back))
                .singleElement()
                .asString()
                .contains("cell G5: the row still says the decision of 2026-03-01");
    }

    @Test
    void anOverdueDecisionIsConfirmedByEmptyingItsDay() throws Exception {
        ReviewItem old =
                item("rev1", "tanuki", USED, ReviewDecision.KEEP, LocalDate.of(2026, 3, 1));

        ReviewWorksheetImport back =
                take(project(old), Workbooks.ENGLISH, sheet -> set(sheet, FIRST, DAY, ""));

        assertThat(back.problems()).isEmpty();
        assertThat(reviews(back, old).getFirst().decidedOn()).isEqualTo(TODAY);
    }

    @Test
    void anOlderWorksheetDoesNotTakeBackALaterDecisionOfTheSameKind() throws Exception {
        ReviewItem handedOut =
                item("rev1", "tanuki", USED, ReviewDecision.KEEP, LocalDate.of(2026, 3, 1));
        ReviewItem now = item("rev1", "tanuki", USED, ReviewDecision.KEEP, TODAY.minusDays(1));

        ReviewWorksheetImport back =
                read(
                        edited(
                                List.of(handedOut),
                                Workbooks.ENGLISH,
                                sheet -> set(sheet, FIRST, REVIEWER, "Abe")),
                        project(now));

        assertThat(back.changes()).isEmpty();
        assertThat(texts(back)).singleElement().asString().contains("which stays");
    }

    @Test
    void aDayOfDecisionThatIsYetToComeCountsAsToday() throws Exception {
        ReviewItem item = item("rev1", "tanuki");

        ReviewWorksheetImport back =
                take(
                        project(item),
                        Workbooks.ENGLISH,
                        sheet -> {
                            set(sheet, FIRST, DECISION, "Keep");
                            set(sheet, FIRST, DAY, "2062-11-20");
                        });

        assertThat(reviews(back, item).getFirst().decidedOn()).isEqualTo(TODAY);
        assertThat(texts(back))
                .singleElement()
                .asString()
                .contains("cell G5")
                .contains("2062-11-20");
    }

    @Test
    void theWorksheetOfAnotherProjectIsToldOnce() throws Exception {
        byte[] worksheet =
                edited(
                        List.of(item("rev1", "tanuki"), item("rev2", "kitsune")),
                        Workbooks.ENGLISH,
                        sheet -> set(sheet, FIRST, DECISION, "Keep"));

        ReviewWorksheetImport back = read(worksheet, project(item("rev1", "neko")));

        assertThat(back.changes()).isEmpty();
        assertThat(texts(back))
                .singleElement()
                .asString()
                .contains("none of the 2 rows is an item of this project's review");
        assertThat(texts(read(one("tanuki"), project(item("rev1", "neko")))))
                .singleElement()
                .asString()
                .contains("the only row is no item of this project's review");
    }

    @Test
    void aFormulaWithAnErrorIsNotSaidToHaveBeenImported() throws Exception {
        ReviewWorksheetImport back =
                take(
                        project(item("rev1", "tanuki")),
                        Workbooks.ENGLISH,
                        sheet -> {
                            Workbooks.cell(sheet, FIRST, DECISION).setCellFormula("1/0");
                            XSSFFormulaEvaluator.evaluateAllFormulaCells(sheet.getWorkbook());
                        });

        assertThat(back.changes()).isEmpty();
        assertThat(texts(back))
                .anyMatch(text -> text.contains("cell E5: the cell shows the error #DIV/0!"))
                .noneMatch(text -> text.contains("was imported"));
    }

    @Test
    void aSecondWorksheetInTheFileAndARowWithoutItemAreTold() throws Exception {
        ReviewWorksheetImport back =
                take(
                        project(item("rev1", "tanuki")),
                        Workbooks.ENGLISH,
                        sheet -> {
                            sheet.getWorkbook().cloneSheet(0);
                            set(sheet, FIRST, DECISION, "Keep");
                            set(sheet, FIRST + 2, ACCOUNT, "Total: 1");
                        });

        assertThat(back.decided()).isEqualTo(1);
        assertThat(texts(back))
                .hasSize(2)
                .anyMatch(text -> text.contains("is a worksheet too, but only"))
                .anyMatch(text -> text.contains("cell C7: this row names no reviewed item"));
    }

    @Test
    void anotherWorkbookIsRefusedWithTheColumnsThatItLacks() throws Exception {
        byte[] other = Workbooks.write(Workbooks.mapLab(), Workbooks.ENGLISH);

        assertThatThrownBy(() -> read(other, project()))
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        refused ->
                                assertThat(Workbooks.ENGLISH.text(refused.problem()))
                                        .startsWith("review.xlsx has no sheet with the columns"));
    }

    @Test
    void decisionsDropDownAndInstructionsStandAboveInTheLanguage() throws Exception {
        byte[] worksheet = edited(List.of(item("rev1", "tanuki")), Workbooks.JAPANESE, _ -> {});

        try (var workbook = Workbooks.open(worksheet)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("2026-11-20 の棚卸し：決定する項目 1 件。");
            assertThat(sheet.getDataValidations())
                    .anyMatch(validation -> {
                        String[] words =
                                validation.getValidationConstraint().getExplicitListValues();
                        return words != null && List.of(words).contains("削除");
                    });
        }
    }

    private static ReviewWorksheetImport take(
            Project project, Messages language, Consumer<XSSFSheet> fillIn) throws Exception {
        return read(edited(project.reviews(), language, fillIn), project);
    }

    private static byte[] one(String subject) throws Exception {
        return edited(List.of(item("rev1", subject)), Workbooks.ENGLISH, _ -> {});
    }

    private static byte[] edited(
            List<ReviewItem> items, Messages language, Consumer<XSSFSheet> fillIn)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewWorksheetWriter.write(items, TODAY, language, out);
        return Workbooks.edited(
                out.toByteArray(), workbook -> fillIn.accept(workbook.getSheetAt(0)));
    }

    private static ReviewWorksheetImport read(byte[] worksheet, Project project) throws Exception {
        return ReviewWorksheetReader.read(
                new ByteArrayInputStream(worksheet), "review.xlsx", project, TODAY);
    }

    private static void set(XSSFSheet sheet, int row, int column, String text) {
        Workbooks.cell(sheet, row, column).setCellValue(text);
    }

    private static List<ReviewItem> reviews(ReviewWorksheetImport back, ReviewItem... before) {
        return back.changes().orElseThrow().applyTo(project(before)).reviews();
    }

    private static List<String> texts(ReviewWorksheetImport back) {
        return back.problems().stream()
                .map(problem -> Workbooks.ENGLISH.text(problem.message()))
                .toList();
    }

    private static Project project(ReviewItem... items) {
        return Project.empty("Map Lab").withRows(Table.REVIEWS, List.<Row>of(items));
    }

    private static ReviewItem item(String id, String subject) {
        return item(id, subject, USED, null, null);
    }

    private static ReviewItem item(
            String id,
            String subject,
            LocalDate lastUsed,
            @Nullable ReviewDecision decision,
            @Nullable LocalDate decidedOn) {
        LocalDate next = decidedOn == null ? null : decidedOn.plusDays(90);
        return new ReviewItem(
                Workbooks.id(id),
                "012345678901",
                "user",
                subject,
                lastUsed,
                decision,
                "",
                decidedOn,
                next,
                "");
    }
}

package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import studio.kengen.check.practice.Evidences;
import studio.kengen.design.Project;
import studio.kengen.design.ReviewDecision;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// The periodic review through the window.
class ReviewScreenTest extends StudioFixture {
    @Override
    Project project() {
        Project project =
                Evidences.holding(
                        super.project(),
                        Evidences.read(
                                "report.csv",
                                """
                                user,arn,user_creation_time,password_enabled,password_last_used,mfa_active
                                <root_account>,arn:aws:iam::111122223333:root,2020-01-01T00:00:00Z,not_supported,no_information,true
                                tanuki,arn:aws:iam::111122223333:user/tanuki,2024-01-01T00:00:00Z,true,2024-02-01T00:00:00Z,true
                                """));
        return project.withRows(
                Table.REVIEWS,
                List.of(
                        new ReviewItem(
                                new RowId("rev1"),
                                "111122223333",
                                "role",
                                "old-role",
                                null,
                                null,
                                "",
                                null,
                                LocalDate.of(2026, 1, 31),
                                "")));
    }

    @Test
    void whatIsUnusedIsProposedHandedOutDecidedAndTakenBackInAsOneStep() throws Exception {
        settle();
        go("reviews");
        waitUntil(() -> text("#review-state").contains("1 overdue"));
        waitUntil(() -> !button("#review-propose").isDisabled());
        fire("#review-propose");
        waitUntil(() -> model.project().reviews().size() > 1);
        Project proposed = model.project();

        Path worksheet = folder.resolve("review-" + System.nanoTime() + ".xlsx");
        dialogs.willChoose(worksheet);
        fire("#review-write");
        waitUntil(() -> Files.exists(worksheet));
        decideFirst(worksheet, "Remove");
        fire("#review-take");

        waitUntil(() -> model.project().reviews().getFirst().decision() != null);
        ReviewItem decided = model.project().reviews().getFirst();
        assertThat(decided.decision()).isEqualTo(ReviewDecision.REMOVE);
        assertThat(decided.decidedOn()).isEqualTo(model.today());
        assertThat(decided.nextReview()).isEqualTo(model.today().plusDays(90));
        assertThat(dialogs.problems).isEmpty();
        waitUntil(() -> !text("#review-state").contains("overdue"));
        onFx(() -> {
            model.undo();
            return null;
        });
        assertThat(model.project().reviews()).isEqualTo(proposed.reviews());
    }

    @Test
    void anotherFileIsRefusedWithWhatToDo() throws Exception {
        settle();
        go("reviews");
        Path other = folder.resolve("other-" + System.nanoTime() + ".xlsx");
        Files.writeString(other, "no workbook");
        dialogs.willChoose(other);
        fire("#review-take");

        waitUntil(() -> dialogs.troubles.size() == 1);
        assertThat(dialogs.troubles.getFirst().what().key()).isEqualTo("reviews.notTaken");
    }

    private static void decideFirst(Path worksheet, String decision) throws Exception {
        try (var in = Files.newInputStream(worksheet);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(0).getRow(4).getCell(4).setCellValue(decision);
            try (var out = Files.newOutputStream(worksheet)) {
                workbook.write(out);
            }
        }
    }

    private void fire(String selector) {
        onFx(() -> {
            button(selector).fire();
            return null;
        });
    }

    private Button button(String selector) {
        return (Button) stage.getScene().getRoot().lookup(selector);
    }

    @Override
    String text(String selector) {
        Labeled label = (Labeled) stage.getScene().getRoot().lookup(selector);
        return label == null ? "" : label.getText();
    }
}

package studio.kengen.check.practice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.check.practice.Evidences;
import studio.kengen.design.Project;
import studio.kengen.design.ReviewDecision;
import studio.kengen.design.ReviewItem;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.ChangeSet;

class ReviewPlanTest {
    private static final ReviewItem DECIDED =
            new ReviewItem(
                    new RowId("rev1"),
                    Evidences.ACCOUNT,
                    "access-key",
                    "left-sagi / 1",
                    null,
                    ReviewDecision.DISABLE,
                    "kato",
                    LocalDate.of(2026, 11, 1),
                    null,
                    "left in spring");

    private static ReviewProposal propose(Project project) {
        return ReviewPlan.propose(project, Evidences.board(project));
    }

    @Test
    void whatIsUnusedBecomesItemsThatAreDueInTime() {
        ReviewProposal proposal = propose(Evidences.samples());

        assertThat(proposal.added())
                .extracting(ReviewItem::kind)
                .contains("password", "access-key", "user", "role", "policy", "group");
        assertThat(proposal.added())
                .allSatisfy(
                        item -> assertThat(item.nextReview()).isEqualTo(LocalDate.of(2027, 2, 18)));
        assertThat(proposal.added())
                .filteredOn(item -> item.subject().endsWith(":role/legacy-stack-2023"))
                .extracting(ReviewItem::lastUsed)
                .doesNotContainNull()
                .hasSize(1);
    }

    @Test
    void decisionsAreKeptAndGetTheirNextDay() {
        Project project = Evidences.samples().withRows(Table.REVIEWS, List.of(DECIDED));
        ReviewProposal proposal = propose(project);

        assertThat(proposal.added())
                .noneMatch(item ->
                        item.kind().equals("access-key") && item.subject().equals("left-sagi / 1"));
        ReviewItem renewed = proposal.renewed().getFirst().after();
        assertThat(renewed.decision()).isEqualTo(ReviewDecision.DISABLE);
        assertThat(renewed.note()).isEqualTo("left in spring");
        assertThat(renewed.lastUsed()).isNotNull();
        assertThat(renewed.nextReview()).isEqualTo(LocalDate.of(2027, 1, 30));
    }

    @Test
    void theProposalIsOneStepThatCanBeUndoneAndIsMadeOnce() {
        Project project = Evidences.samples().withRows(Table.REVIEWS, List.of(DECIDED));
        ChangeSet changes = propose(project).changes(project).orElseThrow();
        Project reviewed = changes.applyTo(project);

        assertThat(changes.inverse().applyTo(reviewed)).isEqualTo(project);
        assertThat(propose(reviewed).changes(reviewed)).isEmpty();
    }

    @Test
    void itemsWhoseDayHasPassedAreOverdue() {
        Project project = Evidences.samples().withRows(Table.REVIEWS, List.of(DECIDED));
        Project reviewed = propose(project).changes(project).orElseThrow().applyTo(project);

        assertThat(ReviewPlan.overdue(reviewed, LocalDate.of(2027, 1, 30))).isEmpty();
        assertThat(ReviewPlan.overdue(reviewed, LocalDate.of(2027, 1, 31)))
                .extracting(ReviewItem::id)
                .containsExactly(new RowId("rev1"));
    }
}

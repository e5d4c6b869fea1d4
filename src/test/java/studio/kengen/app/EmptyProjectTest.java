package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.kengen.design.Project;

/// How a project begins.
class EmptyProjectTest extends StudioFixture {
    @Override
    Project project() {
        return Project.empty("Untitled");
    }

    @Test
    void anEmptyProjectOffersTheSample() {
        settle();

        clickOn("#begin-sample");

        assertThat(model.project().details().name()).isEqualTo("Map Lab");
        assertThat(dialogs.asked).isEmpty();
    }

    @Test
    void anEmptyProjectOffersThePlanOfIdentityCenter() {
        settle();

        clickOn("#begin-identityCenter");

        assertThat(model.project().accounts()).hasSize(20);
        assertThat(model.project().permissionSets()).hasSizeGreaterThan(200);
        assertThat(window.navigation().current().id()).isEqualTo("planner");
    }

    @Test
    void aMatrixWithoutCellsSaysWhatIsMissingAndLeadsThere() {
        settle();
        go("assignments");
        waitForTexts(
                "#matrix-hint",
                "The matrix shows who gets which permission set in which account. Still missing:",
                "Add accounts",
                "Add permission sets",
                "Add groups");

        clickOn("Add permission sets");

        assertThat(window.navigation().current().id()).isEqualTo("permission-sets");
    }

    @Test
    void startingFromScratchLeadsToTheSources() {
        clickOn("#begin-scratch");

        assertThat(window.navigation().current().id()).isEqualTo("sources");
    }
}

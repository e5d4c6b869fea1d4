package studio.kengen.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Region;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.task.TaskRunner;
import studio.kengen.ui.filing.Sample;
import studio.kengen.ui.shell.OpenStudio;

class StudioModelTest {
    @TempDir Path folder;

    private OpenStudio studio;
    private StudioModel model;

    @BeforeEach
    void openMapLab() {
        studio = new OpenStudio(folder, Sample.MAP_LAB.read());
        model = studio.model;
    }

    @Test
    void whatFollowsFromTheProjectIsDerivedWhenItIsOpened() {
        Derived derived = model.derived().orElseThrow();

        assertThat(derived.areas().requestedPermissions()).hasSameSizeAs(model.project().needed());
        assertThat(derived.counts().permissions(Region.NEEDED_AND_UNACCEPTABLE)).isPositive();
    }

    @Test
    void whatFollowsIsDerivedAnewAfterAChange() {
        int before = model.derived().orElseThrow().counts().neededPermissions();

        model.apply(removal(model.project(), 0));

        assertThat(model.derived().orElseThrow().counts().neededPermissions()).isLessThan(before);
    }

    @Test
    void undoBringsBackTheProjectAndWhatFollows() {
        Project before = model.project();
        int needed = model.derived().orElseThrow().counts().neededPermissions();

        model.apply(removal(before, 0));
        model.undo();

        assertThat(model.project()).isEqualTo(before);
        assertThat(model.derived().orElseThrow().counts().neededPermissions()).isEqualTo(needed);
    }

    @Test
    void anotherEnvironmentsThresholdCountsOnceItIsLookedAt() {
        int production = model.derived().orElseThrow().counts().unacceptablePermissions();
        RowId development = model.project().environments().getLast().id();

        model.lookAt(development);

        assertThat(model.derived().orElseThrow().counts().unacceptablePermissions())
                .isLessThan(production);
        assertThat(model.project().environments().getFirst().id()).isNotEqualTo(development);
        assertThat(model.session().isChanged()).isFalse();
    }

    @Test
    void aRowWithoutItsControlsIsAnOpenRisk() {
        assertThat(model.derived().orElseThrow().openRisks()).isEmpty();

        model.apply(
                ChangeSet.of(
                        Message.of("test.step"),
                        new Change.RowsRemoved(
                                Table.CONTROLS, 0, model.project().rows(Table.CONTROLS))));

        Derived derived = model.derived().orElseThrow();
        assertThat(derived.openRisks()).isNotEmpty();
        assertThat(derived.openPermissions()).isPositive();
        assertThat(derived.findings(List.of(Table.NEEDED))).isPositive();
    }

    @Test
    void ofSeveralChangesInARowOnlyTheLatestIsShown() {
        Deque<Runnable> background = new ArrayDeque<>();
        StudioModel slow =
                new StudioModel(
                        Catalog.bundled(),
                        new TaskRunner(background::add, Runnable::run),
                        OpenStudio.CLOCK,
                        studio.workspace.create(Sample.HELLO.read()));

        slow.apply(removal(slow.project(), 0));
        slow.apply(removal(slow.project(), 0));
        assertThat(slow.derivingProperty().get()).isTrue();
        background.forEach(Runnable::run);

        assertThat(slow.derived().orElseThrow().project()).isEqualTo(slow.project());
        assertThat(slow.derivingProperty().get()).isFalse();
    }

    private static ChangeSet removal(Project project, int at) {
        NeededPermission row = project.needed().get(at);
        return ChangeSet.of(
                Message.of("test.step"), new Change.RowsRemoved(Table.NEEDED, at, List.of(row)));
    }
}

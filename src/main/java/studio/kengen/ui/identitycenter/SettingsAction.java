package studio.kengen.ui.identitycenter;

import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.StudioModel;

/// Has the settings of Identity Center filled in.
final class SettingsAction {
    private SettingsAction() {}

    static void ask(ScreenContext context) {
        StudioModel model = context.model();
        context.dialogs()
                .fill(new IdentityCenterForm(model.project().details().identityCenter()))
                .ifPresent(settings -> change(model, settings));
    }

    /// Makes a step of other settings; does nothing where they are the same.
    static void change(StudioModel model, IdentityCenterSettings settings) {
        ProjectDetails before = model.project().details();
        ProjectDetails after = before.with(settings);
        if (!after.equals(before)) {
            model.apply(
                    ChangeSet.of(
                            Message.of("planner.step.settings"),
                            new Change.DetailsChanged(before, after)));
        }
    }
}

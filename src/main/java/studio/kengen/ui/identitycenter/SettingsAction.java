package studio.kengen.ui.identitycenter;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.design.AccountRole;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.Organization;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.ScreenContext;

/// Has the settings of Identity Center filled in.
final class SettingsAction {
    private SettingsAction() {}

    static void ask(ScreenContext context) {
        StudioModel model = context.model();
        context.dialogs()
                .fill(new IdentityCenterForm(model.project()))
                .ifPresent(answer -> change(model, answer));
    }

    private static void change(StudioModel model, IdentityCenterForm.Answer answer) {
        List<Change> changes = new ArrayList<>(settings(model, answer.settings()));
        changes.addAll(administrator(model, answer.delegatedAdministrator()));
        apply(model, changes);
    }

    /// One account is the delegated administrator, and what was it before becomes a member account again.
    private static List<Change> administrator(StudioModel model, RowId wanted) {
        return model.project().accounts().stream()
                .filter(account -> !Organization.isManagement(account))
                .<Change>mapMulti((account, changes) -> {
                    AccountRole role =
                            account.id().equals(wanted)
                                    ? AccountRole.DELEGATED_ADMINISTRATOR
                                    : AccountRole.MEMBER;
                    if (account.role() != role) {
                        changes.accept(
                                new Change.RowReplaced(
                                        Table.ACCOUNTS, account, account.withRole(role)));
                    }
                })
                .toList();
    }

    private static void apply(StudioModel model, List<Change> changes) {
        if (!changes.isEmpty()) {
            model.apply(new ChangeSet(Message.of("planner.step.settings"), changes));
        }
    }

    /// Makes a step of other settings; does nothing where they are the same.
    static void change(StudioModel model, IdentityCenterSettings settings) {
        apply(model, settings(model, settings));
    }

    private static List<Change> settings(StudioModel model, IdentityCenterSettings settings) {
        ProjectDetails before = model.project().details();
        ProjectDetails after = before.with(settings);
        return after.equals(before) ? List.of() : List.of(new Change.DetailsChanged(before, after));
    }
}

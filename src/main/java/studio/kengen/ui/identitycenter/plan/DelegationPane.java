package studio.kengen.ui.identitycenter.plan;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.DelegationTask;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.SetFamily;

/// Who administers what: the tasks that remain with the management account, and those that can be delegated.
final class DelegationPane extends FlowPane {
    DelegationPane(Messages messages, IdentityCenter center) {
        getStyleClass().add("delegation");
        getChildren()
                .addAll(
                        column(
                                messages,
                                "planner.delegation.management",
                                center.organization().managementAccount(),
                                true,
                                sets(center, SetFamily.MANAGEMENT)),
                        column(
                                messages,
                                "planner.delegation.delegated",
                                center.organization().delegatedAdministrator(),
                                false,
                                sets(center, SetFamily.MEMBER)));
    }

    private static long sets(IdentityCenter center, SetFamily family) {
        return center.sets().stream()
                .filter(set ->
                        center.family(set.id()) == family
                                || (family == SetFamily.MANAGEMENT
                                        && center.family(set.id()) == SetFamily.BOTH))
                .count();
    }

    private static Node column(
            Messages messages,
            String key,
            Optional<OrganizationAccount> account,
            boolean remains,
            long sets) {
        Label title =
                new Label(
                        messages.text(
                                key,
                                account.map(OrganizationAccount::name)
                                        .orElseGet(
                                                () -> messages.text("planner.delegation.none"))));
        title.getStyleClass().add("part-title");
        Label count = new Label(messages.text("planner.delegation.sets", sets));
        count.getStyleClass().add("text-muted");
        VBox column = new VBox(title, count);
        for (DelegationTask task : DelegationTask.remaining(remains)) {
            Label line = new Label("· " + messages.text(task.text()));
            line.setWrapText(true);
            column.getChildren().add(line);
        }
        column.getStyleClass().add("delegation-column");
        return column;
    }
}

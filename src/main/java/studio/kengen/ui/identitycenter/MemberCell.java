package studio.kengen.ui.identitycenter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.design.AccountRole;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.wording.ClosedSet;

/// A place of the organization: its sign, its name, and the role of an account that has a special one.
final class MemberCell extends TreeCell<Member> {
    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.FOLDER);
    private final Label name = new Label();
    private final Label role = new Label();
    private final HBox line = new HBox(icon, name, role);

    MemberCell(Messages messages) {
        this.messages = messages;
        line.getStyleClass().add("member-line");
        line.setAlignment(Pos.CENTER_LEFT);
        role.getStyleClass().add("role-badge");
    }

    @Override
    protected void updateItem(@Nullable Member member, boolean empty) {
        super.updateItem(member, empty);
        setText(null);
        if (empty || member == null) {
            setGraphic(null);
            return;
        }
        switch (member) {
            case Member.Root() -> show(Feather.HOME, messages.text("planner.tree.root"), "");
            case Member.Unit(var unit) -> show(Feather.FOLDER, unit.name(), "");
            case Member.Account(var account) -> show(Feather.BOX, account.name(), role(account));
        }
        setAccessibleText((name.getText() + " " + role.getText()).strip());
        setGraphic(line);
    }

    private String role(OrganizationAccount account) {
        return account.role() == AccountRole.MEMBER
                ? ""
                : ClosedSet.ACCOUNT_ROLE.name(messages, account.role());
    }

    private void show(Feather sign, String shownName, String badge) {
        icon.setIconCode(sign);
        name.setText(shownName.isBlank() ? messages.text("planner.tree.unnamed") : shownName);
        role.setText(badge);
        role.setVisible(!badge.isEmpty());
        role.setManaged(!badge.isEmpty());
    }
}

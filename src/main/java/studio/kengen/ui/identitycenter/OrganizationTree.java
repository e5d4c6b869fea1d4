package studio.kengen.ui.identitycenter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.Organization;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.ScreenContext;

/// The organization as a tree: root, units, accounts. Accounts and units are moved from here.
final class OrganizationTree extends VBox {
    private static final List<Table> SHOWN = List.of(Table.ORGANIZATIONAL_UNITS, Table.ACCOUNTS);

    private final ScreenContext context;
    private final StudioModel model;
    private final Messages messages;
    private final TreeView<Member> tree = new TreeView<>();
    private final Set<RowId> folded = new HashSet<>();
    private final ReadOnlyObjectWrapper<RowId> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", RowId.NONE);
    private @Nullable List<?> shown;

    /// @param open shows a row in its table
    OrganizationTree(ScreenContext context, ExportsImport exports, Consumer<RowId> open) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        tree.setId("organization-tree");
        tree.setCellFactory(_ -> new MemberCell(messages));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, item) ->
                        selected.set(item == null ? RowId.NONE : item.getValue().id()));
        tree.setContextMenu(menu(open));
        tree.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        openSelected(open);
                    }
                });
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
                event.consume();
            } else if (event.getCode() == KeyCode.M && event.isShortcutDown()) {
                move();
                event.consume();
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(tools(exports), tree);
        getStyleClass().add("organization-tree");
        context.lifetime().watch(this::show, model.journalProperty());
        show();
    }

    private FlowPane tools(ExportsImport exports) {
        Button move =
                new Button(
                        messages.text("planner.tree.move"),
                        new FontIcon(Feather.CORNER_RIGHT_DOWN));
        move.setId("tree-move");
        move.getStyleClass().addAll("flat", "small");
        move.setOnAction(_ -> move());
        move.disableProperty().bind(selected.isEqualTo(RowId.NONE));
        Button settings =
                new Button(messages.text("planner.settings.open"), new FontIcon(Feather.SLIDERS));
        settings.setId("organization-settings");
        settings.getStyleClass().addAll("flat", "small");
        settings.setOnAction(_ -> SettingsAction.ask(context));
        Button take =
                new Button(messages.text("planner.import.open"), new FontIcon(Feather.DOWNLOAD));
        take.setId("organization-import");
        take.getStyleClass().addAll("flat", "small");
        take.setOnAction(_ -> exports.ask(context));
        take.disableProperty().bind(exports.runningProperty());
        FlowPane tools = new FlowPane(move, take, settings);
        tools.getStyleClass().add("tree-tools");
        return tools;
    }

    private ContextMenu menu(Consumer<RowId> open) {
        MenuItem move = new MenuItem(messages.text("planner.tree.move"));
        move.setOnAction(_ -> move());
        MenuItem show = new MenuItem(messages.text("planner.tree.show"));
        show.setOnAction(_ -> openSelected(open));
        return new ContextMenu(move, show);
    }

    private void openSelected(Consumer<RowId> open) {
        if (!selected.get().equals(RowId.NONE)) {
            open.accept(selected.get());
        }
    }

    /// What is selected; [RowId#NONE] for nothing and for the root.
    ReadOnlyObjectProperty<RowId> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    boolean hasKeyboard() {
        return tree.isFocused();
    }

    /// Asks where the selected accounts and units go, and moves them there.
    private void move() {
        List<Member> members =
                tree.getSelectionModel().getSelectedItems().stream()
                        .map(TreeItem::getValue)
                        .toList();
        Move.of(model.project(), members)
                .ifPresent(move ->
                        context.dialogs()
                                .fill(new MoveForm(move))
                                .flatMap(move::to)
                                .ifPresent(model::apply));
    }

    private void show() {
        List<?> now = SHOWN.stream().map(model.project()::rows).toList();
        if (!now.equals(shown)) {
            shown = now;
            RowId before = selected.get();
            Organization organization = Organization.of(model.project());
            TreeItem<Member> root = new TreeItem<>(new Member.Root());
            root.setExpanded(true);
            fill(root, RowId.NONE, organization);
            tree.setRoot(root);
            find(root, before).ifPresent(item -> tree.getSelectionModel().select(item));
        }
    }

    private void fill(TreeItem<Member> parent, RowId unit, Organization organization) {
        for (OrganizationalUnit child : organization.unitsDirectlyIn(unit)) {
            TreeItem<Member> item = new TreeItem<>(new Member.Unit(child));
            item.setExpanded(!folded.contains(child.id()));
            item.expandedProperty()
                    .addListener((_, _, open) -> {
                        if (open) {
                            folded.remove(child.id());
                        } else {
                            folded.add(child.id());
                        }
                    });
            fill(item, child.id(), organization);
            parent.getChildren().add(item);
        }
        for (OrganizationAccount account : organization.accountsDirectlyIn(unit)) {
            parent.getChildren().add(new TreeItem<>(new Member.Account(account)));
        }
    }

    private static Optional<TreeItem<Member>> find(TreeItem<Member> from, RowId id) {
        if (id.equals(RowId.NONE)) {
            return Optional.empty();
        }
        if (from.getValue().id().equals(id)) {
            return Optional.of(from);
        }
        return from.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
    }
}

package studio.kengen.ui.identitycenter;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Form;

/// Asks which unit accounts and units go to.
final class MoveForm implements Form<RowId> {
    private final UnitPaths paths;
    private final List<String> offered;
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>(this, "chosen");

    MoveForm(Move move) {
        this.paths = UnitPaths.of(move.project());
        this.offered = move.targets().stream().map(this::text).toList();
    }

    private String text(RowId unit) {
        return unit.equals(RowId.NONE) ? UnitPaths.ROOT : paths.path(unit);
    }

    @Override
    public Message title() {
        return Message.of("planner.move.title");
    }

    @Override
    public Message accept() {
        return Message.of("planner.move.accept");
    }

    @Override
    public Node content(Messages messages) {
        TextField search = new TextField();
        search.setId("move-search");
        search.setPromptText(messages.text("planner.move.search"));
        ListView<String> list = new ListView<>(FXCollections.observableArrayList(offered));
        list.setId("move-units");
        list.setPrefHeight(260);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> chosen.set(now));
        search.textProperty()
                .addListener((_, _, typed) -> {
                    String wanted = typed.strip().toLowerCase(Locale.ROOT);
                    list.getItems()
                            .setAll(
                                    offered.stream()
                                            .filter(path ->
                                                    path.toLowerCase(Locale.ROOT).contains(wanted))
                                            .toList());
                    list.getSelectionModel().selectFirst();
                });
        VBox box = new VBox(search, list);
        box.getStyleClass().add("form");
        return box;
    }

    @Override
    public RowId value() {
        String path = chosen.get();
        return path == null ? RowId.NONE : paths.parse(path);
    }

    @Override
    public ObservableBooleanValue complete() {
        return Bindings.isNotNull(chosen);
    }
}

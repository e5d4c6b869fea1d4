package studio.kengen.ui.venn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.area.AreaFilter;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Region;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.wording.NameConverter;

/// The screen of the areas: on the left what is counted, in the middle the diagram, on the right the list of the region
/// that was chosen.
public final class VennView extends BorderPane {
    private final Messages messages;
    private final Consumer<RowId> onOpenRow;
    private final VennDiagram diagram;
    private final ToggleGroup units = new ToggleGroup();
    private final ToggleGroup regions = new ToggleGroup();
    private final ComboBox<RowId> source = new ComboBox<>();
    private final ComboBox<String> service = new ComboBox<>();
    private final TextField search = new TextField();
    private final TableView<RegionLine> list = new TableView<>();
    private final Label listTitle = new Label();
    private VennViewModel model;
    private boolean showing;

    /// A view of `areas`.
    ///
    /// @param onOpenRow is told the row of Table 1 or 3-1 behind a line that the user opens
    public VennView(Messages messages, Areas areas, Consumer<RowId> onOpenRow) {
        this.messages = messages;
        this.onOpenRow = onOpenRow;
        this.model = VennViewModel.of(areas);
        this.diagram = new VennDiagram(messages, region -> change(m -> m.withRegion(region)));
        getStyleClass().add("venn-view");
        getStylesheets()
                .add(
                        VennView.class
                                .getResource("/studio/kengen/ui/venn/venn.css")
                                .toExternalForm());
        setMinWidth(0);
        setLeft(choices());
        setCenter(diagram);
        setRight(regionList());
        show();
    }

    /// Shows the areas after a change of the project; what the user has chosen stays chosen.
    public void setAreas(Areas areas) {
        change(m -> m.withAreas(areas));
    }

    /// Puts the caret into the search field.
    void focusSearch() {
        search.requestFocus();
    }

    private VBox choices() {
        ToggleButton permissions = toggle(units, Unit.PERMISSIONS, "venn.unit.PERMISSIONS");
        ToggleButton actions = toggle(units, Unit.ACTIONS, "venn.unit.ACTIONS");
        units.selectedToggleProperty()
                .addListener((_, old, now) -> chosen(units, old, now, this::chooseUnit));
        source.setId("venn-source");
        source.setMaxWidth(Double.MAX_VALUE);
        source.setConverter(new NameConverter<>(this::sourceName));
        source.valueProperty()
                .addListener((_, _, id) -> chooseFilter(id, model.filter().service()));
        service.setId("venn-service");
        service.setMaxWidth(Double.MAX_VALUE);
        service.setConverter(
                new NameConverter<>(
                        prefix -> prefix.isEmpty() ? messages.text("venn.filter.all") : prefix));
        service.valueProperty()
                .addListener((_, _, prefix) -> chooseFilter(model.filter().source(), prefix));
        Label explanation = new Label(messages.text("venn.unit.explanation"));
        explanation.getStyleClass().add("text-muted");
        explanation.setWrapText(true);
        HBox pills = new HBox(permissions, actions);
        joinPills(pills);
        VBox choices =
                new VBox(
                        label("venn.unit.label"),
                        pills,
                        label("venn.filter.source"),
                        source,
                        label("venn.filter.service"),
                        service,
                        new Separator(Orientation.HORIZONTAL),
                        explanation);
        choices.getStyleClass().add("venn-choices");
        return choices;
    }

    private VBox regionList() {
        HBox tabs = new HBox();
        for (Region region : Region.values()) {
            tabs.getChildren().add(toggle(regions, region, "venn.tab." + region.name()));
        }
        joinPills(tabs);
        regions.selectedToggleProperty()
                .addListener((_, old, now) -> chosen(regions, old, now, this::chooseRegion));
        search.setId("venn-search");
        search.setPromptText(messages.text("venn.list.search"));
        search.textProperty().addListener((_, _, text) -> change(m -> m.withSearch(text)));
        list.setId("venn-list");
        list.getColumns().add(column("venn.list.action", 170, RegionLine::action));
        list.getColumns()
                .add(column("venn.list.source", 110, line -> String.join(", ", line.sources())));
        list.getColumns()
                .add(column("venn.list.target", 110, line -> String.join(", ", line.targets())));
        list.getColumns().add(column("venn.list.impact", 60, this::impactSymbol));
        list.setPlaceholder(new Label(messages.text("venn.list.empty")));
        list.setRowFactory(_ -> openingRow());
        VBox.setVgrow(list, Priority.ALWAYS);
        listTitle.getStyleClass().add("venn-list-title");
        listTitle.setWrapText(true);
        VBox box = new VBox(tabs, listTitle, search, list);
        box.getStyleClass().add("venn-list");
        return box;
    }

    private TableRow<RegionLine> openingRow() {
        TableRow<RegionLine> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getItem() != null) {
                onOpenRow.accept(row.getItem().rows().getFirst());
            }
        });
        return row;
    }

    private void chooseUnit(Object unit) {
        change(m -> m.withUnit((Unit) unit));
    }

    private void chooseRegion(Object region) {
        change(m -> m.withRegion((Region) region));
    }

    private void chooseFilter(RowId of, String prefix) {
        if (of != null && prefix != null) {
            change(m -> m.withFilter(new AreaFilter(of, prefix)));
        }
    }

    private void change(UnaryOperator<VennViewModel> change) {
        if (!showing) {
            model = change.apply(model);
            show();
        }
    }

    private void show() {
        showing = true;
        try {
            List<RowId> ids = new ArrayList<>(List.of(RowId.NONE));
            model.sources().stream().map(AccessSource::id).forEach(ids::add);
            setItems(source, ids, model.filter().source());
            List<String> prefixes = new ArrayList<>(List.of(""));
            prefixes.addAll(model.services());
            setItems(service, prefixes, model.filter().service());
            select(units, model.unit());
            select(regions, model.region());
            listTitle.setText(
                    messages.text(
                            "venn.region." + model.region().name(), model.count(model.region())));
            list.getItems().setAll(model.lines());
            diagram.show(model);
        } finally {
            showing = false;
        }
    }

    private ToggleButton toggle(ToggleGroup group, Object choice, String key) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setUserData(choice);
        button.setId("venn-" + choice);
        button.setToggleGroup(group);
        return button;
    }

    private static void joinPills(HBox pills) {
        List<Node> buttons = pills.getChildren();
        for (Node button : buttons) {
            boolean first = button.equals(buttons.getFirst());
            boolean last = button.equals(buttons.getLast());
            button.getStyleClass().add(first ? "left-pill" : last ? "right-pill" : "center-pill");
        }
    }

    /// A group of toggles always has one chosen: clicking the chosen one does not take it back.
    private void chosen(ToggleGroup group, Toggle old, Toggle now, Consumer<Object> choose) {
        if (now == null) {
            group.selectToggle(old);
        } else {
            choose.accept(now.getUserData());
        }
    }

    private static void select(ToggleGroup group, Object choice) {
        group.getToggles().stream()
                .filter(toggle -> choice.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }

    private static <T> void setItems(ComboBox<T> box, List<T> items, T value) {
        if (!box.getItems().equals(items)) {
            box.setItems(FXCollections.observableArrayList(items));
        }
        box.setValue(value);
    }

    private String sourceName(RowId id) {
        return id.equals(RowId.NONE)
                ? messages.text("venn.filter.all")
                : model.areas().project().source(id).map(AccessSource::name).orElse(id.value());
    }

    private String impactSymbol(RegionLine line) {
        Impact impact = line.impact();
        return impact == null ? "" : messages.text("venn.impact." + impact.name());
    }

    private Label label(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("venn-label");
        return label;
    }

    private TableColumn<RegionLine, String> column(
            String key, double width, Function<RegionLine, String> text) {
        TableColumn<RegionLine, String> column = new TableColumn<>(messages.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> constant(text.apply(cell.getValue())));
        return column;
    }

    private static ObservableValue<String> constant(String text) {
        return new ReadOnlyStringWrapper(text);
    }
}

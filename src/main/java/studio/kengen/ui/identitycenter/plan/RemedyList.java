package studio.kengen.ui.identitycenter.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.check.Finding;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.identitycenter.plan.PlannerBasis.Remedy;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;

/// What to do about the plan: what a click mends first, then what is to be looked at.
final class RemedyList extends VBox {
    private static final int MOST_ALIKE = 3;

    private final ScreenContext context;
    private final Messages messages;
    private final Consumer<ChangeSet> apply;
    private final Runnable settings;

    /// @param apply makes a step
    /// @param settings has the settings of Identity Center filled in
    RemedyList(
            ScreenContext context,
            PlannerBasis basis,
            Consumer<ChangeSet> apply,
            Runnable settings) {
        this.context = context;
        this.messages = context.messages();
        this.apply = apply;
        this.settings = settings;
        getStyleClass().add("remedy-list");
        basis.remedies().forEach(remedy -> getChildren().add(line(remedy)));
        SequencedMap<String, List<Finding>> byCode =
                basis.findings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::code, LinkedHashMap::new, Collectors.toList()));
        byCode.values().forEach(this::addAlike);
        if (getChildren().isEmpty()) {
            getChildren().add(muted(messages.text("planner.remedy.none")));
        }
    }

    /// The first of the findings that say the same of several rows, and how many more there are.
    private void addAlike(List<Finding> findings) {
        findings.stream().limit(MOST_ALIKE).forEach(finding -> getChildren().add(line(finding)));
        if (findings.size() > MOST_ALIKE) {
            Label more = muted(messages.text("planner.remedy.more", findings.size() - MOST_ALIKE));
            more.getStyleClass().add("remedy-more");
            getChildren().add(more);
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private Node line(Remedy remedy) {
        Label what = new Label(messages.text(remedy.what()));
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Button button = new Button(messages.text(remedy.action()));
        button.setId("remedy-" + remedy.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> apply.accept(remedy.step()));
        FontIcon icon = new FontIcon(Feather.TOOL);
        icon.getStyleClass().add("severity-suggestion");
        HBox line = new HBox(icon, what, button);
        line.getStyleClass().add("remedy-line");
        if (!remedy.row().equals(RowId.NONE)) {
            Hyperlink open = new Hyperlink(messages.text("planner.remedy.show"));
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setOnAction(_ -> context.openRow(remedy.row()));
            line.getChildren().add(2, open);
        }
        return line;
    }

    private Node line(Finding finding) {
        FontIcon icon =
                new FontIcon(
                        switch (finding.severity()) {
                            case ERROR -> Feather.ALERT_CIRCLE;
                            case SECURITY_WARNING, WARNING -> Feather.ALERT_TRIANGLE;
                            case SUGGESTION -> Feather.INFO;
                        });
        icon.getStyleClass().add("severity-" + finding.severity().word());
        String about = context.model().names().name(finding.place().row());
        String says = messages.text(finding.message());
        Hyperlink text = new Hyperlink(about.isEmpty() ? says : about + " · " + says);
        text.setWrapText(true);
        text.setOnAction(_ -> open(finding));
        HBox line = new HBox(icon, text);
        line.getStyleClass().add("remedy-line");
        return line;
    }

    private void open(Finding finding) {
        boolean isSetting = finding.place().field().startsWith("identityCenter/");
        if (isSetting) {
            settings.run();
            return;
        }
        Optional<Place> place =
                context.navigation()
                        .screenOf(finding.place().table())
                        .map(entry ->
                                new Place(
                                        entry.id(),
                                        finding.place().row(),
                                        finding.place().field()));
        place.ifPresent(context.navigation()::go);
    }
}

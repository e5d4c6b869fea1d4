package studio.kengen.ui.proof;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.design.Impact;
import studio.kengen.design.Row;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.CoveredRow;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;
import studio.kengen.ui.wording.RowPhrase;

/// A row of Table 3-1 with the weakest of its protections, to be unfolded into its parts.
final class CoveredRowPane extends VBox {
    private final ScreenContext context;
    private final Messages messages;
    private final ProofActions actions;
    private final CoveredRow row;
    private final Button fold = new Button();
    private final VBox parts = new VBox();

    CoveredRowPane(ScreenContext context, ProofActions actions, CoveredRow row, boolean unfolded) {
        this.context = context;
        this.messages = context.messages();
        this.actions = actions;
        this.row = row;
        getStyleClass().add("covered-row");
        fold.getStyleClass().addAll("flat", "button-icon", "coverage-fold");
        fold.setId("proof-coverage-fold-" + row.row().value());
        fold.setOnAction(_ -> unfold(parts.getChildren().isEmpty()));
        parts.getStyleClass().add("covered-parts");
        getChildren().add(head());
        unfold(unfolded);
    }

    private Node head() {
        HBox head = new HBox(fold);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("covered-head");
        context.model().project().find(row.row()).ifPresent(found -> addTo(head, found));
        Label protection = new Label(ProtectionSign.text(messages, row.weakest()));
        protection.getStyleClass().add(ProtectionSign.styleClass(row.weakest()));
        protection.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(protection);
        return head;
    }

    private void addTo(HBox head, Row found) {
        @Nullable Impact impact =
                found instanceof UnacceptablePermission unacceptable ? unacceptable.impact() : null;
        Label sign = new Label(ImpactSign.symbol(impact));
        sign.getStyleClass().addAll("symbol", "coverage-impact");
        sign.setTooltip(new Tooltip(ClosedSet.IMPACT.name(messages, impact)));
        HBox impactBox = new HBox(sign);
        impactBox.setAlignment(Pos.CENTER_LEFT);
        impactBox.getStyleClass().add(ImpactSign.styleClass(impact));
        Hyperlink name = new Hyperlink(context.model().names().name(found.id()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setOnAction(_ -> context.openRow(found.id()));
        Label phrase = new Label(new RowPhrase(messages, context.model().names()).of(found));
        phrase.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(phrase, Priority.ALWAYS);
        head.getChildren().addAll(impactBox, name, phrase);
    }

    private void unfold(boolean unfolded) {
        String key = unfolded ? "proof.coverage.fold" : "proof.coverage.unfold";
        fold.setGraphic(new FontIcon(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        fold.setAccessibleText(messages.text(key));
        if (unfolded) {
            row.parts()
                    .forEach(part ->
                            parts.getChildren().add(new CoveredPartPane(context, actions, part)));
            getChildren().add(parts);
        } else {
            parts.getChildren().clear();
            getChildren().remove(parts);
        }
    }
}

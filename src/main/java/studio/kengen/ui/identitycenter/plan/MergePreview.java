package studio.kengen.ui.identitycenter.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.engine.AccessRequest;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.pattern.SetMerge;
import studio.kengen.identitycenter.pattern.SetMerge.Conflict;
import studio.kengen.identitycenter.pattern.SetMerge.Effect;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;

/// What merging permission sets means: for those who have them, for what the sets say differently, and for the counts.
final class MergePreview extends VBox {
    private static final int MOST_HOLDERS = 6;

    private final ScreenContext context;
    private final Messages messages;
    private final PatternBasis basis;

    /// @param button merges; stands below the verdict, above what can be long
    MergePreview(ScreenContext context, PatternBasis basis, SetMerge merge, Node button) {
        this.context = context;
        this.messages = context.messages();
        this.basis = basis;
        getStyleClass().add("merge-preview");
        getChildren().addAll(text(messages.text(merge.step().label()), "part-title"), sets(merge));
        getChildren().addAll(verdict(merge), button);
        merge.effects().stream()
                .filter(effect -> !isNone(effect))
                .forEach(effect -> getChildren().add(effect(effect)));
        addSame(merge.effects().stream().filter(MergePreview::isNone).toList());
        addConflicts(merge.conflicts());
        getChildren().add(new MergeCounts(messages, basis.names(), merge));
    }

    private Node sets(SetMerge merge) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("merge-sets");
        for (RowId set : merge.sets()) {
            Hyperlink link = new Hyperlink(basis.names().name(set));
            link.setOnAction(_ -> context.openRow(set));
            links.getChildren().add(link);
        }
        return links;
    }

    /// Whether it can be recommended, and what speaks against it.
    private Node verdict(SetMerge merge) {
        if (merge.isHarmless()) {
            Label fine = text(messages.text("planner.merge.harmless"), "merge-harmless");
            fine.setId("merge-verdict");
            return fine;
        }
        Label risky =
                text(
                        messages.text(
                                "planner.merge.risky",
                                reasons(merge)
                                        .map(messages::text)
                                        .collect(
                                                Collectors.joining(
                                                        messages.text("planner.merge.and")))),
                        "merge-risky");
        risky.setId("merge-verdict");
        return risky;
    }

    private static Stream<String> reasons(SetMerge merge) {
        List<String> reasons = new ArrayList<>();
        if (merge.effects().stream().anyMatch(effect -> effect.gainedInB().isPresent())) {
            reasons.add("planner.merge.reason.inB");
        }
        if (merge.effects().stream().anyMatch(effect -> effect.lost().isPresent())) {
            reasons.add("planner.merge.reason.lost");
        }
        if (merge.effects().stream().anyMatch(effect -> !effect.undecided().isEmpty())) {
            reasons.add("planner.merge.reason.undecided");
        }
        if (merge.conflicts().stream().anyMatch(Conflict::isGrave)) {
            reasons.add("planner.merge.reason.conflict");
        }
        return reasons.stream();
    }

    private Node effect(Effect effect) {
        String had =
                effect.had().stream().map(basis.names()::name).collect(Collectors.joining(" + "));
        VBox box =
                new VBox(
                        text(
                                messages.text("planner.merge.has", had, holders(effect.holders())),
                                "strong"));
        box.getStyleClass().add("merge-effect");
        effect.gainedInB().ifPresent(request -> box.getChildren().add(inB(request)));
        effect.lost()
                .ifPresent(request ->
                        box.getChildren().add(line("−", "planner.merge.loses", request)));
        effect.gained()
                .ifPresent(request ->
                        box.getChildren().add(line("+", "planner.merge.gains", request)));
        effect.undecided()
                .forEach(why ->
                        box.getChildren()
                                .add(
                                        line(
                                                "?",
                                                messages.text(
                                                        "planner.merge.undecided",
                                                        messages.text(why)))));
        return box;
    }

    private static boolean isNone(Effect effect) {
        return effect.gained().isEmpty()
                && effect.gainedInB().isEmpty()
                && effect.lost().isEmpty()
                && effect.undecided().isEmpty();
    }

    /// Those for whom nothing changes, together.
    private void addSame(List<Effect> effects) {
        if (!effects.isEmpty()) {
            VBox box = new VBox(text(messages.text("planner.merge.same"), "strong"));
            box.getStyleClass().add("merge-effect");
            box.getChildren()
                    .add(
                            line(
                                    "=",
                                    holders(
                                            effects.stream()
                                                    .flatMap(each -> each.holders().stream())
                                                    .toList())));
            getChildren().add(box);
        }
    }

    private String holders(List<SetMerge.Holder> holders) {
        if (holders.isEmpty()) {
            return messages.text("planner.merge.nobody");
        }
        String first =
                holders.stream()
                        .limit(MOST_HOLDERS)
                        .map(holder ->
                                messages.text(
                                        "planner.merge.holder",
                                        basis.names().name(holder.principal()),
                                        basis.names().name(holder.account())))
                        .collect(Collectors.joining(", "));
        return holders.size() <= MOST_HOLDERS
                ? first
                : messages.text("planner.patterns.more", first, holders.size() - MOST_HOLDERS);
    }

    private Node inB(AccessRequest request) {
        Impact impact =
                basis.met(request)
                        .map(UnacceptablePermission::reckonedImpact)
                        .orElse(Impact.CRITICAL);
        HBox line =
                line(
                        ImpactSign.symbol(impact),
                        messages.text(
                                "planner.merge.gainsInB",
                                request.action(),
                                request.resource(),
                                ClosedSet.IMPACT.name(messages, impact)));
        line.getStyleClass().add(ImpactSign.styleClass(impact));
        basis.met(request)
                .ifPresent(row -> {
                    Hyperlink link = new Hyperlink(basis.names().name(row.id()));
                    link.setMinWidth(Region.USE_PREF_SIZE);
                    link.setOnAction(_ -> context.openRow(row.id()));
                    line.getChildren().add(link);
                });
        return line;
    }

    private Node line(String sign, String key, AccessRequest request) {
        return line(sign, messages.text(key, request.action(), request.resource()));
    }

    private static HBox line(String sign, String says) {
        Label symbol = new Label(sign);
        symbol.getStyleClass().add("symbol");
        HBox line = new HBox(symbol, text(says, "merge-text"));
        line.getStyleClass().add("merge-line");
        return line;
    }

    private void addConflicts(List<Conflict> conflicts) {
        if (!conflicts.isEmpty()) {
            VBox box = new VBox(text(messages.text("planner.merge.conflicts"), "strong"));
            box.getStyleClass().add("merge-effect");
            for (Conflict conflict : conflicts) {
                HBox line = line(conflict.isGrave() ? "▲" : "·", messages.text(conflict.message()));
                if (conflict.isGrave()) {
                    line.getStyleClass().add("impact-critical");
                }
                box.getChildren().add(line);
            }
            getChildren().add(box);
        }
    }

    /// A text that wraps.
    static Label text(String says, String style) {
        Label label = new Label(says);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}

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
import studio.kengen.identitycenter.pattern.SetMerge.AccountCount;
import studio.kengen.identitycenter.pattern.SetMerge.Conflict;
import studio.kengen.identitycenter.pattern.SetMerge.Effect;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;

/// What merging permission sets means: for those who have them, for what the sets say differently, and for the counts.
final class MergePreview extends VBox {
    private static final int MOST_HOLDERS = 6;
    private static final int MOST_ACCOUNTS = 8;

    private final ScreenContext context;
    private final Messages messages;
    private final PatternBasis basis;

    MergePreview(ScreenContext context, PatternBasis basis, SetMerge merge) {
        this.context = context;
        this.messages = context.messages();
        this.basis = basis;
        getStyleClass().add("merge-preview");
        getChildren().addAll(text(messages.text(merge.step().label()), "part-title"), sets(merge));
        getChildren().add(verdict(merge));
        merge.effects().forEach(effect -> getChildren().add(effect(effect)));
        addConflicts(merge.conflicts());
        addCounts(merge);
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
                new VBox(text(messages.text("planner.merge.has", had, holders(effect)), "strong"));
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
        if (box.getChildren().size() == 1) {
            box.getChildren().add(line("=", messages.text("planner.merge.same")));
        }
        return box;
    }

    private String holders(Effect effect) {
        List<SetMerge.Holder> holders = effect.holders();
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

    private void addCounts(SetMerge merge) {
        List<AccountCount> fewer =
                merge.accounts().stream()
                        .filter(each -> each.count().before() != each.count().after())
                        .toList();
        VBox box =
                new VBox(
                        text(messages.text("planner.merge.counts"), "strong"),
                        count(messages.text("planner.merge.instance"), merge.instance()));
        box.getStyleClass().add("merge-effect");
        fewer.stream()
                .limit(MOST_ACCOUNTS)
                .forEach(each ->
                        box.getChildren()
                                .add(count(basis.names().name(each.account()), each.count())));
        if (fewer.size() > MOST_ACCOUNTS) {
            box.getChildren()
                    .add(
                            text(
                                    messages.text(
                                            "planner.merge.moreAccounts",
                                            fewer.size() - MOST_ACCOUNTS),
                                    "text-muted"));
        }
        int same = merge.accounts().size() - fewer.size();
        if (same > 0) {
            box.getChildren()
                    .add(text(messages.text("planner.merge.sameAccounts", same), "text-muted"));
        }
        getChildren().add(box);
    }

    private Node count(String of, SetMerge.Count count) {
        return text(
                messages.text("planner.merge.count", of, count.before(), count.after()),
                "merge-count");
    }

    private static Label text(String says, String style) {
        Label label = new Label(says);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}

package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.pattern.AllMerges;
import studio.kengen.identitycenter.pattern.SetMerge;

/// What merging all patterns of a kind means: what comes of the sets, and how many are left.
final class AllMergesPreview extends VBox {
    private static final int MOST_NAMES = 4;

    private final Messages messages;
    private final PatternBasis basis;

    /// @param button merges
    AllMergesPreview(Messages messages, PatternBasis basis, AllMerges merges, Node button) {
        this.messages = messages;
        this.basis = basis;
        getStyleClass().add("merge-preview");
        getChildren().add(MergePreview.text(messages.text(merges.step().label()), "part-title"));
        if (merges.merges().isEmpty()) {
            getChildren()
                    .add(MergePreview.text(messages.text("planner.mergeAll.none"), "merge-risky"));
        } else {
            Label count =
                    MergePreview.text(
                            messages.text(
                                    "planner.mergeAll.count",
                                    merges.instance().before(),
                                    merges.instance().after()),
                            "merge-harmless");
            count.setId("merge-verdict");
            getChildren().addAll(count, button, lines(merges.merges()));
        }
        if (!merges.left().isEmpty()) {
            getChildren().add(left(merges.left()));
        }
    }

    private Node lines(List<SetMerge> merges) {
        VBox lines = box("planner.mergeAll.become");
        merges.forEach(merge ->
                lines.getChildren()
                        .add(
                                MergePreview.text(
                                        messages.text(
                                                "planner.mergeAll.line",
                                                merge.sets().size(),
                                                merge.merged().name()),
                                        "merge-count")));
        return lines;
    }

    private Node left(List<List<RowId>> groups) {
        VBox lines = box("planner.mergeAll.left");
        groups.forEach(group -> {
            String first =
                    group.stream()
                            .limit(MOST_NAMES)
                            .map(basis.names()::name)
                            .collect(Collectors.joining(", "));
            String all =
                    group.size() <= MOST_NAMES
                            ? first
                            : messages.text(
                                    "planner.patterns.more", first, group.size() - MOST_NAMES);
            lines.getChildren().add(MergePreview.text(all, "merge-count"));
        });
        return lines;
    }

    private VBox box(String titleKey) {
        VBox box = new VBox(MergePreview.text(messages.text(titleKey), "strong"));
        box.getStyleClass().add("merge-effect");
        return box;
    }
}

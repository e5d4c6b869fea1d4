package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowNames;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.pattern.SetMerge;
import studio.kengen.identitycenter.pattern.SetMerge.AccountCount;

/// How many permission sets there are before and after a merge: in the instance, and in each account that has fewer then.
final class MergeCounts extends VBox {
    private static final int MOST_ACCOUNTS = 8;

    private final Messages messages;

    MergeCounts(Messages messages, RowNames names, SetMerge merge) {
        this.messages = messages;
        getStyleClass().add("merge-effect");
        List<AccountCount> fewer =
                merge.accounts().stream()
                        .filter(each -> each.count().before() != each.count().after())
                        .toList();
        add(messages.text("planner.merge.counts"), "strong");
        add(count(messages.text("planner.merge.instance"), merge.instance()), "merge-count");
        fewer.stream()
                .limit(MOST_ACCOUNTS)
                .forEach(each ->
                        add(count(names.name(each.account()), each.count()), "merge-count"));
        int more = fewer.size() - MOST_ACCOUNTS;
        if (more > 0) {
            add(messages.text("planner.merge.moreAccounts", more), "text-muted");
        }
        int same = merge.accounts().size() - fewer.size();
        if (same > 0) {
            add(messages.text("planner.merge.sameAccounts", same), "text-muted");
        }
    }

    private String count(String of, SetMerge.Count count) {
        return messages.text("planner.merge.count", of, count.before(), count.after());
    }

    private void add(String says, String style) {
        Node text = MergePreview.text(says, style);
        getChildren().add(text);
    }
}

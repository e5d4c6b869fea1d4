package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.wording.ClosedSet;

/// What a row of Table 1 or 3-1 stands for: its concrete actions by level, each with its ARNs.
///
/// @param messages the language
record ExpansionLines(Messages messages) {
    DetailSection standsFor(RowExpansion<?> expansion) {
        List<DetailLine> lines = new ArrayList<>();
        if (expansion.grants().isEmpty()) {
            lines.add(new DetailLine.Muted(messages.text("steps.details.nothing")));
        } else {
            lines.add(new DetailLine.Text(count(expansion.grants())));
            byLevel(expansion.grants()).forEach((level, grants) -> lines.add(level(level, grants)));
        }
        return new DetailSection(messages.text("steps.details.standsFor"), lines);
    }

    /// `12 actions × 2 ARNs`.
    private String count(List<GrantedAction> grants) {
        Set<String> arns = new HashSet<>();
        grants.forEach(grant -> arns.addAll(grant.resources()));
        return messages.text("steps.details.actionsByArns", grants.size(), arns.size());
    }

    private static Map<AccessLevel, List<GrantedAction>> byLevel(List<GrantedAction> grants) {
        Map<AccessLevel, List<GrantedAction>> byLevel = new EnumMap<>(AccessLevel.class);
        for (GrantedAction grant : grants) {
            byLevel.computeIfAbsent(grant.action().accessLevel(), _ -> new ArrayList<>())
                    .add(grant);
        }
        return byLevel;
    }

    private DetailLine level(AccessLevel level, List<GrantedAction> grants) {
        String name = ClosedSet.ACCESS_LEVEL.name(messages, level);
        return new DetailLine.Group(
                messages.text("steps.details.level", name, grants.size()), actions(grants));
    }

    /// Each action, opening into its ARNs.
    List<DetailLine> actions(List<GrantedAction> grants) {
        return grants.stream().map(ExpansionLines::action).toList();
    }

    private static DetailLine action(GrantedAction grant) {
        List<DetailLine> arns =
                grant.resources().stream().<DetailLine>map(DetailLine.Muted::new).toList();
        return new DetailLine.Group(grant.action().qualifiedName(), arns);
    }
}
